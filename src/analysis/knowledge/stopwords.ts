import type { Lang } from '../model/doc.ts';

/** Folded words so common that no rule is anchored at them; found in nearly every sentence. */
const LISTS: Readonly<Record<Lang, string>> = {
  fr: `a ai ait alors an ans apres as au aucun aussi autre aux avait avant avec avez avoir avons bien
    c' ca car ce cela ces cet cette chez comme d' dans de depuis des deux donc du elle elles en encore
    est et etait etaient ete etre eu fait faire fois fut ici il ils j' je jour jours l' la le les leur
    lui m' ma mais me meme mes moi moins mois mon n' ne ni non nos notre nous on ont ou par pas plus
    pour pourquoi puis qu' que quand qui quoi rien s' sa sans se sera ses si son sont suis sur t' ta te
    tout toute toutes tous tres trop tu un une va vais vers voici voila vos votre vous y dit dire plusieurs`,
  en: `a about after again all also am an and any are as at be because been before but by can could day
    days did do does for from get got had has have he her him his how i if in into is it its just
    me more my never no not n't now of off on one or our out over said say says she so some still than
    that the their them then there these they this time to told two up us very was we well were what
    when where which who why will with would you your 's 'd 'll 'm 're 've`,
};

/** Of these, the ones that stand in every other sentence. */
const COMMONEST: Readonly<Record<Lang, string>> = {
  fr: `de la le les l' d' et a un une des que qu' qui en pour dans on je j' il elle ils ne n' pas est ce
    c' me m' se s' au du vous nous plus sur avec mais`,
  en: 'the to and a i of in it that for was is my on with they you not at this have had me we be as but',
};
/** Words that every complaint has. */
const DOMAIN: Readonly<Record<Lang, string>> = {
  fr: `service client clients compte demande probleme telephone personne reponse numero appel appels
    mail contrat dossier facture commande colis livraison produit prix euros € argent argent semaine
    semaines heure heures fin temps passe arrive faut recu appele site conseiller agence`,
  en: `phone call called calls customer service account money pay payment payments paid line wait hold
    credit bank card order plan bill problem product company email refund charge charged promised
    received sent weeks month months hours back now only time came took take asked`,
};
const DOMAIN_COST = 40;
const COMMON_COST = 300;
const COMMONEST_COST = 3000;

/** How costly each common word is as the anchor of a rule, where any other word costs 1. */
export function stopwords(lang: Lang): ReadonlyMap<string, number> {
  const words = (list: string): string[] => list.split(/\s+/);
  return new Map([
    ...words(DOMAIN[lang]).map((word) => [word, DOMAIN_COST] as const),
    ...words(LISTS[lang]).map((word) => [word, COMMON_COST] as const),
    ...words(COMMONEST[lang]).map((word) => [word, COMMONEST_COST] as const),
  ]);
}

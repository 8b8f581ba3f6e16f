import { describe, expect, it } from 'vitest';
import { promisesIn, type Told } from './promises.ts';

const TOLD: readonly Told[] = [
  ['On m’a promis que la pompe serait remplacée avant fin mai.', 'fix', 'fin mai'],
  ['La gérante me garantit un rappel sous 24 heures.', 'callback', 'sous 24 heures'],
  ['Le standard m’assure qu’un collègue me recontactera vendredi.', 'callback', 'vendredi'],
  ['Il nous jure que le lave-vaisselle sera livré mardi.', 'delivery', 'mardi'],
  ['On nous a certifié que les frais seraient remboursés.', 'refund', ''],
  ['La dame m’a confirmé que le plombier passerait le 3 juin.', 'visit', 'le 3 juin'],
  ['Elle me dit que mon courrier recevra une réponse sous huitaine.', 'reply', 'sous huitaine'],
  ['On me répond que la panne sera réparée dans la semaine.', 'fix', 'dans la semaine'],
  ['Le vendeur explique que la livraison aura lieu jeudi.', 'delivery', 'jeudi'],
  ['J’apprends par un SMS que le colis arrivera demain.', 'delivery', 'demain'],
  ['Un courriel m’indiquant que je serai remboursée sous dix jours.', 'refund', 'sous dix jours'],
  ['Ils m’annoncent que le technicien viendra lundi matin.', 'visit', 'lundi matin'],
  ['Elle m’a dit qu’elle me rappellerait.', 'callback', ''],
  ['Il m’informe que la remise serait appliquée en mars.', 'price', 'en mars'],
  ['Le chef d’équipe s’est engagé à rétablir la ligne avant midi.', 'fix', 'avant midi'],
  ['« Je m’engage à vous rembourser », écrit le directeur.', 'refund', ''],
  ['Le syndic a donné sa parole que la fuite serait réparée.', 'fix', ''],
  ['On me dit qu’on va me rappeler.', 'callback', ''],
  ['Ils disent qu’ils me remboursent à réception.', 'refund', ''],
  ['Le conseiller répond qu’il s’occupe de débloquer le compte.', 'fix', ''],
  ['L’agence nous indique que l’équipe va être envoyée.', 'visit', ''],
  ['Elle m’a dit vouloir me rembourser dans les dix jours.', 'refund', 'dans les dix jours'],
  ['« Mon collègue vous rappelle avant ce soir. »', 'callback', 'avant ce soir'],
  ['« Vous recevrez votre remboursement sous quinzaine. »', 'refund', 'sous quinzaine'],
  ['« Nous vous envoyons un réparateur demain. »', 'visit', 'demain'],
  ['« Votre ligne sera rétablie sous trois jours. »', 'fix', 'sous trois jours'],
  ['Le carreleur devait passer mercredi.', 'visit', 'mercredi'],
  ['La commande devait être expédiée le 12 avril.', 'delivery', 'le 12 avril'],
  ['Le virement était censé arriver le lendemain.', 'refund', 'le lendemain'],
  ['La chaudière devait être réparée sous garantie.', 'fix', ''],
  ['L’électricien doit venir samedi.', 'visit', 'samedi'],
  ['Le service doit me rappeler.', 'callback', ''],
  ['Vous devriez recevoir votre colis lundi, écrit le site.', 'delivery', 'lundi'],
  ['La livraison, prévue le 4 mai, était confirmée.', 'delivery', 'le 4 mai'],
  ['On me fixe un rendez-vous le mardi suivant.', 'visit', 'le mardi suivant'],
  ['Ils nous proposent un rendez-vous le 8 mars avec un technicien.', 'visit', 'le 8 mars'],
  ['Intervention programmée jeudi entre 8h et 10h.', 'visit', 'jeudi'],
  ['Le passage du ramoneur est repoussé : rendez-vous reporté au 9 juin.', 'visit', 'au 9 juin'],
  ['Réponse de la caissière : remboursement sous huit jours.', 'refund', 'sous huit jours'],
  ['Rappel sous 48 heures, dit le répondeur.', 'callback', 'sous 48 heures'],
  ['Délai de livraison de six semaines sur le bon de commande.', 'delivery', 'Délai'],
  ['On m’explique qu’il faut attendre dix jours ouvrés.', 'other', 'dix jours ouvrés'],
  ['Ils annoncent entre deux et quatre semaines.', 'other', 'entre deux et quatre semaines'],
  ['La réparation prendra trois jours, d’après l’atelier.', 'fix', 'trois jours'],
  ['Ce sera réglé lundi, d’après la standardiste.', 'fix', 'lundi'],
  ['Le chèque partirait le soir même, m’avait-on assuré.', 'refund', 'le soir même'],
  ['Selon eux, mon meuble serait là samedi.', 'delivery', 'samedi'],
  ['Un dédommagement me serait versé.', 'refund', ''],
  ['Je serais prévenu par SMS, paraît-il.', 'reply', ''],
  ['Mon dossier allait être transmis au service des sinistres, qui le traiterait.', 'fix', ''],
  ['L’assureur a accepté de prendre en charge la toiture.', 'refund', ''],
  ['Le commercial me propose une remise de 20 %.', 'price', ''],
  ['On m’a vendu ce vélo comme neuf.', 'feature', ''],
  ['Le contrat prévoyait un véhicule de prêt.', 'feature', ''],
  ['La formule comprend les appels illimités.', 'feature', ''],
  ['Je précise la taille ; le vendeur répond « pas de souci ».', 'feature', ''],
  ['Leur affiche proclame « le client d’abord ».', 'quality', ''],
  ['La marque vante la qualité de son service.', 'quality', ''],
  ['L’enseigne se targue d’être numéro 1 du conseil.', 'quality', ''],
  ['On nous fait miroiter une ristourne de vingt pour cent.', 'price', ''],
  ['J’avais réservé la chambre pour 80 €.', 'price', ''],
  ['Deux mois offerts, disait l’affiche.', 'price', ''],
  ['elle ma dit que jaurai une réponse demain', 'reply', 'demain'],
  ['Vous appelez, on vous promet un rappel dans l’heure.', 'callback', 'dans l’heure'],
];

const NOT_TOLD: readonly string[] = [
  'J’ai promis à ma fille de l’emmener au cirque.',
  'Je leur ai dit que je porterais plainte.',
  'Il m’a répondu qu’il ne pourrait rien faire.',
  'Rien n’est garanti dans la vie.',
  'Je vous assure que je ne reviendrai pas.',
  'Je me dis qu’il changera peut-être.',
  'Nous devions payer la facture avant la fin du mois.',
  'Je devais appeler ma mère.',
  'Cela devrait être interdit.',
  'La livraison s’est bien passée.',
  'J’ai annulé la livraison prévue le 4 mai, et j’ai acheté le meuble ailleurs.',
  'J’ai demandé un remboursement sous huit jours.',
  'Personne ne me rappellera.',
  'J’espère que je serai remboursé.',
  'J’ai attendu trois heures.',
  'Il faut attendre une heure pour joindre quelqu’un.',
  'Je vous rappelle que je paie cet abonnement depuis dix ans.',
  'Le site ne marche pas.',
  'J’ai reçu une amende de 90 euros.',
  'Ils n’ont jamais proposé de remise.',
  'On se demande quand ils vont répondre.',
  'J’ai accepté de patienter.',
  'Si vous perdez la carte, on vous en facturera une autre.',
  'Le vendeur a été très aimable.',
];

describe('promises told in French', () => {
  it.each(TOLD)('%s → %s, by %j', (text, kind, deadline) => {
    const [first] = promisesIn(text, 'fr');
    expect(first?.kind).toBe(kind);
    const words = first?.deadline?.quote ?? '';
    expect(deadline === '' ? words : words.toLowerCase()).toContain(deadline.toLowerCase());
    if (deadline === '') expect(words).toBe('');
  });

  it.each(NOT_TOLD)('no promise: %s', (text) => {
    expect(promisesIn(text, 'fr').map(({ quote }) => quote)).toEqual([]);
  });
});

describe('what became of it', () => {
  it.each<[text: string, status: string]>([
    ['Il devait passer jeudi. Personne n’est venu.', 'broken'],
    ['Elle promet de me rappeler lundi. Elle ne l’a pas fait.', 'broken'],
    ['On m’assure que le colis arrivera demain. Toujours rien reçu.', 'broken'],
    [
      'On me dit que je serai remboursé sous huit jours. Un mois après, j’attends toujours.',
      'broken',
    ],
    ['« Ce sera réparé demain », dit-il. La panne est toujours là.', 'broken'],
    ['« Nous vous livrons samedi », jure le vendeur. Que nenni !', 'broken'],
    ['On me fixe un rendez-vous le 8. Le technicien est bien venu le 8.', 'kept'],
    ['Elle promet de me rappeler lundi. Elle m’a bien rappelé lundi.', 'kept'],
    ['Ils promettent de livrer mardi. La commande est bien arrivée mardi.', 'kept'],
    ['On me promet un remboursement sous huit jours. J’ai été remboursée intégralement.', 'kept'],
    ['Livraison promise le 2 mai. Reçu avec trois semaines de retard.', 'kept-late'],
    ['On me promet un remboursement. Ils ont fini par me rembourser.', 'kept-late'],
    ['Le conseiller dit que le technicien viendra jeudi. Le ciel est bleu.', 'unknown'],
  ])('%s → %s', (text, status) => {
    expect(promisesIn(text, 'fr')[0]?.status).toBe(status);
  });

  it('three callbacks promised for three days are three', () => {
    const text =
      'Il promet de me rappeler lundi. Elle promet de me rappeler mercredi. Ils promettent de me rappeler vendredi.';
    expect(promisesIn(text, 'fr')).toHaveLength(3);
  });

  it('told again, it is one', () => {
    const text =
      'On m’a promis un remboursement intégral en mai. Je répète qu’on m’a promis un remboursement intégral en mai.';
    expect(promisesIn(text, 'fr')).toHaveLength(1);
  });
});

import type { Lang } from '../analysis/model/doc.ts';

/** Words too common to tell one finding from another, of both languages, folded. */
const common = new Set(
  `au aux avec ce ces cet cette cela ca dans de des du elle elles en est et eu il ils je la le les
  leur leurs lui ma mais me mes moi mon nos notre nous on ont ou par pas pour qu que qui sa se ses
  si son sont sur ta te tes toi ton tu un une vos votre vous ai as avez avait avais etait ete etre
  suis sera plus ne ni meme donc car
  the of and to in is was were be been are it its that this these those he she they them his her
  their we us our you your my me for with at by an as or but from have has had do did does not no
  so if then there which who what would will`.split(/\s+/),
);

/** Lower case, without accents; `œ` and `æ` as two letters. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The words of a text, folded, at least two letters long; `l’appel` gives `appel`. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** The words of a text that tell something; all of them where none does. */
export function tellingWords(text: string): string[] {
  const all = wordsOf(text);
  const telling = all.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : all;
}

/** Whether a folded word is left out of the index. */
export function isCommon(word: string): boolean {
  return common.has(word);
}

/** Endings with the letters that must stay before them, longest first. */
type Endings = readonly (readonly [ending: string, stay: number])[];

const endings: Readonly<Record<Lang, Endings>> = {
  fr: inOrder(
    [
      3,
      `eraient erions eriez erais erait erons eront erez eras erai era issaient issait issant issons
      issez issent aient ions antes ante ants ant ait ais ees ee es ez er ent ons e s issements
      issement ements ement ments ment`,
    ],
    [
      4,
      `ations ation ateurs ateur ages age euses euse eurs eur ables able ives ive ifs if ir it is i
      ie ies ite ites irent ira iront irait ra rait ront u ue us ues x al ale ales aux`,
    ],
  ),
  en: inOrder([3, 'ing ings ed es s e ies ied'], [4, 'ments ment ations ation ly y er ers al als']),
};

/**
 * The part of a folded word that its inflections share: `rappelle`, `rappelé`, `rappellera` give
 * `rappel`. Rough, and the same for index and query, which is all that matters.
 */
export function stem(word: string, lang: Lang): string {
  if (/\d/.test(word)) return word;
  // `répondre` goes with `répond` and `répondu`, `facture` with `facturé`.
  if (lang === 'fr' && /..ndre$/.test(word)) return word.slice(0, -2);
  const found = endings[lang].find(
    ([ending, stay]) => word.length - ending.length >= stay && word.endsWith(ending),
  );
  const rest = found === undefined ? word : word.slice(0, word.length - found[0].length);
  const single = /([a-z])\1$/.test(rest) ? rest.slice(0, -1) : rest;
  return single.replace(/y$/, 'i');
}

function inOrder(...groups: readonly (readonly [stay: number, endings: string])[]): Endings {
  return groups
    .flatMap(([stay, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((ending) => [ending, stay] as const),
    )
    .sort((a, b) => b[0].length - a[0].length);
}

import type { Lang } from '../../analysis/model/doc.ts';

const narrow = '\u202f';
const noBreak = '\u00a0';

const beforeMonth =
  /(\d(?:er)?) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu;

/**
 * Sets French spaces: narrow before `; ! ? %`, no-break before `:`, inside `« »` and between a
 * figure and what it counts. Each space is exchanged for another one, so offsets never move.
 */
export function setSpaces(text: string, lang: Lang): string {
  if (lang !== 'fr') return text;
  return text
    .replace(/[ \u00a0](?=[;!?%])/g, narrow)
    .replace(/« /g, `«${noBreak}`)
    .replace(/ (?=»|:(?:\s|$))/g, noBreak)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${noBreak}`)
    .replace(
      /(\d) (?=(?:€|euros?|h|heures?|minutes?|jours?|mois|ans?)(?![\p{L}]))/gu,
      `$1${noBreak}`,
    )
    .replace(beforeMonth, `$1${noBreak}`)
    .replace(/(\d\u00a0h) (?=\d)/g, `$1${noBreak}`)
    .replace(/ (?=[–—] )/g, noBreak);
}

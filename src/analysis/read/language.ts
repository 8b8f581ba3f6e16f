import type { Lang } from '../model/doc.ts';

/** As much of the text as tells the language. */
const SAMPLE = 20_000;

/** Words that are frequent in one language and mean nothing in the other. */
const FRENCH = new Set(
  'le la les des du une et est que qui ne pas je nous vous ils elle dans pour sur avec mais mon ma mes ce cette au aux il par plus sans chez depuis leur été'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the and of to is was were that it i they them you we my for with but not this have has had be been on at by from their would after which'.split(
    ' ',
  ),
);

/** French or English, by counting frequent words; French when neither prevails. */
export function detectLang(text: string): Lang {
  let french = 0;
  let english = 0;
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (FRENCH.has(word)) french++;
    if (ENGLISH.has(word)) english++;
  }
  return english > french ? 'en' : 'fr';
}

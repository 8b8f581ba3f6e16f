import type { Lang } from '../model/doc.ts';

const NARROW = '\u202f';
const WIDE = '\u00a0';

/**
 * Prose with the typography of its language: curly apostrophes, an ellipsis of one sign, and in
 * French the no-break spaces of « » ; : ! ? and %. Doing it twice changes nothing more.
 * @param text prose without code, addresses or tags
 */
export function typeset(text: string, lang: Lang): string {
  const even = text.replace(/(\p{L})'(?=\p{L})/gu, '$1’').replace(/(?<!\.)\.{3}(?!\.)/g, '…');
  if (lang !== 'fr') return even;
  return even
    .replace(/«[ \u00a0\u202f]*(?=\S)/g, `«${WIDE}`)
    .replace(/(\S)[ \u00a0\u202f]*»/g, `$1${WIDE}»`)
    .replace(/(?<=[\p{L}\p{N}»)”%€])[ \u00a0\u202f]?([;!?])(?=[\s»”)…!?]|$)/gu, `${NARROW}$1`)
    .replace(/(?<=[\p{L}\p{N}»)”])[ \u00a0\u202f](:)(?=\s|$)/gu, `${WIDE}$1`)
    .replace(/(?<=\d)[ ]([%€])/g, `${WIDE}$1`);
}

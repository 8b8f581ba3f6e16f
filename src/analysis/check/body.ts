import type { Article } from '../model/article.ts';
import { type Remark, remark } from '../model/remark.ts';
import type { Annotated } from '../model/text.ts';
import { detectLang } from '../read/language.ts';
import { placeOfKey } from './key-place.ts';

/** Below this little can be found. */
const FEWEST_WORDS = 60;

/** What an author should look at in the text as a whole. */
export function remarksOnBody(
  { doc, lang, frontMatter }: Article,
  source: string,
  annotated: Annotated,
): Remark[] {
  const words = annotated.tokens.filter(({ word }) => word).length;
  const remarks: Remark[] = [];
  if (words < FEWEST_WORDS) remarks.push(remark('too-short', { words: String(words) }));
  const found = detectLang(doc.text);
  if (frontMatter && found !== lang) {
    remarks.push(remark('language-mismatch', { lang, found }, placeOfKey(source, 'lang')));
  }
  return remarks;
}

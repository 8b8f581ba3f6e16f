import type { Article } from '../model/article.ts';
import { type Remark, remark } from '../model/remark.ts';
import type { Annotated } from '../model/text.ts';
import { findPersonalData } from '../privacy/find.ts';
import { maskOf } from '../privacy/mask.ts';
import { placeOf } from '../read/place.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';

/**
 * Personal data that would be published. The people of a composed story are invented, so that
 * their names harm nobody.
 */
export function remarksOnPersonalData(
  { doc, lang, frontMatter }: Article,
  annotated: Annotated,
  vocabulary: Vocabulary,
): Remark[] {
  const invented = frontMatter?.status === 'composed';
  return findPersonalData(doc.text, annotated, vocabulary)
    .filter(({ kind }) => !(invented && (kind === 'name' || kind === 'number')))
    .map(({ kind, start, end }) => {
      const values = { words: doc.text.slice(start, end), mask: maskOf(kind, lang) };
      return remark(`personal-${kind}`, values, placeOf(doc, start));
    });
}

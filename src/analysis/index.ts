import { diagnose } from './check/catalogue.ts';
import { remarksOnRecord } from './check/record.ts';
import type { Story } from './interpret/story.ts';
import type { Knowledge } from './knowledge/language.ts';
import type { Article } from './model/article.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { CaseRecord } from './model/record.ts';
import { buildRecord } from './record/record.ts';
import { tellStory } from './record/tell.ts';
import { applyReview } from './review/apply.ts';

/**
 * Reads an article for what it says of promises, contacts and failures.
 * Pure: the same article and knowledge give the same record.
 * @param article an article already read (see `read/`)
 * @param knowledge taxonomy, lexicon and rules, compiled
 * @returns the case record (its `diagnostics` included), the diagnostics by themselves, and the
 *   story that the record was built from
 */
export function analyseArticle(
  article: Article,
  knowledge: Knowledge,
): { record: CaseRecord; diagnostics: readonly Diagnostic[]; story: Story } {
  const { story } = tellStory(article, knowledge);
  const review = applyReview(buildRecord(story), article, knowledge.taxonomy);
  const { record } = review;
  const diagnostics = [...review.remarks, ...remarksOnRecord(record, story)].map(diagnose);
  return { record: { ...record, diagnostics }, diagnostics, story };
}

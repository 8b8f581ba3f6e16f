import { annotate } from './annotate/annotate.ts';
import { findMoney } from './annotate/money.ts';
import { findTimes } from './annotate/time/index.ts';
import { diagnoseRecord } from './check/record.ts';
import { detect } from './detect/detect.ts';
import { dropUnreal, dropUntold } from './interpret/scope.ts';
import type { Story } from './interpret/story.ts';
import type { Knowledge } from './knowledge/language.ts';
import type { Article } from './model/article.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { CaseRecord } from './model/record.ts';
import { buildRecord } from './record/record.ts';

/**
 * Reads an article for what it says of promises, contacts and failures.
 * Pure: the same article and knowledge give the same record.
 * @param article an article already read (see `read/`)
 * @param knowledge taxonomy, lexicon and rules, compiled
 * @returns the case record (its `diagnostics` included) and the diagnostics by themselves
 */
export function analyseArticle(
  article: Article,
  knowledge: Knowledge,
): { record: CaseRecord; diagnostics: readonly Diagnostic[] } {
  const language = knowledge.languages[article.lang];
  const annotated = annotate(article.doc, article.lang);
  const times = findTimes(annotated.tokens, article.lang);
  const money = findMoney(annotated.tokens, article.lang);
  const found = detect(annotated, { times, money }, language);
  const hits = dropUnreal(
    dropUntold(found, annotated, article.doc, language.vocabulary),
    annotated.sentences,
  );
  const { taxonomy } = knowledge;
  const story: Story = { article, annotated, hits, times, money, language, taxonomy };
  const record = buildRecord(story);
  const diagnostics = diagnoseRecord(record);
  return { record: { ...record, diagnostics }, diagnostics };
}

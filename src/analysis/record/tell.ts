import { annotate } from '../annotate/annotate.ts';
import { findMoney } from '../annotate/money.ts';
import { findTimes } from '../annotate/time/index.ts';
import { detect } from '../detect/detect.ts';
import type { Hit } from '../detect/hit.ts';
import { dropUnreal, dropUntold } from '../interpret/scope.ts';
import type { Story } from '../interpret/story.ts';
import type { Knowledge } from '../knowledge/language.ts';
import type { Article } from '../model/article.ts';
import { Words } from '../rules/words.ts';

/** A story with every match of its rules, those included that scope then drops. */
export interface Told {
  readonly story: Story;
  readonly found: readonly Hit[];
}

/** Everything that findings are built from, read out of an article. */
export function tellStory(article: Article, knowledge: Knowledge): Told {
  const language = knowledge.languages[article.lang];
  const annotated = annotate(article.doc, article.lang);
  const times = findTimes(annotated.tokens, article.lang);
  const money = findMoney(annotated.tokens, article.lang);
  const words = new Words(annotated.tokens, language.vocabulary);
  const found = detect(annotated, words, { times, money }, language);
  const told = dropUntold(found, annotated, article.doc, language.vocabulary);
  const hits = dropUnreal(told, annotated.sentences);
  const { taxonomy } = knowledge;
  return { story: { article, annotated, words, hits, times, money, language, taxonomy }, found };
}

import { annotate } from '../annotate/annotate.ts';
import { findMoney } from '../annotate/money.ts';
import { findTimes } from '../annotate/time/index.ts';
import { judgeSentences } from '../classify/judge.ts';
import { learntHits } from '../classify/learnt.ts';
import { detect } from '../detect/detect.ts';
import type { Hit } from '../detect/hit.ts';
import {
  dropUnpromised,
  dropUnreal,
  dropUntold,
  unrealSentences,
  untoldSentences,
} from '../interpret/scope.ts';
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
  const untold = untoldSentences(annotated, article.doc, language.vocabulary);
  const real = dropUnreal(dropUntold(found, untold), annotated.sentences);
  const ruled = dropUnpromised(real);
  const { taxonomy } = knowledge;
  const material = { annotated, words, hits: ruled, times, money, language };
  const { classifier } = language;
  const silent = new Set([...untold.all, ...unrealSentences(ruled, annotated.sentences)]);
  const judgement = classifier && judgeSentences(material, classifier, silent);
  const learnt = judgement ? learntHits(judgement, annotated) : [];
  const hits = [...ruled, ...learnt].sort((a, b) => a.first - b.first || a.last - b.last);
  return { story: { article, ...material, hits, taxonomy, judgement }, found };
}

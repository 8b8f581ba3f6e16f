import type { MoneyExpression } from '../annotate/money.ts';
import type { TimeExpression } from '../annotate/time/expression.ts';
import type { Hit } from '../detect/hit.ts';
import type { Language } from '../knowledge/language.ts';
import type { Taxonomy } from '../knowledge/taxonomy-schema.ts';
import type { Article } from '../model/article.ts';
import type { Annotated } from '../model/text.ts';
import type { Words } from '../rules/words.ts';

/** All that findings are built from: the article, its words, and what rules and grammars found. */
export interface Story {
  readonly article: Article;
  readonly annotated: Annotated;
  /** Symbols of its tokens. */
  readonly words: Words;
  readonly hits: readonly Hit[];
  readonly times: readonly TimeExpression[];
  readonly money: readonly MoneyExpression[];
  readonly language: Language;
  readonly taxonomy: Taxonomy;
}

import type { Material } from '../classify/features.ts';
import type { Judgement } from '../classify/judge.ts';
import type { Taxonomy } from '../knowledge/taxonomy-schema.ts';
import type { Article } from '../model/article.ts';

/** All that findings are built from: the article, its words, and what rules and grammars found. */
export interface Story extends Material {
  readonly article: Article;
  readonly taxonomy: Taxonomy;
  /** How likely each sentence tells each pattern; null where rules alone decide. */
  readonly judgement: Judgement | null;
}

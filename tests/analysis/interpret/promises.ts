import { join } from 'node:path';
import { analyseArticle } from '../../../src/analysis/index.ts';
import type { Lang } from '../../../src/analysis/model/doc.ts';
import type { PromiseFinding } from '../../../src/analysis/model/record.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));

/** The promises found in a piece of prose. */
export function promisesIn(text: string, lang: Lang): readonly PromiseFinding[] {
  return analyseArticle(readText(text, { id: 'x', lang }), knowledge).record.promises;
}

/** Words of a table row: kind, words of the deadline ("" for none). */
export type Told = readonly [text: string, kind: string, deadline: string];

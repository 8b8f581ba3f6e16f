import type { KnownPromise } from '../../src/analysis/classify/learn-kinds.ts';
import { namedKind } from '../../src/analysis/interpret/kind.ts';
import { kindFeatures } from '../../src/analysis/interpret/kind-features.ts';
import { Senses } from '../../src/analysis/interpret/senses.ts';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import type { Lang } from '../../src/analysis/model/doc.ts';
import { readText } from '../../src/analysis/read/article.ts';
import { tellStory } from '../../src/analysis/record/tell.ts';
import { annotatedTexts, placeOf } from './corpus.ts';

/** The promises of annotated texts, as the analysis sees the words that a reader quoted. */
export function annotatedPromises(
  folder: string,
  lang: Lang,
  knowledge: Knowledge,
  real: boolean,
): KnownPromise[] {
  return annotatedTexts(folder, lang).flatMap(({ text, row }) => {
    const { story } = tellStory(readText(text, { id: row.id, lang }), knowledge);
    const { tokens } = story.annotated;
    const senses = new Senses(story);
    return (row.promises ?? []).flatMap(({ quote, kind }) => {
      const span = placeOf(text, quote);
      if (!span || !kind) return [];
      const heard = senses.in(span);
      const hits = story.hits.filter(
        ({ rule, first, last }) =>
          rule.family === 'promise' &&
          (tokens[first]?.start ?? 0) < span.end &&
          (tokens[last]?.end ?? 0) > span.start,
      );
      const named = namedKind(story, senses, span, heard, hits);
      const features = kindFeatures(story, span, heard, hits, named);
      return [{ features, kind, text: row.id, real }];
    });
  });
}

import type { LabelledPromise } from '../../src/analysis/classify/learn-kinds.ts';
import { kindFeaturesOf } from '../../src/analysis/interpret/kind.ts';
import { namedKind } from '../../src/analysis/interpret/named-kind.ts';
import { Senses } from '../../src/analysis/interpret/senses.ts';
import type { Knowledge } from '../../src/analysis/knowledge/language.ts';
import type { Lang } from '../../src/analysis/model/doc.ts';
import { overlap } from '../../src/analysis/model/span.ts';
import { readText } from '../../src/analysis/read/article.ts';
import { tellStory } from '../../src/analysis/record/tell.ts';
import { annotatedTexts, placeOf } from './corpus.ts';

/** The promises that readers quoted in the texts of a folder, and what their kind is judged by. */
export function labelledPromises(
  folder: string,
  lang: Lang,
  knowledge: Knowledge,
  real: boolean,
): LabelledPromise[] {
  return annotatedTexts(folder, lang).flatMap(({ text, row }) => {
    const told = row.promises ?? [];
    if (told.length === 0) return [];
    const { story } = tellStory(readText(text, { id: row.id, lang }), knowledge);
    const senses = new Senses(story);
    const { tokens } = story.annotated;
    return told.flatMap(({ quote, kind }) => {
      const span = placeOf(story.article.doc.text, quote);
      if (!span || !kind) return [];
      const hits = story.hits.filter(
        ({ rule, first, last }) =>
          rule.family === 'promise' &&
          overlap(span, { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }) > 0,
      );
      const named = namedKind(story, senses, span, senses.in(span), hits);
      const features = kindFeaturesOf(story, span, named, hits);
      return [{ kind, named, features, text: row.id, real }];
    });
  });
}

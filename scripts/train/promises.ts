import type { Example } from '../../src/analysis/classify/learn-examples.ts';
import { namedKind } from '../../src/analysis/interpret/kind.ts';
import { kindFeatures, ruledKinds } from '../../src/analysis/interpret/kind-features.ts';
import { Senses } from '../../src/analysis/interpret/senses.ts';
import { readTellings, tellingFeatures } from '../../src/analysis/interpret/tellings.ts';
import { touches } from '../../src/report/evaluation/quotes.ts';
import { placeOf } from './corpus.ts';
import type { AnnotatedStory } from './stories.ts';

/** The promises of annotated texts, as the analysis sees the words that a reader quoted. */
export function knownKinds(stories: readonly AnnotatedStory[]): Example[] {
  return stories.flatMap(({ text, row, story, real }) => {
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
      const ruled = ruledKinds(hits);
      const named = namedKind(story, senses, span, heard, ruled);
      const features = kindFeatures(story, span, heard, ruled, named);
      return [{ features, label: kind, text: row.id, real }];
    });
  });
}

/** What the label of words that tell a promise is called; the others have none. */
export const TOLD = 'told';

/** What the analysis takes for promises in annotated texts, and whether readers took it so, too. */
export function knownTellings(stories: readonly AnnotatedStory[]): Example[] {
  return stories.flatMap(({ text, row, story, real }) => {
    const quoted = (row.promises ?? []).flatMap(({ quote }) => placeOf(text, quote) ?? []);
    // Each quote is found once.
    const left = new Set(quoted);
    return readTellings(story, new Senses(story)).map((telling) => {
      const own: [number, number] = [telling.start, telling.end];
      const found = [...left].find(({ start, end }) => touches([start, end], own));
      if (found) left.delete(found);
      const features = tellingFeatures(story, telling);
      return { features, label: found ? TOLD : '', text: row.id, real };
    });
  });
}

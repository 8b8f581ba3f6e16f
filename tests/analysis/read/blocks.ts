import type { Doc } from '../../../src/analysis/model/doc.ts';

/** The blocks of a Doc as `kind: text`, with the zone where it is not the story. */
export function blocksOf(doc: Doc | null): string[] {
  return (doc?.blocks ?? []).map(({ start, end, kind, zone }) => {
    const shown = zone === 'story' ? kind : `${kind} (${zone})`;
    return `${shown}: ${doc?.text.slice(start, end)}`;
  });
}

/** Segments that do not stand verbatim in the source; always empty. */
export function strayed(doc: Doc, source: string): string[] {
  return doc.segments
    .map(({ start, end, source: from }) => [
      doc.text.slice(start, end),
      source.slice(from, from + end - start),
    ])
    .filter(([text, written]) => text !== written)
    .map(([text, written]) => `${text} ≠ ${written}`);
}

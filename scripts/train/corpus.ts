import type { Lang } from '../../src/analysis/model/doc.ts';
import type { Span } from '../../src/analysis/model/span.ts';
import { readGold } from '../../src/io/gold.ts';
import type { Row } from '../../src/report/evaluation/findings.ts';

/** An annotated text of one language. */
export interface AnnotatedText {
  readonly text: string;
  readonly row: Row;
}

/** The texts of one language in a folder such as `tests/practice`, as its first reader saw them. */
export function annotatedTexts(folder: string, lang: Lang): AnnotatedText[] {
  const { documents, readers } = readGold(folder);
  return (readers[0] ?? []).flatMap((row) => {
    const text = documents.get(row.id);
    return text === undefined || langOf(row.id) !== lang ? [] : [{ text, row }];
  });
}

function langOf(id: string): Lang {
  return id.startsWith('e') ? 'en' : 'fr';
}

/** Where the words of a quote stand, however they are spaced; null where they do not. */
export function placeOf(text: string, quote: string): Span | null {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+')).exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

import type { Doc } from '../model/doc.ts';
import { placeOf } from './place.ts';
import { type Problem, problem } from './problem.ts';

const CLOSER_OF: Readonly<Record<string, string>> = { '«': '»', '“': '”' };
const MARK = /[«»“”]/g;

/** An opening mark whose closing mark has not been met. */
interface Open {
  readonly offset: number;
  readonly block: number;
  depth: number;
}

/**
 * Quotation marks that are opened and never closed. A quotation may run over several blocks, each
 * beginning with the opening mark again, as printers do.
 */
export function findUnclosedQuotations(doc: Doc): Problem[] {
  const problems: Problem[] = [];
  const open = new Map<string, Open>();
  const report = (mark: string, { offset }: Open) => {
    const end = doc.blocks.find((block) => block.end > offset)?.end ?? offset;
    const cut = end > offset + 40 ? `${doc.text.slice(offset, offset + 40)}…` : '';
    const words = (cut || doc.text.slice(offset, end)).replace(/\s+/g, ' ');
    const values = { mark, closer: CLOSER_OF[mark] ?? '', words };
    problems.push(problem('unclosed-quotation', values, placeOf(doc, offset)));
  };
  doc.blocks.forEach((block, index) => {
    if (block.zone === 'furniture') return;
    for (const match of doc.text.slice(block.start, block.end).matchAll(MARK)) {
      const opener = match[0] in CLOSER_OF ? match[0] : match[0] === '»' ? '«' : '“';
      const last = open.get(opener);
      if (match[0] !== opener) {
        if (last !== undefined && --last.depth === 0) open.delete(opener);
        continue;
      }
      if (last !== undefined && last.block === index) {
        last.depth++;
        continue;
      }
      if (last !== undefined && match.index > 0) report(opener, last);
      if (last === undefined || match.index > 0) {
        open.set(opener, { offset: block.start + match.index, block: index, depth: 1 });
      }
    }
  });
  for (const [mark, last] of open) report(mark, last);
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

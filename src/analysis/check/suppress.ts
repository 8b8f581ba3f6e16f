import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/doc.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { type Remark, remark } from '../model/remark.ts';
import { nearest } from '../read/nearest.ts';

/**
 * `<!-- doleances-ignore ID: reason -->`, or the comment of MDX: silences
 * one diagnostic in the paragraph that follows.
 */
const COMMENT =
  /(?:<!--|\{\/\*)\s*doleances-ignore\s+([a-z-]+)\s*(?::\s*([^\n]*?))?\s*(?:-->|\*\/\})/g;

/** Silences one diagnostic on some lines of a source, both included. */
interface Suppression extends Place {
  readonly id: string;
  readonly why: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Leaves out what an author has silenced, with a reason, in a comment or under `ignore` in the
 * front matter; tells of suppressions that silence nothing, give no reason or name nothing.
 * @param known ids of all diagnostics
 */
export function suppress(
  diagnostics: readonly Diagnostic[],
  source: string,
  frontMatter: FrontMatter | null,
  known: ReadonlySet<string>,
): { kept: Diagnostic[]; remarks: Remark[] } {
  const suppressions = [...inComments(source), ...inFrontMatter(frontMatter)];
  const used = new Set<Suppression>();
  const kept = diagnostics.filter(({ id, line }) => {
    const by = suppressions.find((one) => one.id === id && line >= one.from && line <= one.to);
    if (by) used.add(by);
    return !by || by.why === '';
  });
  const remarks = suppressions.flatMap((one): Remark[] => {
    const { id, why } = one;
    if (!known.has(id)) {
      const near = nearest(id, known);
      const fix = near ? `Did you mean \`${near}\`?` : 'Delete it.';
      return [remark('unknown-suppression', { id, fix }, one)];
    }
    if (!used.has(one)) return [remark('needless-suppression', { id }, one)];
    return why === '' ? [remark('unexplained-suppression', { id }, one)] : [];
  });
  return { kept, remarks };
}

function inComments(source: string): Suppression[] {
  const lines = source.split(/\r\n|\r|\n/);
  return lines.flatMap((text, index) =>
    [...text.matchAll(COMMENT)].map((match) => {
      let from = index + 1;
      while (from < lines.length && lines[from]?.trim() === '') from++;
      let to = from;
      while (to < lines.length && lines[to]?.trim() !== '') to++;
      const [, id = '', why = ''] = match;
      return { id, why: why.trim(), from: from + 1, to, line: index + 1, column: match.index + 1 };
    }),
  );
}

function inFrontMatter(frontMatter: FrontMatter | null): Suppression[] {
  const everywhere = { from: 1, to: Number.POSITIVE_INFINITY, line: 1, column: 1 };
  return (frontMatter?.ignore ?? []).map(({ id, why }) => ({ ...everywhere, id, why }));
}

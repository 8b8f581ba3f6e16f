import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../model/doc.ts';
import { type FrontMatter, frontMatterSchema } from '../model/front-matter.ts';
import type { PlacedReview } from '../model/review.ts';
import { explainIssue } from './front-matter-issues.ts';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';

/** Front matter as read: null when missing or wrong, and all that is wrong with it. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | null;
  /** Its `review` entries with their places. */
  readonly reviews: readonly PlacedReview[];
  readonly problems: readonly Problem[];
}

/** The first line is `---`, and so is the line that ends the front matter. */
const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/**
 * Reads the front matter at the beginning of a Markdown source.
 * @param sectors Ids that `sector` may have; null when any may stand there.
 */
export function readFrontMatter(
  source: string,
  sectors: ReadonlySet<string> | null,
): FrontMatterReading {
  const failed = (...problems: Problem[]) => ({ frontMatter: null, reviews: [], problems });
  if (!/^---[ \t]*\r?(?:\n|$)/.test(source)) return failed(problem('missing-front-matter'));
  const fenced = FENCED.exec(source);
  if (fenced === null || fenced.index > 0) {
    const why = 'the closing line `---` is missing';
    return failed(problem('broken-front-matter', { why }));
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(fenced[1] ?? '', { lineCounter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    // One line of `---` stands above the YAML.
    return { line: line + 1, column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) =>
      problem('broken-front-matter', { why: firstLine(message) }, place(pos[0])),
    );
    // One slip often gives several errors in a line; the first says it.
    return failed(...problems.filter(({ line }, i) => problems[i - 1]?.line !== line));
  }
  return validate(document, place, sectors);
}

function validate(
  document: Document.Parsed,
  place: (offset: number) => Place,
  sectors: ReadonlySet<string> | null,
): FrontMatterReading {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 10 });
  } catch (error) {
    const why = error instanceof Error ? firstLine(error.message) : String(error);
    return { frontMatter: null, reviews: [], problems: [problem('broken-front-matter', { why })] };
  }
  const result = frontMatterSchema.safeParse(value ?? {});
  const at = (path: readonly PropertyKey[]) => place(offsetOf(document, path));
  const problems = (result.error?.issues ?? []).flatMap((issue) =>
    explainIssue(issue, value).map(({ path, what, fix }) =>
      problem('invalid-front-matter', { what, fix }, at(path)),
    ),
  );
  const sector = result.data?.sector;
  if (sectors !== null && sector !== undefined && !sectors.has(sector)) {
    const near = nearest(sector, sectors);
    const known = [...sectors].sort().map((id) => `\`${id}\``);
    const fix = near === null ? `Use one of ${known.join(', ')}` : `Did you mean \`${near}\``;
    const values = { sector, fix: `${fix}${near === null ? '.' : '?'}` };
    problems.push(problem('unknown-sector', values, at(['sector'])));
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const frontMatter = problems.length > 0 ? null : (result.data ?? null);
  const reviews = (frontMatter?.review ?? []).map((entry, index) => ({
    entry,
    ...at(['review', index, 'action']),
  }));
  return { frontMatter, reviews, problems };
}

/** Where an entry stands in the YAML; where its parent stands when it is missing. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const step = path[length - 1];
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const name = String(step);
    const items = hasItems(parent) ? parent.items : [];
    // An entry of a list has no key; it stands where its value begins.
    const entry = typeof step === 'number' ? items[step]?.range?.[0] : undefined;
    if (entry !== undefined) return entry;
    for (const { key } of items) {
      const offset = key?.range?.[0];
      if (offset !== undefined && String(key?.value) === name) return offset;
    }
  }
  return 0;
}

interface Items {
  readonly items: readonly {
    readonly range?: readonly number[] | null;
    readonly key?: { value?: unknown; range?: readonly number[] | null } | null;
  }[];
}

function hasItems(node: unknown): node is Items {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

function firstLine(message: string): string {
  const line = message.split('\n')[0] ?? '';
  return line.replace(/[.:]$/, '').trim();
}

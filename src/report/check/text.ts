import type { Diagnostic, Level } from '../../analysis/model/diagnostic.ts';
import type { Checked } from './checked.ts';

/** Paints words for a terminal, or leaves them as they are. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold', words: string) => string;

const STYLES = { error: 'red', warning: 'yellow', suggestion: 'cyan' } as const;
const WIDTH = 100;

/** Diagnostics for a reader at a terminal: place, message, the line and a caret below it. */
export function tellChecked(files: readonly Checked[], paint: Paint): string {
  const parts = files.flatMap(({ path, source, diagnostics }) => {
    const lines = source?.split(/\r\n|\r|\n/) ?? [];
    return diagnostics.map((one) => tell(path, one, lines[one.line - 1], paint));
  });
  return [...parts, `${tally(files)}\n`].join('\n');
}

function tell(
  path: string,
  diagnostic: Diagnostic,
  line: string | undefined,
  paint: Paint,
): string {
  const { id, level, message, line: row, column } = diagnostic;
  const head = `${paint('bold', `${path}:${row}:${column}`)} ${paint(STYLES[level], level)} ${message} ${paint('dim', `[${id}]`)}`;
  if (line === undefined || line.trim() === '') return `${head}\n`;
  // A long line is shown around the place it is about.
  const from = Math.max(0, Math.min(column - 1 - WIDTH / 2, line.length - WIDTH));
  const shown = line
    .slice(from, from + WIDTH)
    .replace(/\t/g, ' ')
    .toWellFormed();
  const number = String(row);
  const before = shown.slice(0, Math.max(0, column - 1 - from));
  const caret = ' '.repeat(number.length + 3 + cellsOf(before));
  return `${head}\n${paint('dim', `${number} │ `)}${shown}\n${caret}${paint(STYLES[level], '^')}\n`;
}

/** How many cells of a terminal words take: an accent by itself takes none, a picture two. */
function cellsOf(words: string): number {
  const cells = [...words].map((sign) =>
    /\p{M}|\u200d/u.test(sign) ? 0 : /\p{Emoji_Presentation}/u.test(sign) ? 2 : 1,
  );
  return cells.reduce<number>((sum, one) => sum + one, 0);
}

/** "12 articles, 2 errors, 1 warning, no suggestion". */
function tally(files: readonly Checked[]): string {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (level: Level): string => {
    const number = all.filter((one) => one.level === level).length;
    return `${number === 0 ? 'no' : number} ${level}${number > 1 ? 's' : ''}`;
  };
  const articles = `${files.length} article${files.length === 1 ? '' : 's'}`;
  return `${articles}: ${count('error')}, ${count('warning')}, ${count('suggestion')}.`;
}

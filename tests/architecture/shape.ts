import type { SourceFile } from './imports.ts';

const LONGEST = 300;
const MEDIAN_BELOW = 60;
const VAGUE = new Set(['utils', 'util', 'helpers', 'common', 'shared', 'misc', 'lib']);

const TOP_LEVEL = new Set([
  ...['src', 'content', 'scripts', 'public', 'tests'],
  ...['astro.config.mjs', 'package.json', 'tsconfig.json', 'README.md'],
  ...['package-lock.json', 'LICENSE', 'biome.json', 'knip.json', 'vitest.config.ts'],
]);

/** How many lines a text has; a last line without its end counts too. */
function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** Files that are too long, and a median that is. */
export function tooLong(files: readonly SourceFile[]): string[] {
  const faults = files
    .filter((file) => lineCount(file.text) > LONGEST)
    .map((file) => `${file.path} has ${lineCount(file.text)} lines, ${LONGEST} are allowed`);
  const lengths = files.map((file) => lineCount(file.text)).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (median >= MEDIAN_BELOW) {
    faults.push(
      `half of the files have ${median} lines or more, it has to be under ${MEDIAN_BELOW}`,
    );
  }
  return faults;
}

/** Folders whose name says nothing of what is in them. */
export function vagueFolders(paths: readonly string[]): string[] {
  return paths.filter((path) =>
    path
      .split('/')
      .slice(0, -1)
      .some((part) => VAGUE.has(part)),
  );
}

/** Entries of the top level that do not belong there; dot files are free. */
export function strangers(paths: readonly string[]): string[] {
  const entries = new Set(paths.map((path) => path.split('/')[0] ?? path));
  return [...entries].filter((entry) => !entry.startsWith('.') && !TOP_LEVEL.has(entry));
}

/** Lines of the analysis that write to the console. */
export function consoleUses(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('src/analysis/'))
    .filter((file) => /\bconsole\s*[.[]|\bprocess\.(stdout|stderr)\b/.test(file.text))
    .map((file) => file.path);
}

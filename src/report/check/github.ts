import type { Checked } from './checked.ts';

const COMMANDS = { error: 'error', warning: 'warning', suggestion: 'notice' } as const;

/** Diagnostics as workflow commands, which GitHub shows as annotations of a change. */
export function githubAnnotations(files: readonly Checked[]): string {
  return files
    .flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ id, level, message, line, column }) => {
        const place = `file=${property(path)},line=${line},col=${column},title=${property(id)}`;
        return `::${COMMANDS[level]} ${place}::${data(message)}\n`;
      }),
    )
    .join('');
}

function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

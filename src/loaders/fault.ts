/** Something that keeps an article from being published, and where. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The fault of an article whose name another one has already. */
export function nameTaken(path: string, other: string): Fault {
  const message = `The name is taken by \`${other}\`; a case needs a name of its own in all languages. Rename one of the two files.`;
  return { file: path, line: 1, column: 1, message };
}

/** All faults as text, each with its place. */
export function describe(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  const lines = faults.map(
    ({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`,
  );
  return `${files} ${files === 1 ? 'article' : 'articles'} can't be published:\n${lines.join('\n')}`;
}

/** Something wrong in a content file: where, what, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** 1-based; null when the problem has no place in the file. */
  readonly line: number | null;
  /** Path to the entry, such as `rules.3.any`; empty for the whole file. */
  readonly entry: string;
  readonly message: string;
  readonly fix: string;
}

/** Thrown with all problems of all files at once. */
export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ file, line, entry, message, fix }) =>
        `${file}${line ? `:${line}` : ''}${entry ? ` (${entry})` : ''}: ${message} ${fix}`,
    );
    super(`The knowledge in \`content/\` can't be used:\n${lines.join('\n')}`);
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

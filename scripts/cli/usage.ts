import type { Writable } from 'node:stream';

/** Thrown for wrong usage, with what is wrong and what to do. */
export class UsageError extends Error {}

/** What `read` makes of arguments; whatever is wrong with them is wrong usage. */
export function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * The value of an option, which must be one of those known.
 * @throws UsageError
 */
export function oneOf<T extends string>(known: readonly T[], option: string, value: string): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const choice = known.map((candidate) => `\`${candidate}\``).join(', ');
  throw new UsageError(`\`${option}\` is \`${value}\`. Use one of ${choice}.`);
}

/**
 * Says why a command ended early, after wrong usage also how it is used.
 * @returns its exit code
 */
export function failed(error: unknown, stderr: Writable, usage: string): 2 {
  const message = error instanceof Error ? error.message : String(error);
  stderr.write(error instanceof UsageError ? `${message}\n\n${usage}` : `${message}\n`);
  return 2;
}

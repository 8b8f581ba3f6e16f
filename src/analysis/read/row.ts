import type { Lang, Place } from '../model/doc.ts';
import { MAX_BYTES } from './decode.ts';
import { type Problem, problem } from './problem.ts';

/** One text of a data set. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: Lang | null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads one line of NDJSON; keys other than `id`, `text` and `lang` may stand there too.
 * @param bytes The line, null when it is too long.
 * @returns the row, null for a blank line, or what is wrong with it
 */
export function readRow(bytes: Uint8Array | null, line: number): Row | Problem | null {
  const place: Place = { line, column: 1 };
  const bad = (why: string) => problem('bad-row', { why }, place);
  if (bytes === null) {
    return problem('too-large', { size: `more than ${MAX_BYTES / 1024 / 1024} MB` }, place);
  }
  let text: string;
  try {
    text = utf8.decode(bytes).trim();
  } catch {
    return problem('not-utf8', { encoding: 'Latin-1 (Windows-1252)' }, place);
  }
  if (text === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad('it is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return bad('it is no JSON object');
  }
  const { id, text: prose, lang = null } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return bad('`id` is no text');
  if (typeof prose !== 'string') return bad(`\`text\` of \`${id}\` is no text`);
  if (prose.trim() === '') return problem('empty-file', {}, place);
  if (lang !== null && lang !== 'fr' && lang !== 'en') {
    return bad(`\`lang\` of \`${id}\` is neither \`fr\` nor \`en\``);
  }
  return { id, text: prose, lang };
}

import type { Place } from '../model/doc.ts';

/**
 * Where a key of the front matter stands in the file; its beginning when it is not there.
 * @param key of the first level
 */
export function placeOfKey(source: string, key: string): Place {
  const lines = source.split(/\r\n|\r|\n/);
  const end = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line));
  const at = lines.slice(0, Math.max(0, end)).findIndex((line) => line.startsWith(`${key}:`));
  return { line: Math.max(0, at) + 1, column: 1 };
}

import { type Problem, problem } from './problem.ts';

/** The largest source that is read, in bytes; a long article has 20 kB. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Text of a source without byte order mark, null when it is no readable text. */
export interface Decoded {
  readonly source: string | null;
  readonly problems: readonly Problem[];
}

const LF = 10;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Decodes the bytes of a text file; anything but text in UTF-8 is a problem. */
export function decode(bytes: Uint8Array): Decoded {
  const failed = (found: Problem) => ({ source: null, problems: [found] });
  if (bytes.length > MAX_BYTES) return failed(tooLarge(bytes.length));
  const utf16 = utf16Mark(bytes);
  if (utf16 !== null) return failed(problem('not-utf8', { encoding: utf16 }));
  if (bytes.some(isControl)) return failed(problem('binary-file'));
  let source: string;
  try {
    source = utf8.decode(bytes);
  } catch {
    const place = firstInvalid(bytes);
    return failed(problem('not-utf8', { encoding: 'Latin-1 (Windows-1252)' }, place));
  }
  if (source.trim() === '') return failed(problem('empty-file'));
  return { source, problems: [] };
}

/** The problem of a source of that many bytes. */
export function tooLarge(bytes: number): Problem {
  return problem('too-large', { size: `${(bytes / 1024 / 1024).toFixed(1)} MB` });
}

function utf16Mark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little endian)';
  return first === 0xfe && second === 0xff ? 'UTF-16 (big endian)' : null;
}

/** Control characters that no text has: all but tab, line ends, form feed and escape. */
function isControl(byte: number): boolean {
  return byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27;
}

/** Line and column of the first bytes that are not UTF-8. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const newline = bytes.indexOf(LF, from);
    const to = newline < 0 ? bytes.length : newline;
    try {
      utf8.decode(bytes.subarray(from, to));
    } catch {
      const decoded = new TextDecoder('utf-8').decode(bytes.subarray(from, to));
      return { line, column: decoded.indexOf('\uFFFD') + 1 };
    }
    from = to + 1;
  }
  return { line: 1, column: 1 };
}

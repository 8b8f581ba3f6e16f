import { closeSync, createReadStream, openSync, type ReadStream, readSync } from 'node:fs';
import { Transform } from 'node:stream';

/** As far as this many bytes tell, a file is in one encoding. */
const SAMPLE = 1024 * 1024;

/** Encodings of texts as office programs and old sites write them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Encoding of a text by its first bytes: UTF-16 says so itself; what is no UTF-8 is taken for
 * Windows-1252, which holds Latin-1.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    // A character may be cut at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Encoding of the beginning of a file. */
export function encodingOfFile(path: string): Encoding {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(SAMPLE);
    return encodingOf(bytes.subarray(0, readSync(file, bytes, 0, SAMPLE, 0)));
  } finally {
    closeSync(file);
  }
}

/** A file as a stream of UTF-8, whatever it is written in, and the file's own stream below it. */
export function openAsUtf8(
  path: string,
  encoding: Encoding,
): [text: ReadStream | Transform, ReadStream] {
  const input = createReadStream(path);
  if (encoding === 'utf-8') return [input, input];
  const decoder = new TextDecoder(encoding);
  const recoded = new Transform({
    transform: (chunk: Buffer, _, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
  input.on('error', (error) => recoded.destroy(error));
  return [input.pipe(recoded), input];
}

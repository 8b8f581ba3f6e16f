import { MAX_BYTES } from '../analysis/read/decode.ts';

const LF = 10;

/** One line of a stream, with its 1-based number; null when it is longer than an article may be. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/**
 * The lines of a byte stream, one in memory at a time; of a line that is too long nothing is
 * kept. A line end at the end of the stream begins no further line.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= MAX_BYTES) parts.push(part);
    else parts = [];
  };
  const take = (): StreamLine => {
    const bytes = length > MAX_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

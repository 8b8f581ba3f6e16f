import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../src/analysis/read/decode.ts';
import { linesOf, type StreamLine } from '../../src/io/rows.ts';

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

async function collect(stream: AsyncIterable<StreamLine>): Promise<string[]> {
  const lines: string[] = [];
  for await (const { number, bytes } of stream) {
    lines.push(`${number}:${bytes === null ? 'too long' : new TextDecoder().decode(bytes)}`);
  }
  return lines;
}

describe('lines of a stream', () => {
  const streams: readonly [what: string, chunks: string[], lines: string[]][] = [
    ['nothing', [], []],
    ['one line', ['a\n'], ['1:a']],
    ['no line end at the end', ['a\nb'], ['1:a', '2:b']],
    ['empty lines count', ['a\n\nb\n'], ['1:a', '2:', '3:b']],
    ['lines over chunks', ['a', 'b\nc', '', 'd', '\n', 'e'], ['1:ab', '2:cd', '3:e']],
  ];
  test.each(streams)('%s', async (_, given, lines) => {
    expect(await collect(linesOf(chunks(...given)))).toEqual(lines);
  });

  test('a line that is too long is dropped, and the next is read', async () => {
    const half = 'x'.repeat(MAX_BYTES / 2 + 1);
    const lines = await collect(linesOf(chunks('a\n', half, half, half, '\nb\n')));
    expect(lines).toEqual(['1:a', '2:too long', '3:b']);
  });

  test('a character cut by a chunk stays whole', async () => {
    const [first, second] = new TextEncoder().encode('é');
    async function* cut() {
      yield Uint8Array.of(first ?? 0);
      yield Uint8Array.of(second ?? 0, 10);
    }
    expect(await collect(linesOf(cut()))).toEqual(['1:é']);
  });
});

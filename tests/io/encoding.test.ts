import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { encodingOfFile, openAsUtf8 } from '../../src/io/encoding.ts';

const folder = mkdtempSync(join(tmpdir(), 'encoding-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = 'œuf, été ; 12 €';
const latin = Buffer.from([0x9c, 0x75, 0x66, 0x2c, 0x20, 0xe9, 0x74, 0xe9, 0x20, 0x3b]);
const utf16 = Buffer.from(`\ufeff${WORDS}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(WORDS), 'utf-8', WORDS],
  [
    'Windows-1252',
    Buffer.concat([latin, Buffer.from(' 12 \x80', 'latin1')]),
    'windows-1252',
    WORDS,
  ],
  ['UTF-16, little end first', utf16, 'utf-16le', WORDS],
  ['UTF-16, big end first', Buffer.from(utf16).swap16(), 'utf-16be', WORDS],
  ['nothing at all', Buffer.alloc(0), 'utf-8', ''],
])('%s', async (_, bytes, encoding, words) => {
  const path = join(folder, 'text.csv');
  writeFileSync(path, bytes);
  expect(encodingOfFile(path)).toBe(encoding);
  const [stream] = openAsUtf8(path, encodingOfFile(path));
  expect(await text(stream)).toBe(words);
});

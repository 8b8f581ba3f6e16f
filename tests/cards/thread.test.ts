import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import type { Task } from '../../src/cards/thread.ts';
import { makeFolder } from '../../src/io/cards.ts';
import { digestOfFolders } from '../../src/io/digest.ts';

const root = mkdtempSync(join(tmpdir(), 'doleances-thread-'));
afterAll(() => rmSync(root, { recursive: true }));
const kept = join(root, 'kept');
const card: Card = { name: 'a.png', kicker: '', title: 'Là', site: '', figures: [] };

/** Draws cards into a folder of their own; the answer is what they are kept by. */
async function draw(name: string, cards: readonly Card[], making = 'x'): Promise<string[]> {
  const folder = join(root, name);
  for (const each of [folder, kept]) makeFolder(each);
  const task: Task = { cards, folder, kept, making };
  const worker = new Worker(resolve('src', 'cards', 'thread.ts'), { workerData: task });
  const [digests] = (await once(worker, 'message')) as [string[]];
  return digests;
}

test('cards are drawn once, and kept by what they show and what draws them', async () => {
  const other = { ...card, name: 'b.png', title: 'Ici' };
  const [first, second] = await draw('first', [card, other]);
  expect(readdirSync(join(root, 'first'))).toEqual(['a.png', 'b.png']);
  expect(first).not.toBe(second);
  const picture = readFileSync(join(root, 'first', 'a.png'));
  expect(readFileSync(join(kept, first!))).toEqual(picture);

  // What is kept is taken as it is.
  writeFileSync(join(kept, first!), 'kept');
  expect(await draw('second', [card])).toEqual([first]);
  expect(readFileSync(join(root, 'second', 'a.png'), 'utf8')).toBe('kept');

  // Drawn by other code, it is drawn anew: the same here, as the code is.
  const [third] = await draw('third', [card], 'y');
  expect(third).not.toBe(first);
  expect(readFileSync(join(root, 'third', 'a.png'))).toEqual(picture);
});

test('code that draws is told from code that draws otherwise', () => {
  const code = join(root, 'code');
  makeFolder(code);
  writeFileSync(join(code, 'draw.ts'), 'export const STEP = 52;');
  const before = digestOfFolders([code], '.ts');
  expect(digestOfFolders([code], '.ts')).toBe(before);
  writeFileSync(join(code, 'draw.ts'), 'export const STEP = 53;');
  expect(digestOfFolders([code], '.ts')).not.toBe(before);
});

/** The thread of `drawCards`: answers with what it keeps when all pictures are written. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { takeKept, writeInto } from '../io/cards.ts';
import { CARD, type Card } from './card.ts';
import { palette } from './colours.ts';
import { type Cuts, openCuts } from './cuts.ts';
import { drawCard } from './draw.ts';
import { palettePng } from './png.ts';

/** What the thread is given. */
export interface Task {
  readonly cards: readonly Card[];
  /** Folder of the pictures. */
  readonly folder: string;
  /** Where pictures are kept from build to build, by the digest of what they show. */
  readonly kept: string;
  /** Of the code that draws. */
  readonly making: string;
}

const { cards, folder, kept, making } = workerData as Task;
let cuts: Cuts | undefined;

const digests = cards.map((card) => {
  const digest = digestOf(card);
  if (!takeKept(join(kept, digest), join(folder, card.name))) {
    cuts ??= openCuts();
    const png = palettePng(drawCard(card, cuts), CARD.width, palette);
    writeInto(kept, digest, png);
    writeInto(folder, card.name, png);
  }
  return digest;
});
parentPort?.postMessage(digests);

/** Name that a picture is kept by. */
function digestOf(card: Card): string {
  const hash = createHash('sha256').update(making).update(JSON.stringify(card));
  return `${hash.digest('hex')}.png`;
}

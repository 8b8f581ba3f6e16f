/** A thread of `drawCards`: is sent cards, answers when their pictures are written. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { readCardFonts, takeKept, writeInto } from '../io/cards.ts';
import { CARD, type Card } from './card.ts';
import { drawSheet } from './draw.ts';
import { unpackWoff, widthsOf } from './font.ts';
import { palettePng } from './png.ts';

/** What a thread is given at its start. */
export interface Task {
  /** Folder of the pictures. */
  readonly folder: string;
  /** Where pictures are kept from build to build, by the digest of what they show. */
  readonly kept: string;
  /** Of the code that draws. */
  readonly making: string;
}

const { folder, kept, making } = workerData as Task;

/** Cards that are drawn at once: to begin a drawing takes as long as a card. */
const SHEET = 8;

type Draw = (cards: readonly Card[]) => Buffer[];
let ready: Draw | undefined;

parentPort?.on('message', (cards: readonly Card[]) => {
  const digests = cards.map(digestOf);
  const missing = cards.flatMap((card, i) => {
    const digest = digests[i]!;
    return takeKept(join(kept, digest), join(folder, card.name)) ? [] : [{ card, digest }];
  });
  for (let at = 0; at < missing.length; at += SHEET) {
    const part = missing.slice(at, at + SHEET);
    ready ??= openDraw();
    for (const [i, png] of ready(part.map(({ card }) => card)).entries()) {
      const { card, digest } = part[i]!;
      writeInto(kept, digest, png);
      writeInto(folder, card.name, png);
    }
  }
  parentPort?.postMessage(digests);
});

/** Name that a picture is kept by. */
function digestOf(card: Card): string {
  const hash = createHash('sha256').update(making).update(JSON.stringify(card));
  return `${hash.digest('hex')}.png`;
}

function openDraw(): Draw {
  const packed = readCardFonts();
  const text = unpackWoff(packed.text);
  const title = unpackWoff(packed.title);
  // Each thread has files of its own: none reads what another one is writing.
  const fonts = join(kept, 'fonts', String(threadId));
  const fontFiles = [writeInto(fonts, 'text.ttf', text), writeInto(fonts, 'title.ttf', title)];
  const widths = { text: widthsOf(text), title: widthsOf(title) };
  const bytes = CARD.width * CARD.height * 4;
  return (cards) => {
    const { pixels } = new Resvg(drawSheet(cards, widths), {
      fitTo: { mode: 'width', value: CARD.width },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Literata' },
    }).render();
    return cards.map((_, i) =>
      palettePng(pixels.subarray(i * bytes, (i + 1) * bytes), CARD.width, CARD.height),
    );
  };
}

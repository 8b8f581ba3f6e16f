import { expect, test } from 'vitest';
import { fingerprintOf, likeness } from '../../src/ingest/fingerprint.ts';
import { Seen } from '../../src/ingest/seen.ts';

const WORDS = 'ligne facture colis agence courrier contrat remise option retard dossier'.split(' ');

/** A text of sixty words, the same for the same number. */
function textOf(seed: number, changed = 0): string {
  let state = seed + 1;
  return Array.from({ length: 60 }, (_, i) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `${WORDS[(state >>> 16) % WORDS.length]}${i < changed ? 'bis' : ''}`;
  }).join(' ');
}

test('the most alike of many is named, also after the index has grown', () => {
  const seen = new Seen();
  const prints = Array.from({ length: 500 }, (_, i) => fingerprintOf(textOf(i)));
  for (const [i, print] of prints.entries()) seen.add(`text ${i}`, print);
  for (const i of [0, 63, 64, 257, 499]) {
    const print = fingerprintOf(textOf(i, 5));
    const found = seen.nearest(print);
    expect(found).toEqual({ name: `text ${i}`, likeness: likeness(print, prints[i]!) });
    expect(found?.likeness).toBeGreaterThan(0.6);
  }
});

test('nothing is alike to what was never told', () => {
  const seen = new Seen();
  expect(seen.nearest(fingerprintOf(textOf(1)))).toBeNull();
  seen.add('other', fingerprintOf(textOf(2)));
  expect(seen.nearest(fingerprintOf('Rien de tel, nulle part, jamais lu ni vu.'))).toBeNull();
});

test('of two that are the same, the first is named', () => {
  const seen = new Seen();
  seen.add('first', fingerprintOf(textOf(3)));
  seen.add('second', fingerprintOf(textOf(3)));
  expect(seen.nearest(fingerprintOf(textOf(3)))).toEqual({ name: 'first', likeness: 1 });
});

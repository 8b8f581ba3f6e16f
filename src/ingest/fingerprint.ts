/** Words in a row that are compared. */
const SHINGLE = 4;
/** Numbers in a fingerprint; the share that agrees is the likeness to about one tenth. */
export const SIZE = 96;

/** Some numbers by which texts are compared without keeping them (MinHash, Broder 1997). */
export type Fingerprint = Uint32Array;

/** The fingerprint of a text; accents, case, marks and line breaks do not matter. */
export function fingerprintOf(text: string): Fingerprint {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    let hash = 0x811c9dc5;
    for (const word of words.slice(at, at + SHINGLE)) {
      for (let i = 0; i < word.length; i++) {
        hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
      }
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    for (let i = 0; i < SIZE; i++) {
      const mixed = mix(hash + Math.imul(i, 0x9e3779b1));
      if (mixed < (least[i] ?? 0)) least[i] = mixed;
    }
  }
  return least;
}

function mix(seed: number): number {
  let hash = seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How alike two texts are, 0 to 1: the share of rows of words that both have. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  let same = 0;
  for (let i = 0; i < SIZE; i++) if (a[i] === b[i]) same++;
  return same / SIZE;
}

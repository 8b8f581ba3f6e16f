import { type Fingerprint, likeness, SIZE } from './fingerprint.ts';

/** Numbers compared at once to find candidates: texts that are half alike agree in one band. */
const BAND = 4;
const BANDS = SIZE / BAND;
const NONE = -1;

/**
 * Texts seen so far, by their fingerprints. Kept as bare numbers, half a kilobyte for each text: a
 * map of lists would take ten times as much, and there may be a hundred thousand.
 */
export class Seen {
  readonly #names: string[] = [];
  /** Fingerprints, one after the other. */
  #prints = new Uint32Array(SIZE * 64);
  /** By the hash of a band, the last one that has it; by the number of a band, the one before. */
  #last = new Int32Array(BANDS * 64).fill(NONE);
  #before = new Int32Array(BANDS * 64);

  /** The text most like this one, the first of equals, and how much; null where none could be. */
  nearest(print: Fingerprint): { readonly name: string; readonly likeness: number } | null {
    let best = 0;
    let found = NONE;
    for (let band = 0; band < BANDS; band++) {
      let other = this.#last[this.#slotOf(print, band * BAND)] ?? NONE;
      for (; other !== NONE; other = this.#before[other] ?? NONE) {
        const index = Math.floor(other / BANDS);
        if (other % BANDS !== band || !this.#agrees(print, band * BAND, index)) continue;
        const alike = likeness(print, this.#printOf(index));
        if (alike > best || (alike === best && index < found)) [best, found] = [alike, index];
      }
    }
    return found === NONE ? null : { name: this.#names[found] ?? '', likeness: best };
  }

  add(name: string, print: Fingerprint): void {
    const index = this.#names.push(name) - 1;
    if ((index + 1) * SIZE > this.#prints.length) this.#grow();
    this.#prints.set(print, index * SIZE);
    this.#link(index);
  }

  #link(index: number): void {
    const print = this.#printOf(index);
    for (let band = 0; band < BANDS; band++) {
      const slot = this.#slotOf(print, band * BAND);
      this.#before[index * BANDS + band] = this.#last[slot] ?? NONE;
      this.#last[slot] = index * BANDS + band;
    }
  }

  #grow(): void {
    const prints = new Uint32Array(this.#prints.length * 2);
    prints.set(this.#prints);
    this.#prints = prints;
    this.#last = new Int32Array(this.#last.length * 2).fill(NONE);
    this.#before = new Int32Array(this.#before.length * 2);
    for (let index = 0; index < this.#names.length - 1; index++) this.#link(index);
  }

  #printOf(index: number): Fingerprint {
    return this.#prints.subarray(index * SIZE, (index + 1) * SIZE);
  }

  #agrees(print: Fingerprint, at: number, index: number): boolean {
    for (let i = at; i < at + BAND; i++) {
      if (print[i] !== this.#prints[index * SIZE + i]) return false;
    }
    return true;
  }

  #slotOf(print: Fingerprint, at: number): number {
    let hash = at;
    for (let i = at; i < at + BAND; i++) hash = Math.imul(hash ^ (print[i] ?? 0), 0x9e3779b1);
    return (hash >>> 0) % this.#last.length;
  }
}

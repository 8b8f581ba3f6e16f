/** Hits, guesses and truths of one label; hits differ by side when spans match many to one. */
export class Count {
  #hitsOfPredicted = 0;
  #hitsOfGold = 0;
  predicted = 0;
  gold = 0;

  add(hits: number, predicted: number, gold: number, hitsOfGold = hits): void {
    this.#hitsOfPredicted += hits;
    this.#hitsOfGold += hitsOfGold;
    this.predicted += predicted;
    this.gold += gold;
  }

  get precision(): number {
    return this.predicted ? this.#hitsOfPredicted / this.predicted : Number.NaN;
  }

  get recall(): number {
    return this.gold ? this.#hitsOfGold / this.gold : Number.NaN;
  }

  /** Harmonic mean; NaN where there is nothing to find and nothing found. */
  get f1(): number {
    if (this.predicted + this.gold === 0) return Number.NaN;
    const precision = this.predicted ? this.precision : 0;
    const recall = this.gold ? this.recall : 0;
    return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  }
}

/** Mean of the numbers; NaN for none. */
export function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN;
}

/** Mean of what is a number; NaN for none. */
export function meanOfKnown(values: readonly number[]): number {
  return mean(values.filter((value) => !Number.isNaN(value)));
}

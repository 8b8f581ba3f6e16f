/** A piece of a word: length in code units and, where it is not the folded surface, its form. */
export type Cut = readonly [length: number, form?: string];

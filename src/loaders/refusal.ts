/**
 * Stops the build with words for an author. Astro takes an error whose text holds `window` or
 * `document` for one of the browser and gives advice on scripts, and it prints where our code
 * threw; neither helps who has a file to correct.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(message: string) {
    super(message);
    this.stack = '';
  }

  override toString(): string {
    return this.name;
  }
}

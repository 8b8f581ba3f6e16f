import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A made-up article: real front matter, paragraphs shuffled among those of its language. */
export interface Sample {
  /** File name without extension. */
  readonly id: string;
  readonly lang: string;
  /** The whole Markdown source. */
  readonly source: string;
}

interface Original {
  readonly matter: string;
  readonly paragraphs: readonly string[];
}

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function readOriginals(folder: string): Original[] {
  const names = readdirSync(folder).filter((name) => /\.mdx?$/.test(name));
  return names.sort().flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    const [, matter, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
    if (matter === undefined || body === undefined) return [];
    // Components of MDX are left out: what is made here is plain Markdown, for every peer.
    // What was said of the original's words says nothing of shuffled ones.
    const unreviewed = matter.replace(/^review:\n(?:[ -].*\n|\n)*/m, '');
    const paragraphs = body.split(/\n{2,}/).map((part) => part.replace(/^<.*>$/gm, '').trim());
    return [{ matter: unreviewed, paragraphs: paragraphs.filter((part) => part !== '') }];
  });
}

/**
 * Makes articles from those in `content/articles`, as many paragraphs long as the original each
 * takes its front matter from; the same seed gives the same articles.
 * @param content the folder that holds `articles/{fr,en}`.
 */
export function generateArticles(content: string, count: number, seed = 1789): Sample[] {
  const next = random(seed);
  const sources = ['fr', 'en'].map((lang) => {
    const originals = readOriginals(join(content, 'articles', lang));
    return { lang, originals, pool: originals.flatMap((original) => original.paragraphs) };
  });
  const every = sources.flatMap(({ lang, originals, pool }) =>
    originals.map((original) => ({ lang, original, pool })),
  );
  return Array.from({ length: count }, (_, index) => {
    const { lang, original, pool } = every[index % every.length]!;
    const body = original.paragraphs.map(() => pool[Math.floor(next() * pool.length)]);
    const id = `${lang}-${String(index + 1).padStart(6, '0')}`;
    return { id, lang, source: `---\n${original.matter}---\n\n${body.join('\n\n')}\n` };
  });
}

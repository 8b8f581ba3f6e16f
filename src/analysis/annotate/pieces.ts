import type { Lang } from '../model/doc.ts';
import type { Kept } from '../model/text.ts';
import { fold } from './fold.ts';
import { spellingOf } from './spelling.ts';
import { splitEnglish } from './split-en.ts';
import { splitFrench } from './split-fr.ts';

/** A piece of a word: its length in code units, its form, its spelling and so on (see Token). */
export interface Piece {
  readonly length: number;
  readonly form: string;
  readonly spelling: string;
  readonly kept: Kept;
}

/** Most words have nothing to part; these may. */
const MAY_SPLIT: Readonly<Record<Lang, RegExp>> = {
  fr: /['’‘´`-]|^[jcnldms][aeéiouh]|^qu[aeio]|^ya$/i,
  en: /['’‘´`]|nt$|^(?:ca|wo)$|^(?:i|you|s?he|it|we|they|that|there|would|could|should)(?:ll|ve|re|[dsm])$/i,
};

const caches: Readonly<Record<Lang, Map<string, readonly Piece[]>>> = {
  fr: new Map(),
  en: new Map(),
};
const CACHE_LIMIT = 50_000;

/** The pieces of a word as written: itself, or what elision, inversion or contraction joined. */
export function piecesOf(word: string, lang: Lang): readonly Piece[] {
  const cache = caches[lang];
  const known = cache.get(word);
  if (known) return known;
  const pieces = MAY_SPLIT[lang].test(word) ? part(word, lang) : [piece(word, lang)];
  // Bounded, so that a stream of texts does not grow memory; common words come back at once.
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, pieces);
  return pieces;
}

function part(word: string, lang: Lang): Piece[] {
  const cuts = lang === 'fr' ? splitFrench(word) : splitEnglish(word);
  let at = 0;
  return cuts.map(([length, form]) => {
    const surface = word.slice(at, at + length);
    at += length;
    if (form === undefined) return piece(surface, lang);
    return { length, form: fold(form), spelling: form, kept: nothing() };
  });
}

function piece(surface: string, lang: Lang): Piece {
  const form = fold(surface);
  const spelling = lang === 'fr' ? spellingOf(surface, form) : form;
  return { length: surface.length, form, spelling, kept: nothing() };
}

function nothing(): Kept {
  return { by: null, value: null };
}

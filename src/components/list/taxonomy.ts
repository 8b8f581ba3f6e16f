import { getCollection } from 'astro:content';
import type { Taxonomy } from '../../analysis/knowledge/taxonomy-schema.ts';
import type { Lang } from '../../analysis/model/doc.ts';

export type { Pattern } from '../../analysis/knowledge/taxonomy-schema.ts';
export type { Taxonomy };

interface Term {
  readonly id: string;
  readonly order?: number;
  readonly label: Readonly<Record<Lang, string>>;
}

let loaded: Promise<Taxonomy> | undefined;

/** The taxonomy of the site, each part in its order of reading; read once per build. */
export function taxonomy(): Promise<Taxonomy> {
  // In development an edited file must show at once.
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** Label of a term in one language; an unknown id is shown as it is. */
export function labelOf(terms: readonly Term[], id: string, lang: Lang): string {
  return terms.find((term) => term.id === id)?.label[lang] ?? id;
}

async function load(): Promise<Taxonomy> {
  const principles = inOrder((await getCollection('principles')).map(({ data }) => data));
  const place = new Map(principles.map((principle, i) => [principle.id, i]));
  const patterns = inOrder((await getCollection('patterns')).map(({ data }) => data));
  return {
    principles,
    patterns: patterns.toSorted(
      (a, b) =>
        (place.get(a.principle) ?? 0) - (place.get(b.principle) ?? 0) ||
        Number(a.valence === 'good') - Number(b.valence === 'good'),
    ),
    channels: inOrder((await getCollection('channels')).map(({ data }) => data)),
    promises: inOrder((await getCollection('promises')).map(({ data }) => data)),
    sectors: inOrder((await getCollection('sectors')).map(({ data }) => data)),
  };
}

function inOrder<T extends Term>(terms: readonly T[]): readonly T[] {
  return terms.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.id.localeCompare(b.id));
}

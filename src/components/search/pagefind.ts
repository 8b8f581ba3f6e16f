import type { Lang } from '../../analysis/model/doc.ts';

/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string | null, options: SearchOptions): Promise<Found>;
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface SearchOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface Found {
  readonly results: readonly { data(): Promise<PageData> }[];
  readonly filters: Counts;
}

/** What Pagefind knows of one page; `excerpt` marks the words found with `<mark>`. */
export interface PageData {
  readonly raw_url: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const loaded = new Map<Lang, Promise<Pagefind | null>>();

/** The index of one language, loaded once; null where the site has no case in it. */
export function openIndex(lang: Lang): Promise<Pagefind | null> {
  let index = loaded.get(lang);
  if (index === undefined) {
    index = load(lang);
    loaded.set(lang, index);
  }
  return index;
}

async function load(lang: Lang): Promise<Pagefind | null> {
  const folder = `/pagefind/${lang}`;
  const entry = await fetch(`${folder}/pagefind-entry.json`);
  if (entry.status === 404) return null;
  // In a variable, so that the bundler leaves the address alone.
  const address = `${folder}/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  // Counts are right only once all filters are loaded.
  await pagefind.filters();
  return pagefind;
}

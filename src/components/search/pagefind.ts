import type { Lang } from '../../analysis/model/doc.ts';

/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<PageData>;
}

/** What Pagefind knows of one page; `excerpt` marks the words found with `<mark>`. */
export interface PageData {
  readonly excerpt: string;
  /** The whole text. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The full text of the cases of one language. */
export interface Texts {
  readonly pagefind: Pagefind;
  /** Number of the case that a result is. */
  readonly caseOf: ReadonlyMap<string, number>;
}

const loaded = new Map<Lang, Promise<Texts | null>>();

/** The texts of one language, loaded once; null where the site has no case in it. */
export function openTexts(lang: Lang): Promise<Texts | null> {
  let texts = loaded.get(lang);
  if (texts === undefined) {
    texts = load(lang);
    texts.catch(() => loaded.delete(lang));
    loaded.set(lang, texts);
  }
  return texts;
}

async function load(lang: Lang): Promise<Texts | null> {
  const folder = `/pagefind/${lang}`;
  const response = await fetch(`${folder}/cases.json`);
  if (response.status === 404) return null;
  // In a variable, so that the bundler leaves the address alone.
  const address = `${folder}/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const [ids] = await Promise.all([response.json() as Promise<string[]>, pagefind.init()]);
  const caseOf = new Map(ids.flatMap((id, number) => (id === '' ? [] : [[id, number] as const])));
  return { pagefind, caseOf };
}

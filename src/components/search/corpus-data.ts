import {
  type Catalogue,
  type Facet,
  facets,
  findingsFolder,
  type Quotes,
} from '../../search/catalogue.ts';

/** The catalogue as the search uses it. */
export interface Index {
  readonly catalogue: Catalogue;
  /** For each finding its case. */
  readonly caseOf: Uint32Array;
  /** For each case its first finding; one more at the end. */
  readonly firstOf: Uint32Array;
  /** Place of a value in its facet, -1 where no case has it. */
  place(facet: Facet, value: string): number;
}

/** One finding with its words, as it is shown. */
export interface Shown {
  readonly quote: string;
  readonly fragment: string;
  readonly origin: string;
}

/** The words of one case. */
export interface CaseWords {
  readonly title: string;
  readonly company: string | null;
  readonly findings: readonly Shown[];
}

/** Makes the catalogue ready for use. */
export function indexOf(catalogue: Catalogue): Index {
  const firstOf = new Uint32Array(catalogue.cases.length + 1);
  const caseOf = new Uint32Array(catalogue.findings.length);
  let next = 0;
  for (const [number, [, , count]] of catalogue.cases.entries()) {
    firstOf[number] = next;
    caseOf.fill(number, next, next + count);
    next += count;
  }
  firstOf[catalogue.cases.length] = next;
  const places = Object.fromEntries(
    facets.map((facet) => [facet, new Map(catalogue.values[facet].map((v, i) => [v, i]))]),
  ) as Record<Facet, Map<string, number>>;
  return { catalogue, caseOf, firstOf, place: (facet, value) => places[facet].get(value) ?? -1 };
}

const loaded = new Map<string, Promise<unknown>>();

/** A file of the findings, loaded once. @throws when it cannot be had; it may be asked for again */
export function loadPart<T>(name: string): Promise<T> {
  let part = loaded.get(name);
  if (part === undefined) {
    part = fetch(`/${findingsFolder}/${name}.json`).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json();
    });
    part.catch(() => loaded.delete(name));
    loaded.set(name, part);
  }
  return part as Promise<T>;
}

let opened: Promise<Index> | undefined;

/** The catalogue of the site. */
export function openIndex(): Promise<Index> {
  opened ??= loadPart<Catalogue>('catalogue').then(indexOf);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** The words of a case. */
export async function wordsOfCase({ catalogue }: Index, number: number): Promise<CaseWords> {
  const file = catalogue.quotes.findLastIndex((first) => first <= number);
  const part = await loadPart<Quotes>(`quotes/${file}`);
  const { title, company, findings } = part[number - (catalogue.quotes[file] ?? 0)]!;
  return {
    title,
    company,
    findings: findings.map(([quote, fragment, origin = 'machine']) => ({
      quote,
      fragment,
      origin,
    })),
  };
}

/** A finding with its words. */
export async function wordsOfFinding(index: Index, finding: number): Promise<Shown> {
  const number = index.caseOf[finding] ?? 0;
  const { findings } = await wordsOfCase(index, number);
  return findings[finding - (index.firstOf[number] ?? 0)]!;
}

import type { CaseRecord } from '../analysis/model/record.ts';
import {
  type Catalogue,
  type CatalogueCase,
  type Coded,
  type Facet,
  facets,
  findingFacets,
  type Quotes,
} from './catalogue.ts';
import type { SearchEntry } from './entry.ts';
import { type Finding, findingsOf } from './finding.ts';
import { WordIndex } from './word-index.ts';

/** What is known of a case when it is indexed. */
export interface Indexed {
  readonly record: CaseRecord;
  /** The text that the offsets of the record count in. */
  readonly text: string;
  readonly entry: SearchEntry;
}

/** Characters of quotes in a file: small, because a list shows quotes of many cases. */
const quotesSize = 6_000;

/** The files that findings are searched and shown by: name within their folder, and text. */
export function findingsFiles(cases: Iterable<Indexed>): [name: string, text: string][] {
  const values = new Numbering();
  const combinations = new Map<string, number>();
  const findings: number[] = [];
  const quotes: Quotes[number][][] = [];
  const firsts: number[] = [];
  const words = { fr: new WordIndex('fr'), en: new WordIndex('en') };
  let size = Number.POSITIVE_INFINITY;

  const catalogued = Array.from(cases, ({ record, text, entry }, number): CatalogueCase => {
    const own = findingsOf(record, text);
    const index = words[record.lang];
    const company = record.company?.name ?? null;
    index.addCase(number, company ?? '');
    index.addWords(`${record.title} ${entry.meta['summary'] ?? ''}`);
    for (const finding of own) {
      index.addFinding(findings.length, finding.quote);
      const coded = JSON.stringify(findingFacets.map((f) => values.of(f, finding.values[f])));
      let combination = combinations.get(coded);
      if (combination === undefined) {
        combination = combinations.size;
        combinations.set(coded, combination);
      }
      findings.push(combination);
    }
    if (size > quotesSize) {
      quotes.push([]);
      firsts.push(number);
      size = 0;
    }
    size += own.reduce((sum, { quote }) => sum + quote.length + 30, 0);
    quotes.at(-1)?.push({ title: record.title, company, findings: own.map(shown) });
    return [record.id, entry.sort.date, own.length, valuesOfCase(values, record, entry)];
  });

  const files = { fr: words.fr.files(), en: words.en.files() };
  const catalogue: Catalogue = {
    values: values.lists(),
    cases: catalogued,
    combinations: [...combinations.keys()].map((coded) => JSON.parse(coded) as Coded),
    findings,
    quotes: firsts,
    words: { fr: files.fr.map(([first]) => first), en: files.en.map(([first]) => first) },
  };
  const vocabulary = { fr: words.fr.vocabulary(), en: words.en.vocabulary() };
  return [
    ['catalogue.json', JSON.stringify(catalogue)],
    ['vocabulary.json', JSON.stringify(vocabulary)],
    ...quotes.map((part, i): [string, string] => [`quotes/${i}.json`, JSON.stringify(part)]),
    ...(['fr', 'en'] as const).flatMap((lang) =>
      files[lang].map(([, text], i): [string, string] => [`words/${lang}-${i}.json`, text]),
    ),
  ];
}

function shown({ quote, fragment, origin }: Finding): Quotes[number]['findings'][number] {
  return origin === 'machine' ? [quote, fragment] : [quote, fragment, origin];
}

function valuesOfCase(values: Numbering, record: CaseRecord, { filters }: SearchEntry): Coded {
  const { patterns, promises, journey } = record;
  const kinds = [
    ...(patterns.length > 0 ? ['pattern'] : []),
    ...(promises.length > 0 ? ['promise'] : []),
    ...(journey.length > 0 ? ['contact'] : []),
  ];
  const promised = [...new Set(promises.map(({ kind }) => kind))];
  const all: Record<string, readonly string[]> = { ...filters, kind: kinds, promised };
  return facets.map((facet) => values.of(facet, all[facet] ?? []));
}

/** Gives the values of each facet numbers, in the order in which they come. */
class Numbering {
  readonly #known = new Map<Facet, Map<string, number>>(facets.map((f) => [f, new Map()]));

  of(facet: Facet, values: readonly string[]): number[] {
    const known = this.#known.get(facet) ?? new Map<string, number>();
    return values.map((value) => {
      const number = known.get(value) ?? known.size;
      known.set(value, number);
      return number;
    });
  }

  lists(): Catalogue['values'] {
    const entries = [...this.#known].map(([facet, known]) => [facet, [...known.keys()]]);
    return Object.fromEntries(entries) as Catalogue['values'];
  }
}

import { type Index, indexOf } from '../../../src/components/search/corpus-data.ts';
import { type Catalogue, facets } from '../../../src/search/catalogue.ts';

type Values = Partial<Record<(typeof facets)[number], readonly string[]>>;

/** A case of a small catalogue: the values it has, and those of its findings. */
interface Sample {
  readonly id: string;
  readonly date: string;
  readonly values: Values;
  readonly findings: readonly Values[];
}

const own = facets.filter((facet) => !['lang', 'sector', 'company', 'year'].includes(facet));

/** Makes a catalogue as the build does. */
function index(samples: readonly Sample[]): Index {
  const values: Record<string, string[]> = Object.fromEntries(facets.map((f) => [f, []]));
  const code = (of: readonly string[], given: Values) =>
    of.map((facet) =>
      (given[facet as keyof Values] ?? []).map((value) => {
        const known = values[facet]!;
        if (!known.includes(value)) known.push(value);
        return known.indexOf(value);
      }),
    );
  const combinations = samples.flatMap((sample) => sample.findings.map((f) => code(own, f)));
  return indexOf({
    cases: samples.map((sample) => [
      sample.id,
      sample.date,
      sample.findings.length,
      code(facets, sample.values),
    ]),
    combinations,
    findings: combinations.map((_, i) => i),
    quotes: [0],
    words: { fr: [], en: [] },
    values: values as unknown as Catalogue['values'],
  });
}

/** Three cases: two on the rails, one in the kitchen. */
export const small = index([
  {
    id: 'late',
    date: '2026-03-01',
    values: {
      lang: ['fr'],
      sector: ['rail'],
      pattern: ['no-callback', 'contempt'],
      channel: ['phone', 'letter'],
      promise: ['broken'],
    },
    findings: [
      { kind: ['pattern'], pattern: ['no-callback'], channel: ['phone'], promise: ['broken'] },
      { kind: ['promise'], pattern: ['no-callback'], channel: ['phone'], promise: ['broken'] },
      { kind: ['pattern'], pattern: ['contempt'] },
      { kind: ['contact'], channel: ['letter'] },
    ],
  },
  {
    id: 'lost',
    date: '2026-02-01',
    values: { lang: ['en'], sector: ['rail'], pattern: ['contempt'], channel: ['phone'] },
    findings: [
      { kind: ['pattern'], pattern: ['contempt'], channel: ['phone'] },
      { kind: ['contact'], channel: ['phone'] },
    ],
  },
  {
    id: 'oven',
    date: '2026-01-01',
    values: {
      lang: ['en'],
      sector: ['goods'],
      pattern: ['no-callback'],
      channel: ['phone'],
      promise: ['broken', 'kept'],
    },
    findings: [
      { kind: ['promise'], pattern: ['no-callback'], channel: ['phone'], promise: ['broken'] },
      { kind: ['promise'], promise: ['kept'] },
    ],
  },
]);

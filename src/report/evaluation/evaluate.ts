import { compare, type Figures } from './compare.ts';
import { consensus } from './consensus.ts';
import { type Count, meanOfKnown } from './count.ts';
import { type Labels, normalise, type Row, type Scheme } from './findings.ts';
import { GoldText } from './quotes.ts';

/** A gold corpus: documents by id, and the rows of each reader. */
export interface Gold {
  readonly documents: ReadonlyMap<string, string>;
  readonly readers: readonly (readonly Row[])[];
}

export interface PatternFigures {
  readonly p: number;
  readonly r: number;
  readonly f: number;
  readonly gold: number;
  readonly pred: number;
}

/** How well records agree with readers; names as the gold corpus's own scorer prints them. */
export interface Evaluation {
  readonly documents: number;
  readonly quotes_not_found_gold: number;
  /** Agreement of the readers with one another, mean over ordered pairs; absent for one reader. */
  readonly readers?: Figures;
  readonly quotes_not_found_pred: number;
  /** Records against each reader, mean. */
  readonly pipeline: Figures;
  /** Records against what two or more readers chose. */
  readonly consensus: Figures;
  readonly per_pattern: Readonly<Record<string, PatternFigures>>;
}

/**
 * Scores case records against a gold corpus.
 * @param records rows with the fields of the contract, by id
 */
export function evaluate(gold: Gold, records: readonly Row[], scheme: Scheme): Evaluation {
  const texts = new Map([...gold.documents].map(([id, text]) => [id, new GoldText(text)]));
  const missingGold: string[] = [];
  const missingFound: string[] = [];
  const label = (rows: readonly Row[], missing: string[]): Map<string, Labels> =>
    new Map(
      rows.flatMap((row) => {
        const text = texts.get(row.id);
        return text ? [[row.id, normalise(row, text, scheme, missing)] as const] : [];
      }),
    );
  const readers = gold.readers.map((rows) => label(rows, missingGold));
  const found = label(records, missingFound);
  const pairs = readers.flatMap((a, i) =>
    readers.flatMap((b, j) => (i === j ? [] : [compare(a, b, scheme)])),
  );
  const perPattern = new Map<string, Count>();
  const agreement = compare(found, consensus(readers), scheme, perPattern);
  return {
    documents: readers[0]?.size ?? 0,
    quotes_not_found_gold: missingGold.length,
    ...(pairs.length > 0 ? { readers: average(pairs) } : {}),
    quotes_not_found_pred: missingFound.length,
    pipeline: average(readers.map((reader) => compare(found, reader, scheme))),
    consensus: agreement,
    per_pattern: Object.fromEntries(
      [...perPattern].sort(([, a], [, b]) => b.gold - a.gold).map(([id, c]) => [id, figures(c)]),
    ),
  };
}

function average(list: readonly Figures[]): Figures {
  const keys = Object.keys(list[0] ?? {});
  return Object.fromEntries(
    keys.map((key) => [key, meanOfKnown(list.map((one) => one[key] ?? Number.NaN))]),
  );
}

function figures({ precision, recall, f1, gold, predicted }: Count): PatternFigures {
  return { p: round(precision), r: round(recall), f: round(f1), gold, pred: predicted };
}

/** To two decimals, halves to the even side as the gold corpus's own scorer rounds. */
function round(value: number): number {
  const scaled = value * 100;
  const low = Math.floor(scaled);
  const half = scaled - low === 0.5;
  return (half ? low + (low % 2) : Math.round(scaled)) / 100;
}

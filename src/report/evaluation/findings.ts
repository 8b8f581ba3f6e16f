import type { Taxonomy } from '../../analysis/knowledge/taxonomy-schema.ts';
import type { GoldText, Place } from './quotes.ts';

export interface PromiseLabel {
  readonly place: Place;
  readonly kind: string | null;
  readonly status: string | null;
  readonly deadline: boolean;
}

/** What one reader (or the analysis) found in one document. */
export interface Labels {
  readonly patterns: ReadonlyMap<string, readonly Place[]>;
  readonly good: ReadonlySet<string>;
  readonly promises: readonly PromiseLabel[];
  readonly channels: ReadonlySet<string>;
  readonly journey: readonly string[];
  readonly elapsed: string | null;
  readonly company: string | null;
}

export const NOTHING: Labels = {
  patterns: new Map(),
  good: new Set(),
  promises: [],
  channels: new Set(),
  journey: [],
  elapsed: null,
  company: null,
};

/** A row of annotations or a case record; annotators write less than the contract asks for. */
export interface Row {
  readonly id: string;
  readonly patterns?: readonly {
    readonly pattern: string;
    readonly quotes?: readonly string[];
    readonly evidence?: readonly { readonly quote: string }[];
  }[];
  readonly promises?: readonly {
    readonly quote: string;
    readonly kind?: string;
    readonly status?: string;
    readonly deadline?: string | { readonly quote?: string; readonly iso?: string | null } | null;
  }[];
  readonly channels?: readonly { readonly channel: string }[];
  readonly journey?: readonly (string | { readonly channel: string })[];
  readonly elapsed?: string | { readonly iso: string } | null;
  readonly toll?: { readonly elapsed?: { readonly iso: string } | null };
  readonly company?: string | { readonly name: string } | null;
}

/** Principle of each failure pattern, and the ids of the good practices. */
export interface Scheme {
  readonly principleOf: ReadonlyMap<string, string>;
  readonly good: ReadonlySet<string>;
}

export function schemeOf({ patterns }: Taxonomy): Scheme {
  const failures = patterns.filter(({ valence }) => valence === 'failure');
  return {
    principleOf: new Map(failures.map(({ id, principle }) => [id, principle])),
    good: new Set(patterns.filter(({ valence }) => valence === 'good').map(({ id }) => id)),
  };
}

/**
 * Makes a row comparable.
 * @param missing receives the quotes that do not stand in the text
 */
export function normalise(row: Row, text: GoldText, scheme: Scheme, missing: string[]): Labels {
  const place = (quote: string | undefined): Place[] => {
    const found = quote ? text.find(quote) : null;
    if (quote && !found) missing.push(quote);
    return found ? [found] : [];
  };
  const all = new Map<string, Place[]>();
  for (const { pattern, quotes, evidence } of row.patterns ?? []) {
    const list = quotes ?? (evidence ?? []).map(({ quote }) => quote);
    all.set(pattern, [...(all.get(pattern) ?? []), ...list.flatMap(place)]);
  }
  const elapsed = row.elapsed ?? row.toll?.elapsed ?? null;
  const company = row.company ?? null;
  return {
    patterns: new Map([...all].filter(([id]) => scheme.principleOf.has(id))),
    good: new Set([...all.keys()].filter((id) => scheme.good.has(id))),
    promises: (row.promises ?? []).flatMap(({ quote, kind, status, deadline }) =>
      place(quote).map((at) => ({
        place: at,
        kind: kind ?? null,
        status: status ?? null,
        deadline: hasDeadline(deadline),
      })),
    ),
    channels: new Set((row.channels ?? []).map(({ channel }) => channel)),
    journey: (row.journey ?? []).map((step) => (typeof step === 'string' ? step : step.channel)),
    elapsed: typeof elapsed === 'string' ? elapsed : (elapsed?.iso ?? null),
    company: typeof company === 'string' ? company : (company?.name ?? null),
  };
}

type DeadlineField = NonNullable<Row['promises']>[number]['deadline'];

function hasDeadline(deadline: DeadlineField): boolean {
  return Boolean(typeof deadline === 'object' ? deadline?.quote || deadline?.iso : deadline);
}

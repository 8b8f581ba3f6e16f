import type { CaseRecord } from '../../analysis/model/record.ts';
import type { SearchState } from './state.ts';

/** A finding shown with a case: its words, where they stand, what they show. */
export interface Picked {
  readonly quote: string;
  readonly fragment: string;
  /** What it is evidence of: a value of a facet. */
  readonly facet: 'pattern' | 'promise' | 'channel';
  readonly value: string;
}

type Found = Picked & { readonly principle?: string; readonly confidence: number };

/**
 * The findings of a case that answer a search, at most `limit`: one for each value chosen, then
 * those that hold a word of the query; for a search without either, the surest.
 */
export function pickFindings(record: CaseRecord, state: SearchState, limit = 3): Picked[] {
  const all = findings(record).sort((a, b) => b.confidence - a.confidence);
  const { chosen, query } = state;
  const wanted = (['pattern', 'promise', 'channel'] as const).flatMap((facet) =>
    chosen[facet].map((value) => all.find((f) => f.facet === facet && f.value === value)),
  );
  for (const principle of chosen.principle) {
    wanted.push(all.find((finding) => finding.principle === principle));
  }
  if (query !== '') wanted.push(...all.filter(({ quote }) => answers(quote, query)));
  else if (wanted.length === 0) wanted.push(...all.filter(({ facet }) => facet === 'pattern'));
  const quotes = new Map<string, Found>();
  for (const finding of wanted) {
    if (finding && !quotes.has(finding.quote)) quotes.set(finding.quote, finding);
  }
  return [...quotes.values()].slice(0, limit);
}

function findings({ patterns, promises, journey }: CaseRecord): Found[] {
  return [
    ...patterns.flatMap(({ pattern, principle, evidence }) =>
      evidence.map(({ quote, confidence }, i) => {
        const fragment = `${pattern}-${i + 1}`;
        return {
          quote,
          confidence,
          fragment,
          principle,
          facet: 'pattern',
          value: pattern,
        } as const;
      }),
    ),
    ...promises.map(({ quote, confidence, id, status }) => {
      return { quote, confidence, fragment: id, facet: 'promise', value: status } as const;
    }),
    ...journey.map(({ quote, step, channel }) => {
      return {
        quote,
        confidence: 0,
        fragment: `step-${step}`,
        facet: 'channel',
        value: channel,
      } as const;
    }),
  ];
}

/** The first two thirds of the query's longer words, so that endings do not matter. */
function words(query: string): string[] {
  const found = fold(query).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return found.map((word) => word.slice(0, Math.max(3, Math.ceil((word.length * 2) / 3))));
}

/** Whether a text holds a longer word of a query, whatever its ending; all do if it has none. */
export function answers(quote: string, query: string): boolean {
  const stems = words(query);
  if (stems.length === 0) return true;
  const own = fold(quote).match(/[\p{L}\p{N}]+/gu) ?? [];
  return stems.some((stem) => own.some((word) => word.startsWith(stem)));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

import type { PromiseStatus } from '../../analysis/model/record.ts';
import type { Case } from './corpus.ts';

/** Words of an article and the fragment of their mark in the case page. */
export interface QuoteMark {
  readonly quote: string;
  /** Null where the page has no mark of its own for them. */
  readonly fragment: string | null;
}

/** The quotes of one case. */
export interface CaseQuotes {
  readonly item: Case;
  readonly marks: readonly QuoteMark[];
}

/** What a case says for a pattern. */
export function patternQuotes(item: Case, pattern: string): CaseQuotes {
  const evidence = item.record.patterns.find((found) => found.pattern === pattern)?.evidence ?? [];
  const marks = evidence.map(({ quote }, i) => ({ quote, fragment: `${pattern}-${i + 1}` }));
  return { item, marks };
}

/** The contacts of a case through a channel; without a contact, where the channel is named. */
export function channelQuotes(item: Case, channel: string): CaseQuotes {
  const steps = item.record.journey.filter((step) => step.channel === channel);
  if (steps.length > 0) {
    return { item, marks: steps.map(({ quote, step }) => ({ quote, fragment: `step-${step}` })) };
  }
  const mentions = item.record.channels.find((found) => found.channel === channel)?.mentions ?? [];
  return { item, marks: mentions.map(({ quote }) => ({ quote, fragment: null })) };
}

/** The promises of a case that ended in one of the given ways. */
export function promiseQuotes(item: Case, statuses: readonly PromiseStatus[]): CaseQuotes {
  const promises = item.record.promises.filter(({ status }) => statuses.includes(status));
  return { item, marks: promises.map(({ quote, id }) => ({ quote, fragment: id })) };
}

/** How many quotes there are in all. */
export function countQuotes(quotes: readonly CaseQuotes[]): number {
  return quotes.reduce((sum, { marks }) => sum + marks.length, 0);
}

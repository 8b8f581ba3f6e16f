import { type CaseRecord, CLASSIFIER, type Evidence } from '../../analysis/model/record.ts';
import type { Origin } from '../../analysis/model/review.ts';
import { overlap } from '../../analysis/model/span.ts';
import type { Mark } from '../../loaders/marks.ts';
import type { View } from '../case/view.ts';
import { attribute, type Html, html } from '../html.ts';

/** A piece of evidence with the fragment that leads to its sentence. */
interface Piece {
  readonly fragment: string;
  readonly evidence: Evidence;
}

/** What a group of marks holds as evidence of one pattern. */
export function piecesOf(record: CaseRecord, group: readonly Mark[], pattern: string): Piece[] {
  const all = record.patterns.find((found) => found.pattern === pattern)?.evidence ?? [];
  return group
    .flatMap(({ fragments }) => fragments)
    .filter((fragment) => fragment.startsWith(`${pattern}-`))
    .flatMap((fragment) => {
      const evidence = all[Number(fragment.slice(pattern.length + 1)) - 1];
      return evidence === undefined ? [] : [{ fragment, evidence }];
    });
}

/**
 * Why a finding is there, in plain words: the words of the story that made it, the promise that it
 * answers, how many cues agree, and whether a person stands for it. Where no cue made it, but all
 * words of its sentence weighed together, it says so.
 */
export function why(view: View, pieces: readonly Piece[]): Html | null {
  const { lang, t, record, besides } = view;
  const quoted = attribute('lang', record.lang === lang ? null : record.lang);
  const words = new Set(pieces.flatMap(({ fragment }) => besides.words[fragment] ?? []));
  const rules = pieces.map(({ evidence }) => evidence.rules);
  const cues = Math.max(
    0,
    ...rules.map((ids) => (ids.includes(CLASSIFIER) ? ids.length - 1 : ids.length)),
  );
  const learnt = cues === 0 && rules.some((ids) => ids.length > 0);
  const promise = record.promises.findIndex(
    ({ outcome }) =>
      outcome !== null && pieces.some(({ evidence }) => overlap(outcome, evidence) > 0),
  );
  if (words.size === 0 && !learnt) return origin(view, pieces);
  return html` <small class="why">
    ${t(learnt ? 'why.learnt' : 'why.words')} ${[...words].map((taken, i) => html`${i > 0 && ', '}<q${quoted}>${taken}</q>`)}
    ${promise >= 0 && ` ${t('why.after', { number: promise + 1 })}`}
    ${cues > 1 && ` · ${t('why.agree', { count: cues })}`}${origin(view, pieces)}
    </small>`;
}

function origin({ t }: View, pieces: readonly Piece[]): Html | null {
  const origins = new Set(pieces.map(({ evidence }) => evidence.origin));
  return html`${[...origins].map((one) => stamp(one, t))}`;
}

/** A word for the person who stands for a finding; nothing for the machine's own. */
export function stamp(origin: Origin, t: View['t']): Html | null {
  return origin === 'machine' ? null : html` · <small>${t(`origin.${origin}`)}</small>`;
}

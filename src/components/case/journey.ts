import type { CaseRecord, Duration, JourneyStep } from '../../analysis/model/record.ts';

/** A stop of the line: where it lies and how the story goes on from there. */
export interface Stop {
  readonly step: JourneyStep;
  /** 0-based; one lane per channel, in the order in which they come up. */
  readonly lane: number;
  /** Lane of the stop before this one; its own for the first. */
  readonly from: number;
  /** Nobody was reached, or nothing came of it. */
  readonly dead: boolean;
  /** From the stop before this one the customer was sent on. */
  readonly sent: boolean;
  /** A wait told with this contact, in the same paragraph: one told apart may be a sum of all. */
  readonly wait: Duration | null;
}

const DEAD = new Set(['unreachable', 'no-reply', 'cut-off', 'bot-wall', 'refuses-help']);
const SENT = new Set(['ping-pong']);

/**
 * Stops of a case in the order of its story, each with what lies between it and the next.
 * @param text the article's, in which an empty line parts paragraphs
 */
export function stopsOf({ journey, patterns, toll }: CaseRecord, text: string): Stop[] {
  const lanes = [...new Set(journey.map(({ channel }) => channel))];
  const startsOf = (wanted: ReadonlySet<string>) =>
    patterns
      .filter(({ pattern }) => wanted.has(pattern))
      .flatMap(({ evidence }) => evidence.map(({ start }) => start));
  const dead = startsOf(DEAD);
  const sent = startsOf(SENT);
  return journey.map((step, i) => {
    const end = journey[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const before = journey[i - 1]?.start ?? step.start;
    const paragraph = text.indexOf('\n\n', step.start);
    const told = paragraph < 0 ? end : Math.min(end, paragraph);
    return {
      step,
      lane: lanes.indexOf(step.channel),
      from: lanes.indexOf((journey[i - 1] ?? step).channel),
      dead: dead.some((at) => step.start <= at && at < end),
      sent: sent.some((at) => before <= at && at < step.start),
      wait: toll.waits.find(({ start }) => step.start <= start && start < told) ?? null,
    };
  });
}

const WIDEST_LANE = 30;
/** Room for all lanes, in pixels; on a phone the words beside them need most of its width. */
const ROOM = { wide: 112, thin: 56 };

/** Number of the last lane, and how wide a lane is on a desk and on a phone: whole pixels. */
export function lanesOf(stops: readonly Stop[]): { last: number; wide: number; thin: number } {
  const last = Math.max(0, ...stops.map(({ lane }) => lane));
  const width = (room: number) => Math.min(WIDEST_LANE, Math.floor(room / Math.max(1, last)));
  return { last, wide: width(ROOM.wide), thin: width(ROOM.thin) };
}

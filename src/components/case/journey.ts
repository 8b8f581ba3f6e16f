import type { CaseRecord, Duration, JourneyStep } from '../../analysis/model/record.ts';

/** A stop of the line: where it lies and how the story goes on from there. */
export interface Stop {
  readonly step: JourneyStep;
  /** 0-based; one lane per channel, in the order in which they come up. */
  readonly lane: number;
  /** Nobody was reached, or nothing came of it. */
  readonly dead: boolean;
  /** From the stop before this one the customer was sent on. */
  readonly sent: boolean;
  /** A wait told with this contact. */
  readonly wait: Duration | null;
}

const DEAD = new Set(['unreachable', 'no-reply', 'cut-off', 'bot-wall', 'refuses-help']);
const SENT = new Set(['ping-pong']);

/** Stops of a case in the order of its story, each with what lies between it and the next. */
export function stopsOf({ journey, patterns, toll }: CaseRecord): Stop[] {
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
    return {
      step,
      lane: lanes.indexOf(step.channel),
      dead: dead.some((at) => step.start <= at && at < end),
      sent: sent.some((at) => before <= at && at < step.start),
      wait: toll.waits.find(({ start }) => step.start <= start && start < end) ?? null,
    };
  });
}

/** Size of the drawing and its strokes, in units of the drawing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly d: string; readonly sent: boolean }[];
  readonly stops: readonly (Stop & { readonly x: number; readonly y: number })[];
}

/** Height of a stop; `Journey.astro` sets its list to the same 6.25rem. */
const ROW = 100;
const WIDEST_LANE = 30;
/** Room for all lanes, so that the drawing leaves half a phone to its words. */
const LANES = 112;
const EDGE = 18;
const TURN = 11;

/** Draws the line downwards, a lane per channel; staying in a lane is drawn as a loop. */
export function drawJourney(stops: readonly Stop[]): Drawing {
  const lanes = Math.max(0, ...stops.map(({ lane }) => lane));
  const lane = Math.min(WIDEST_LANE, Math.floor(LANES / Math.max(1, lanes)));
  const placed = stops.map((stop, i) => ({
    ...stop,
    x: EDGE + stop.lane * lane,
    y: ROW / 2 + i * ROW,
  }));
  const lines = placed.slice(1).map((to, i) => {
    const from = placed[i] ?? to;
    return { d: from.x === to.x ? loop(from, to.y) : bend(from, to), sent: to.sent };
  });
  return {
    width: 2 * EDGE + lanes * lane + 14,
    height: stops.length * ROW,
    lines,
    stops: placed,
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Down, across and down again, with round corners. */
function bend(from: Point, to: Point): string {
  const middle = (from.y + to.y) / 2;
  const turn = Math.min(TURN, Math.abs(to.x - from.x) / 2);
  const side = Math.sign(to.x - from.x) * turn;
  return [
    `M${from.x} ${from.y}V${middle - turn}`,
    `Q${from.x} ${middle} ${from.x + side} ${middle}H${to.x - side}`,
    `Q${to.x} ${middle} ${to.x} ${middle + turn}V${to.y}`,
  ].join('');
}

/** Down with a curl: the same channel once more. */
function loop({ x, y }: Point, end: number): string {
  const middle = (y + end) / 2;
  return `M${x} ${y}V${middle - 4}C${x} ${middle + 12} ${x + 17} ${middle + 9} ${x + 17} ${middle}S${x} ${middle - 12} ${x} ${middle + 4}V${end}`;
}

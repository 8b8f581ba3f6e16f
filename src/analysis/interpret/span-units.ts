const DAY = 86_400_000;
const DAYS_OF_MONTH = 30.4;
/** From so many days on a span may be told as a month, or in weeks that are a day out. */
const NEARLY_A_MONTH = 24;
const SOME_WEEKS = 10;

/** A way to tell how long it is from one day to another, and the duration told so. */
export interface Rendering {
  readonly as: 'days' | 'weeks' | 'weeks-rounded' | 'exact' | 'months' | 'months-rounded';
  readonly iso: string;
}

/** From day to day: "35 days", "5 weeks", "1 month and 4 days", "a month"; each duration once. */
export function renderDays(from: number, to: number): Rendering[] {
  const days = daysBetween(from, to);
  const out: Rendering[] = [{ as: 'days', iso: `P${days}D` }];
  const out7 = days % 7;
  if (out7 === 0) out.push({ as: 'weeks', iso: `P${days / 7}W` });
  else if (days > SOME_WEEKS && (out7 === 1 || out7 === 6)) {
    out.push({ as: 'weeks-rounded', iso: `P${Math.round(days / 7)}W` });
  }
  const { months, rest } = calendarBetween(from, to);
  const rounded = monthsIn(days);
  if (months >= 1) {
    if (rest > 0) out.push({ as: 'exact', iso: `P${months}M${rest}D` });
    out.push({ as: 'months', iso: `P${months}M` });
  }
  if (rounded > months && days >= NEARLY_A_MONTH) {
    out.push({ as: 'months-rounded', iso: `P${rounded}M` });
  }
  return out;
}

/** From month to month, where one of them is all that is told. */
export function renderMonths(from: number, to: number): Rendering[] {
  const { months } = calendarBetween(startOfMonth(from), startOfMonth(to));
  const rounded = monthsIn(daysBetween(from, to));
  const out: Rendering[] = months >= 1 ? [{ as: 'months', iso: `P${months}M` }] : [];
  if (rounded >= 1 && rounded !== months) out.push({ as: 'months-rounded', iso: `P${rounded}M` });
  return out;
}

/** So many days in months, rounded. */
export function monthsIn(days: number): number {
  return Math.round(days / DAYS_OF_MONTH);
}

/** Whole days from one time to another, both in milliseconds. */
export function daysBetween(from: number, to: number): number {
  return Math.round((to - from) / DAY);
}

function startOfMonth(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** Whole months, and the days that are left. */
function calendarBetween(from: number, to: number): { months: number; rest: number } {
  const [start, end] = [new Date(from), new Date(to)];
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const months = years * 12 + end.getUTCMonth() - start.getUTCMonth();
  const after = (count: number): number =>
    Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + count, start.getUTCDate());
  const whole = after(months) > to ? months - 1 : months;
  return { months: whole, rest: daysBetween(after(whole), to) };
}

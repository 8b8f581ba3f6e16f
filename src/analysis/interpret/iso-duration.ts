const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30.4, W: 7, D: 1 };
const TIME_DAYS: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 };

/** Length of an ISO 8601 duration in days; months count 30.4, years 365. 0 when it is none. */
export function daysOf(iso: string): number {
  const [date = '', time = ''] = iso.replace(/^P/, '').split('T');
  const sum = (part: string, units: Readonly<Record<string, number>>): number =>
    [...part.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].reduce(
      (total, [, amount, unit]) => total + Number(amount) * (units[unit ?? ''] ?? 0),
      0,
    );
  return sum(date, DAYS) + sum(time, TIME_DAYS);
}

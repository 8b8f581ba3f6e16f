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

/** Sum of durations, unit by unit: P2M and P23D make P2M23D, P8W and P2W make P10W. */
export function addDurations(list: readonly string[]): string {
  const amounts = new Map<string, number>();
  for (const iso of list) {
    const date = iso.split('T')[0] ?? '';
    for (const [, amount, unit = 'D'] of date.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)) {
      amounts.set(unit, (amounts.get(unit) ?? 0) + Number(amount));
    }
  }
  // Weeks stand by themselves in ISO 8601.
  const weeks = amounts.get('W') ?? 0;
  if (weeks > 0 && amounts.size > 1) {
    amounts.set('D', (amounts.get('D') ?? 0) + weeks * 7);
    amounts.delete('W');
  }
  const parts = ['Y', 'M', 'W', 'D'].flatMap((unit) => {
    const amount = amounts.get(unit);
    return amount ? [`${amount}${unit}`] : [];
  });
  return `P${parts.join('') || '0D'}`;
}

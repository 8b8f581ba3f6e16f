import type { Part } from './words.ts';

const FINER: Readonly<Record<Part, readonly [part: Part, per: number] | null>> = {
  Y: ['M', 12],
  M: ['D', 30],
  W: ['D', 7],
  D: ['H', 24],
  H: ['m', 60],
  m: ['S', 60],
  S: null,
};
const ORDER: readonly Part[] = ['Y', 'M', 'D', 'H', 'm', 'S'];

/**
 * Amounts of units as an ISO 8601 duration: 1.5 h → `PT1H30M`, 2 weeks → `P2W`.
 * Broken parts go to finer units, those of weeks and months rounded up to whole days;
 * weeks mixed with other units become days, as ISO asks.
 */
export function isoDuration(amounts: readonly (readonly [amount: number, part: Part])[]): string {
  const sums = new Map<Part, number>();
  for (const [amount, part] of amounts) spread(sums, amount, part);
  const weeks = sums.get('W') ?? 0;
  if (weeks > 0 && sums.size === 1) return `P${weeks}W`;
  if (weeks > 0) sums.set('D', (sums.get('D') ?? 0) + weeks * 7);
  let date = '';
  let time = '';
  for (const part of ORDER) {
    const sum = sums.get(part);
    if (!sum) continue;
    if (part === 'H' || part === 'm' || part === 'S') time += `${sum}${part.toUpperCase()}`;
    else date += `${sum}${part}`;
  }
  return date || time ? `P${date}${time ? 'T' : ''}${time}` : 'P0D';
}

function spread(sums: Map<Part, number>, amount: number, part: Part): void {
  const whole = Math.floor(amount + 1e-9);
  const rest = amount - whole;
  if (whole > 0) sums.set(part, (sums.get(part) ?? 0) + whole);
  const finer = FINER[part];
  if (rest < 1e-6 || !finer) return;
  const fine = rest * finer[1];
  if (part === 'W' || part === 'M') {
    sums.set(finer[0], (sums.get(finer[0]) ?? 0) + Math.ceil(fine - 1e-9));
    return;
  }
  spread(sums, Math.round(fine), finer[0]);
}

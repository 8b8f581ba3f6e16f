import { formatDuration, formatMoney, formatNumber } from '../../i18n/index.ts';
import type { View } from './view.ts';

/** One thing that the affair cost: its name, a figure where one tells it, and what it is made of. */
interface TollLine {
  readonly name: string;
  readonly figure: string | null;
  readonly rest: readonly string[];
}

/** Lets no line end inside a word with a hyphen ("E-mail"), as browsers would have it. */
function unbroken(text: string): string {
  return text.replaceAll('-', '-\u2060');
}

/** What the affair cost the customer. */
export function tollLines({ lang, t, label, record }: View): TollLine[] {
  const { elapsed, waits, contacts, money } = record.toll;
  const lines: TollLine[] = [];
  if (elapsed) {
    lines.push({ name: t('case.elapsed'), figure: formatDuration(elapsed.iso, lang), rest: [] });
  }
  const total = Object.values(contacts).reduce((sum, count) => sum + count, 0);
  if (total > 0) {
    // All of them, so that they add up to the figure.
    const channels = Object.entries(contacts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([channel, count]) => {
        const name = unbroken(label('channels', channel));
        return `${name}\u00a0${formatNumber(count, lang)}`;
      });
    lines.push({ name: t('case.contacts'), figure: formatNumber(total, lang), rest: channels });
  }
  const [first, ...others] = new Set(waits.map(({ iso }) => formatDuration(iso, lang)));
  if (first !== undefined) lines.push({ name: t('case.waits'), figure: first, rest: others });
  // Paid, owed or given back: none of them is what the affair cost.
  const sums = new Set(
    money
      .toSorted((a, b) => b.amount - a.amount)
      .map(({ amount, currency }) => formatMoney(amount, currency, lang)),
  );
  if (sums.size > 0) lines.push({ name: t('case.money'), figure: null, rest: [...sums] });
  return lines;
}

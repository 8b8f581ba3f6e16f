import type { Lang } from '../analysis/model/doc.ts';
import { dateFormat, listFormat, numberFormat, once } from './formatters.ts';

/** What was formatted before: a site says the same few hundred things on thousands of pages. */
const said = new Map<string, string>();

const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const durationShape =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** `2026-03-14` in words: `14 mars 2026`. Anything that is no date comes back as it is. */
export function formatDate(iso: string, lang: Lang): string {
  return inWords(iso, { day: 'numeric', month: 'long', year: 'numeric' }, lang);
}

/** An ISO 8601 duration in words: `P8M` is `8 mois`, `PT1H30M` `1 heure et 30 minutes`. */
export function formatDuration(iso: string, lang: Lang): string {
  return once(said, `${lang} ${iso}`, () => durationInWords(iso, lang));
}

function durationInWords(iso: string, lang: Lang): string {
  const match = durationShape.exec(iso);
  if (match === null) return iso;
  const parts = units.flatMap((unit, i) => {
    const amount = match[i + 1];
    if (amount === undefined) return [];
    const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
    return [numberFormat(lang, style).format(Number(amount))];
  });
  return listFormat(lang).format(parts);
}

/** An amount of money, with cents only where there are any: `1 250 €`. */
export function formatMoney(amount: number, currency: string, lang: Lang): string {
  return once(said, `${lang} ${currency} ${amount}`, () => moneyInWords(amount, currency, lang));
}

function moneyInWords(amount: number, currency: string, lang: Lang): string {
  const fractions = Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {};
  return numberFormat(lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...fractions,
  }).format(amount);
}

const figures = { fr: new Map<string, string>(), en: new Map<string, string>() };

/** A whole number as the language writes it. */
export function formatNumber(value: number, lang: Lang): string {
  return once(figures[lang], String(value), () => numberFormat(lang).format(value));
}

function inWords(iso: string, options: Intl.DateTimeFormatOptions, lang: Lang): string {
  const key = `${lang} ${iso} ${JSON.stringify(options)}`;
  return once(said, key, () => dateInWords(iso, options, lang));
}

function dateInWords(iso: string, options: Intl.DateTimeFormatOptions, lang: Lang): string {
  const date = new Date(iso.includes('T') ? iso : `${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const words = dateFormat(lang, options).format(date);
  // The day stays with its month at the end of a line.
  return words.replace(/^(\d+) /, '$1\u00a0');
}

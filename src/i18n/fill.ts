import type { Lang } from '../analysis/model/doc.ts';

/** A text, or its plural forms by CLDR category. */
export type Entry = string | ({ readonly other: string } & Readonly<Record<string, string>>);

/** What `{name}` placeholders are filled with. */
export type Values = Readonly<Record<string, string | number>>;

const plurals = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };
const numbers = { fr: new Intl.NumberFormat('fr'), en: new Intl.NumberFormat('en') };

/**
 * Fills `{name}` placeholders; `count` also picks the plural form. Numbers are written as the
 * language writes them.
 */
export function fill(entry: Entry, lang: Lang, values: Values): string {
  let text = entry;
  if (typeof text !== 'string') {
    const category = plurals[lang].select(Number(values['count'] ?? 0));
    text = text[category] ?? text.other;
  }
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numbers[lang].format(value) : (value ?? placeholder);
  });
}

import type { Lang } from '../analysis/model/doc.ts';

/** A text, or its plural forms by CLDR category. */
export type Entry = string | ({ readonly other: string } & Readonly<Record<string, string>>);

/** What `{name}` placeholders are filled with. */
export type Values = Readonly<Record<string, string | number>>;

const plurals = {
  fr: remembered(new Intl.PluralRules('fr'), 'select'),
  en: remembered(new Intl.PluralRules('en'), 'select'),
};
const numbers = {
  fr: remembered(new Intl.NumberFormat('fr'), 'format'),
  en: remembered(new Intl.NumberFormat('en'), 'format'),
};

/** What was said of a number before is said again: a page counts small things, and many. */
function remembered<M extends string>(rules: Record<M, (n: number) => string>, method: M) {
  const said = new Map<number, string>();
  return (value: number): string => {
    const words = said.get(value) ?? rules[method](value);
    said.set(value, words);
    return words;
  };
}

/**
 * Fills `{name}` placeholders; `count` also picks the plural form. Numbers are written as the
 * language writes them.
 */
export function fill(entry: Entry, lang: Lang, values: Values): string {
  let text = entry;
  if (typeof text !== 'string') {
    const category = plurals[lang](Number(values['count'] ?? 0));
    text = text[category] ?? text.other;
  }
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numbers[lang](value) : (value ?? placeholder);
  });
}

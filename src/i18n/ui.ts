import en from '../../content/ui/en.yaml?raw';
import fr from '../../content/ui/fr.yaml?raw';
import type { Lang } from '../analysis/model/doc.ts';
import { type Entry, fill, type Values } from './fill.ts';
import type { UiKey } from './keys.ts';
import { readStrings } from './strings.ts';

const noValues: Values = {};

const strings = {
  fr: readStrings(fr, 'content/ui/fr.yaml'),
  en: readStrings(en, 'content/ui/en.yaml'),
};

/** Looks up a string of the interface; `count` picks the plural, `{name}` is filled from values. */
export type Translate = (key: UiKey, values?: Values) => string;

/** The strings of one language: `const t = ui('fr'); t('count.cases', { count: 3 })`. */
export function ui(lang: Lang): Translate {
  return translators[lang];
}

const translators = { fr: translator('fr'), en: translator('en') };

function translator(lang: Lang): Translate {
  const own = strings[lang];
  return (key, values = noValues) => fill(own.get(key) ?? key, lang, values);
}

/** Some strings as they are written, for a script that fills them in the browser. */
export function entries(lang: Lang, keys: readonly UiKey[]): Record<string, Entry> {
  return Object.fromEntries(keys.map((key) => [key, strings[lang].get(key) ?? key]));
}

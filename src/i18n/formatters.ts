import type { Lang } from '../analysis/model/doc.ts';

const locale: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };

// Making a formatter costs a thousand times what using it does, and a build formats a lot.
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** The number format of a language; the same one for the same options. */
export function numberFormat(lang: Lang, options: Intl.NumberFormatOptions = {}) {
  return once(
    numbers,
    lang + JSON.stringify(options),
    () => new Intl.NumberFormat(locale[lang], options),
  );
}

/** The date format of a language, in universal time; the same one for the same options. */
export function dateFormat(lang: Lang, options: Intl.DateTimeFormatOptions) {
  const universal = { ...options, timeZone: 'UTC' };
  return once(
    dates,
    lang + JSON.stringify(options),
    () => new Intl.DateTimeFormat(locale[lang], universal),
  );
}

/** How a language joins things with "and". */
export function listFormat(lang: Lang) {
  return once(lists, lang, () => new Intl.ListFormat(locale[lang], { type: 'conjunction' }));
}

/** What was made under a key before, or is made now. */
export function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = make();
  made.set(key, format);
  return format;
}

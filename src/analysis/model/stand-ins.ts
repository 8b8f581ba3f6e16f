import type { Lang } from './doc.ts';

type Key = 'title' | 'company' | 'author' | 'summary';

/** What stands in a new article for what its author has still to write. */
export const STAND_INS: Readonly<Record<Lang, Readonly<Record<Key, string>>>> = {
  fr: {
    title: 'Titre à écrire',
    company: 'Société à nommer',
    author: 'Signature',
    summary: 'Une ou deux phrases qui disent ce qui était promis et ce qui est arrivé.',
  },
  en: {
    title: 'Title to be written',
    company: 'Company to be named',
    author: 'Pen name',
    summary: 'One or two sentences that say what was promised and what happened.',
  },
};

const TO_SUM_UP: Readonly<Record<Lang, string>> = {
  fr: ', à résumer en une ou deux phrases.',
  en: ', to be summed up in one or two sentences.',
};

/** What stands for the summary of a complaint that was taken in from elsewhere. */
export function summaryToWrite(company: string | null, lang: Lang): string {
  const about = company === null ? '' : lang === 'fr' ? ` à ${company}` : ` to ${company}`;
  const made = lang === 'fr' ? 'Une réclamation adressée' : 'A complaint made';
  return `${made}${about}${TO_SUM_UP[lang]}`;
}

/** The keys whose value still stands in for what an author has to write. */
export function keysToWrite(
  values: Readonly<Partial<Record<Key, string | null | undefined>>>,
  lang: Lang,
): Key[] {
  const keys = Object.keys(STAND_INS[lang]) as Key[];
  return keys.filter(
    (key) =>
      values[key] === STAND_INS[lang][key] ||
      (key === 'summary' && values[key]?.endsWith(TO_SUM_UP[lang])),
  );
}

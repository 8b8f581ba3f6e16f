import type { Lang } from '../model/doc.ts';
import type { PersonalData, PersonalKind } from './personal.ts';

const MASKS: Readonly<Record<Lang, Readonly<Record<PersonalKind, string>>>> = {
  fr: {
    email: '[adresse e-mail]',
    phone: '[téléphone]',
    iban: '[IBAN]',
    card: '[carte]',
    number: '[numéro]',
    name: '[nom]',
  },
  en: {
    email: '[e-mail address]',
    phone: '[phone number]',
    iban: '[IBAN]',
    card: '[card number]',
    number: '[number]',
    name: '[name]',
  },
};

/** What stands in place of personal data of a kind. */
export function maskOf(kind: PersonalKind, lang: Lang): string {
  return MASKS[lang][kind];
}

/**
 * The text with personal data masked.
 * @param data spans of `text` in its order, none overlapping another
 */
export function maskText(text: string, data: readonly PersonalData[], lang: Lang): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of data) {
    masked += text.slice(from, start) + maskOf(kind, lang);
    from = end;
  }
  return masked + text.slice(from);
}

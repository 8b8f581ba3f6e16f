import { isCard, isIban } from './checksums.ts';
import type { PersonalData, PersonalKind } from './personal.ts';

interface Shape {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  /** Group that holds the data, where words around it only lead to it. */
  readonly group?: number;
  readonly accepts?: (words: string) => boolean;
}

const SPACE = String.raw`[ .\-\u00a0\u202f]`;

/**
 * Shapes of numbers and addresses, the surest first: what one has taken is not looked at again.
 * Public short and shared-cost numbers (3900, 0 800 …, 0 892 …, 1-800-…) are the company's own.
 */
const SHAPES: readonly Shape[] = [
  { kind: 'email', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  {
    kind: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,4})?\b/g,
    accepts: isIban,
  },
  { kind: 'card', pattern: /\b\d(?:[ \u00a0-]?\d){12,18}\b/g, accepts: isCard },
  // 06 12 34 56 78 · +33 (0)6 12 34 56 78 · 01.23.45.67.89
  {
    kind: 'phone',
    pattern: new RegExp(
      String.raw`(?<!\d)(?<!\d[,.])(?:(?:\+|00)33${SPACE}?(?:\(0\)${SPACE}?)?|0)[1-79](?:${SPACE}?\d{2}){4}(?!\d)`,
      'g',
    ),
  },
  // +44 20 7946 0958 · +32 475 12 34 56
  {
    kind: 'phone',
    pattern: new RegExp(String.raw`(?<!\d)\+\d{1,3}(?:${SPACE}?\(?\d{1,4}\)?){2,6}(?!\d)`, 'g'),
    accepts: (words) => words.replace(/\D/g, '').length >= 9,
  },
  // (555) 201-0198 · 555-201-0198, but not 1-800-…
  {
    kind: 'phone',
    pattern: /(?<![\d-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-])/g,
    accepts: notTollFree,
  },
  // 07700 900123 · 020 7946 0958
  {
    kind: 'phone',
    pattern: /(?<!\d)(?<!\d[,.])0(?:7\d{3} ?\d{6}|20 ?\d{4} ?\d{4}|1\d{3} ?\d{6})(?!\d)/g,
  },
  // « contrat n° 458 221 903 », "order number GB-2231-AX", « dossier : 2024-117-AB »
  {
    kind: 'number',
    group: 1,
    pattern:
      /\b(?:contrat|dossier|commande|client|compte|facture|réclamation|référence|réf|colis|suivi|sinistre|ticket|abonné|adhérent|contract|order|account|customer|policy|reference|claim|case|tracking|invoice|booking|confirmation|ref)\b\.?\s*(?:(?:de|du|number|no|num|id)\b\.?\s*)?(?:n[°ºo]\.?|numéro|number|#|:|est|is)?\s*:?\s*#?((?=[A-Z\d\-/ ]*\d{3})[A-Z\d](?:[A-Z\d/-]|[ \u00a0](?=\d)){3,24})(?![\p{L}\d])(?!\s*(?:[€$£%]|euros?|EUR|dollars?|pounds?|jours?|mois|ans?|days?|months?|years?)\b)(?!\s*[€$£%])/giu,
    accepts: isReference,
  },
];

/** Addresses and numbers of persons in a text, from left to right, none overlapping another. */
export function findNumbers(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { kind, pattern, group = 0, accepts } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const words = match[group] ?? '';
      const start = match.index + match[0].lastIndexOf(words);
      const end = start + words.trimEnd().length;
      const taken = found.some((other) => start < other.end && other.start < end);
      if (!taken && (accepts?.(words) ?? true)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function notTollFree(words: string): boolean {
  return !/^\(?8(?:00|33|44|55|66|77|88)/.test(words);
}

/** Written in capitals and figures; "commande 2024" and "account since 2019" name a year. */
function isReference(words: string): boolean {
  if (/\p{Ll}/u.test(words) || /^(?:19|20)\d{2}$/.test(words.trim())) return false;
  return words.replace(/\D/g, '').length >= 4;
}

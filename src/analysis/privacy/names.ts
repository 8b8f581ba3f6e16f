import type { Annotated } from '../model/text.ts';
import { hasSymbol, LENGTH_MASK, type Vocabulary } from '../rules/vocabulary.ts';
import type { PersonalData } from './personal.ts';

/** Words within a family name that are written small: "de", "van", "Le". */
const PARTICLES = new Set(['de', 'du', 'des', "d'", 'da', 'di', 'van', 'von', 'der', 'le', 'la']);
const LONGEST = 4;

/**
 * Names of persons: a title and a capitalised word ("Mme Garnier"), a given name with or without
 * a family name ("Karim", "Élodie Garnier"), a capitalised word that is introduced as a name
 * ("un certain Otis"). Names of companies and of people known by their work alone are not looked
 * up: a person decides about each.
 * @param vocabulary of the language; it has the classes `person-…` and `company-name`
 */
export function findNames(
  text: string,
  { tokens, sentences }: Annotated,
  vocabulary: Vocabulary,
): PersonalData[] {
  const forms = tokens.map(({ form }) => form);
  const ids = {
    title: vocabulary.id('@person-title'),
    initial: vocabulary.id('@person-initial'),
    called: vocabulary.id('@person-called'),
    given: vocabulary.id('@person-given'),
    company: vocabulary.id('@company-name'),
  };
  const capital = (at: number): boolean => {
    const token = tokens[at];
    return token?.word === true && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
  };
  const has = (at: number, id: number): boolean =>
    at >= 0 && hasSymbol(vocabulary.cellsOf(forms[at] ?? ''), id);
  // "spoke to" may end a clause; a word that is written small elsewhere is none's name.
  const common = new Set(
    tokens
      .filter(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 2)))
      .map(({ form }) => form),
  );
  const opens = new Set(sentences.map(({ first }) => first));

  /** One past the last token of the family name that begins at `at`; `at` when none does. */
  const family = (at: number): number => {
    let end = at;
    for (let next = at; next < at + LONGEST; next++) {
      if (capital(next)) end = next + 1;
      else if (!PARTICLES.has(forms[next] ?? '')) break;
      if (opens.has(next + 1)) break;
    }
    return end;
  };

  const found: PersonalData[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = nameAt(at);
    if (end <= at) continue;
    found.push({ kind: 'name', start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
    at = end - 1;
  }
  return found;

  /** One past the last token of the name that begins here; `at` when none does. */
  function nameAt(at: number): number {
    if (!capital(at) || has(at, ids.title)) return at;
    // "M. Renault" is somebody, "Mr Bricolage" a shop.
    const title = titleBefore(at);
    if (isCompany(title < 0 ? at : title)) return at;
    if (has(at, ids.given)) return givenName(at);
    const word = PARTICLES.has(forms[at] ?? '') ? at + 1 : at;
    const form = forms[word] ?? '';
    if (form.length < 3 || common.has(form)) return at;
    return title >= 0 || isIntroduced(at) ? family(at) : at;
  }

  /** A given name by itself is a name unless it opens a company's ("Pierre et Vacances"). */
  function givenName(at: number): number {
    // The next sentence begins with a capital too.
    const end = opens.has(at + 1) ? at + 1 : family(at + 1);
    if (end > at + 1) return isCompany(at + 1) ? at + 1 : end;
    const joined = forms[at + 1] === '&' || (forms[at + 1] === 'et' && capital(at + 2));
    return joined && !has(at + 2, ids.given) ? at : at + 1;
  }

  /** Where the title of a name that begins here stands ("Mme", "M."); -1 when there is none. */
  function titleBefore(at: number): number {
    const word = forms[at - 1] === '.' ? at - 2 : at - 1;
    return has(word, ids.title) || (has(word, ids.initial) && capital(word)) ? word : -1;
  }

  /** Words that introduce a name stand right before: "un certain". */
  function isIntroduced(at: number): boolean {
    const last = at - 1;
    if (forms[last] === '.' || opens.has(at)) return false;
    for (let first = last; first >= 0 && last - first < LONGEST; first--) {
      const phrase = first === last ? has(last, ids.called) : phraseEnds(first, last);
      if (phrase) return true;
    }
    return false;
  }

  function phraseEnds(first: number, last: number): boolean {
    const cells = vocabulary.phrasesAt(forms, first, last) ?? [];
    return hasSymbol(
      cells.filter((cell) => lengthOf(cell) === last - first + 1),
      ids.called,
    );
  }

  function isCompany(at: number): boolean {
    if (has(at, ids.company)) return true;
    return hasSymbol(vocabulary.phrasesAt(forms, at, at + LONGEST) ?? [], ids.company);
  }
}

function lengthOf(cell: number): number {
  return cell & LENGTH_MASK;
}

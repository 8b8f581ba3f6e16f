import type { Lang } from '../../analysis/model/doc.ts';
import { once } from '../../i18n/formatters.ts';
import { type Translate, ui } from '../../i18n/index.ts';
import type { CaseData } from '../../loaders/case-data.ts';
import { type Mark, marksOf } from '../../loaders/marks.ts';
import { setSpaces } from '../../loaders/render/typography.ts';
import { labelOf, type Taxonomy } from '../list/taxonomy.ts';
import { oncePer } from '../once-per.ts';

/** What every part of a case page needs: the case, the words of the interface, the taxonomy. */
export interface View extends CaseData {
  readonly id: string;
  /** Made of the record again: to store them would weigh as much as the record. */
  readonly marks: readonly Mark[];
  /** Language of the page; the article has its own in `record.lang`. */
  readonly lang: Lang;
  readonly t: Translate;
  readonly terms: Taxonomy;
  /** Label of a term, set with the spaces of the language. */
  readonly label: (part: keyof Taxonomy, id: string) => string;
  /** A text of the taxonomy, set with the spaces of the language. */
  readonly set: (text: string) => string;
}

/** The pages of a case in both languages show the same marks. */
const marks = oncePer(marksOf);

/** Labels set before, by taxonomy: in development an edited one comes as another object. */
const labelsOf = oncePer((_: Taxonomy) => new Map<string, string>());

/** Joins a case with the words and terms of a language. */
export function viewOf(id: string, data: CaseData, lang: Lang, terms: Taxonomy): View {
  const set = (text: string) => setSpaces(text, lang);
  const labels = labelsOf(terms);
  const label = (part: keyof Taxonomy, term: string) =>
    once(labels, `${lang} ${part} ${term}`, () => set(labelOf(terms[part], term, lang)));
  return { ...data, id, marks: marks(data.record), lang, t: ui(lang), terms, label, set };
}

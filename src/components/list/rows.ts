import type { Lang } from '../../analysis/model/doc.ts';
import type { CaseRecord } from '../../analysis/model/record.ts';
import { formatDate, formatDuration, path, ui } from '../../i18n/index.ts';
import { oncePer } from '../once-per.ts';
import type { Case } from './corpus.ts';
import { labelOf, type Taxonomy } from './taxonomy.ts';

/** A line of a table of contents: where it leads, what it says, what is noted in its margin. */
export interface Row {
  readonly href: string;
  readonly title: string;
  /** Language of the title where it may differ from the page's. */
  readonly lang?: Lang;
  readonly text?: string;
  readonly principle?: string;
  readonly notes: readonly Note[];
}

export interface Note {
  readonly text: string;
  readonly href?: string;
}

/** A case as a line: title, company, sector and date, and in the margin what it cost. */
export function caseRow(item: Case, lang: Lang, { sectors }: Taxonomy): Row {
  const { record, frontMatter } = item;
  const t = ui(lang);
  const about = [
    record.company?.name ?? t('case.unknownCompany'),
    labelOf(sectors, frontMatter.sector, lang),
    formatDate(frontMatter.date, lang),
  ];
  if (record.lang !== lang)
    about.push(t(`list.${record.lang === 'fr' ? 'inFrench' : 'inEnglish'}`));
  if (frontMatter.status === 'composed') about.push(t('case.composed'));
  return {
    href: path(lang, 'cases', item.id),
    title: record.title,
    lang: record.lang,
    text: about.join(' · '),
    notes: tollNotes(item, lang).map((text) => ({ text })),
  };
}

/** What a case cost the customer, in at most three short notes. */
export function tollNotes({ record }: Case, lang: Lang): readonly string[] {
  return notesOf[lang](record);
}

/** A case stands in the lists and feeds of its company, its sector and its patterns. */
const notesOf = {
  fr: oncePer((record: CaseRecord) => tollOf(record, 'fr')),
  en: oncePer((record: CaseRecord) => tollOf(record, 'en')),
};

function tollOf({ toll, journey, promises }: CaseRecord, lang: Lang): string[] {
  const t = ui(lang);
  const { elapsed } = toll;
  const notes: string[] = [];
  if (elapsed) notes.push(formatDuration(elapsed.iso, lang));
  if (journey.length > 0) notes.push(t('count.contacts', { count: journey.length }));
  const broken = promises.filter(({ status }) => status === 'broken').length;
  if (broken > 0) notes.push(t('count.promisesBroken', { count: broken }));
  return notes;
}

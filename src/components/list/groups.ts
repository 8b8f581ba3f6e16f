import type { Lang } from '../../analysis/model/doc.ts';
import { path, ui } from '../../i18n/index.ts';
import { type Case, casesOf, corpus } from './corpus.ts';
import type { Row } from './rows.ts';
import { labelOf, taxonomy } from './taxonomy.ts';

/** Companies or sectors as lines of a table of contents, with counts; never rates. */
export async function groupRows(kind: 'companies' | 'sectors', lang: Lang): Promise<Row[]> {
  const [{ byCompany, bySector }, { sectors }] = await Promise.all([corpus(), taxonomy()]);
  const collator = new Intl.Collator(lang);
  const entries =
    kind === 'companies'
      ? [...byCompany].map(([slug, cases]) => {
          const trades = new Set(cases.map(({ frontMatter }) => frontMatter.sector));
          const about = [...trades].map((id) => labelOf(sectors, id, lang));
          if (isInvented(cases)) about.push(ui(lang)('page.invented'));
          return { id: slug, title: companyName(cases), text: about.join(' · '), cases };
        })
      : sectors.map(({ id, label, gist }) => {
          return { id, title: label[lang], text: gist[lang], cases: casesOf(bySector, id) };
        });
  return entries
    .toSorted((a, b) => collator.compare(a.title, b.title))
    .map(({ id, title, text, cases }) => {
      const href = path(lang, kind, id);
      return { href, title, text, notes: groupNotes(cases, href, lang) };
    });
}

/** Name of the company that the cases are about, as the newest of them writes it. */
export function companyName(cases: readonly Case[]): string {
  return cases[0]?.record.company?.name ?? '';
}

/** Whether a company exists only in stories composed for the site. */
export function isInvented(cases: readonly Case[]): boolean {
  return cases.every(({ frontMatter }) => frontMatter.status === 'composed');
}

function groupNotes(cases: readonly Case[], href: string, lang: Lang) {
  const t = ui(lang);
  if (cases.length === 0) return [{ text: t('list.noCase') }];
  const broken = cases
    .flatMap(({ record }) => record.promises)
    .filter(({ status }) => status === 'broken').length;
  return [
    { text: t('count.cases', { count: cases.length }), href: `${href}#cases` },
    ...(broken > 0
      ? [{ text: t('count.promisesBroken', { count: broken }), href: `${href}#broken` }]
      : []),
  ];
}

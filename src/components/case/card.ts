import type { Card, CardFigure } from '../../cards/card.ts';
import { formatDuration, formatNumber, ui } from '../../i18n/index.ts';
import { setSpaces } from '../../loaders/render/typography.ts';
import type { Case } from '../list/corpus.ts';
import { labelOf, type Taxonomy } from '../list/taxonomy.ts';

type Told = Pick<Case, 'id' | 'record' | 'frontMatter'>;

/** What a case is shared with; in the language of its article, for the pages of both. */
export function caseCard({ id, record, frontMatter }: Told, { sectors }: Taxonomy): Card {
  const { lang, company } = record;
  const t = ui(lang);
  const about = [
    labelOf(sectors, frontMatter.sector, lang),
    ...(company ? [company.name] : []),
    ...(frontMatter.status === 'composed' ? [t('case.composed')] : []),
  ];
  return {
    name: `${id}.png`,
    kicker: setSpaces(about.join(' / '), lang),
    title: setSpaces(record.title, lang),
    site: t('site.name'),
    figures: figuresOf(record),
  };
}

/** The card of the pages that are about no single case, by language. */
export function siteCard(lang: Case['record']['lang']): Card {
  const t = ui(lang);
  // No case is called so: names of articles have no dot.
  const name = `site.${lang}.png`;
  return {
    name,
    kicker: t('site.name'),
    title: setSpaces(t('site.tagline'), lang),
    site: '',
    figures: [],
  };
}

/** What a card says, for those who cannot see it. */
export function cardText({ kicker, title, figures }: Card): string {
  return [kicker, title, ...figures.map(({ value, label }) => `${value} ${label}`)].join(', ');
}

/** What it cost the customer: time, contacts, broken promises. */
function figuresOf({ lang, toll, journey, promises }: Case['record']): CardFigure[] {
  const t = ui(lang);
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  const counted = (key: 'count.contacts' | 'count.promisesBroken', count: number) => ({
    value: formatNumber(count, lang),
    label: t(key, { count }).replace(/^\S+\s+/, ''),
  });
  const broken = promises.filter(({ status }) => status === 'broken').length;
  const figures: CardFigure[] = [];
  if (toll.elapsed) {
    const value = formatDuration(toll.elapsed.iso, lang);
    figures.push({ value, label: lower(t('case.elapsed')) });
  }
  if (journey.length > 0) figures.push(counted('count.contacts', journey.length));
  if (broken > 0) figures.push({ ...counted('count.promisesBroken', broken), red: true });
  return figures;
}

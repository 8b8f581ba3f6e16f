import { type Material, NOTHING_KNOWN } from './material.ts';

/** What a column of a table of complaints holds. */
export type Field = 'text' | 'title' | 'company' | 'date' | 'id' | 'author' | 'lang' | 'url';

/** A row as read: its values by the names of their columns. */
export type Cells = Readonly<Record<string, unknown>>;

/**
 * Names of columns, folded, by what they hold; the first that a table has is taken. They are those
 * of the CFPB complaint database and of common exports of reviews.
 * @see https://cfpb.github.io/api/ccdb/fields.html
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'consumer complaint narrative',
    'complaint what happened',
    'narrative',
    'complaint',
    'text',
    'review text',
    'review body',
    'review content',
    'reviewtext',
    'content',
    'body',
    'review',
    'comment',
    'message',
    'description',
    'texte',
    'avis',
    'commentaire',
    'contenu',
    'reclamation',
    'verbatim',
    'temoignage',
  ],
  title: ['title', 'review title', 'summary', 'subject', 'headline', 'titre', 'objet', 'issue'],
  company: [
    'company',
    'brand',
    'business',
    'store',
    'merchant',
    'entreprise',
    'societe',
    'marque',
    'enseigne',
    'assureur',
    'airline',
    'bank',
    'operateur',
  ],
  date: [
    'date received',
    'date',
    'review date',
    'published date',
    'publisheddate',
    'created at',
    'date publication',
    'date avis',
    'date de publication',
    'datepublished',
  ],
  id: ['complaint id', 'id', 'review id', 'reviewid', 'uuid', 'identifiant', 'reference'],
  author: [
    'author',
    'author name',
    'user',
    'username',
    'user name',
    'reviewer',
    'reviewer name',
    'reviewername',
    'auteur',
    'pseudo',
  ],
  lang: ['lang', 'language', 'langue'],
  url: ['url', 'link', 'lien', 'source url'],
};

/** Which column holds what. */
export type Columns = Partial<Record<Field, string>>;

/**
 * Tells from their names which columns hold what.
 * @param chosen what a person has said; it is not guessed again
 */
export function guessColumns(names: readonly string[], chosen: Columns = {}): Columns {
  const folded = new Map(names.map((name) => [foldName(name), name]));
  const columns: Columns = {};
  for (const [field, known] of Object.entries(NAMES) as [Field, readonly string[]][]) {
    const found = chosen[field] ?? known.map((name) => folded.get(name)).find(Boolean);
    if (found !== undefined) columns[field] = found;
  }
  return columns;
}

/** A row as material; null where it tells nothing. */
export function readCells(cells: Cells, columns: Columns, site: string): Material | null {
  const value = (field: Field): string | null => {
    const name = columns[field];
    const cell = name === undefined ? undefined : cells[name];
    const words = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    return words === '' ? null : words;
  };
  const text = value('text');
  if (text === null) return null;
  const lang = value('lang')?.slice(0, 2).toLowerCase();
  return {
    ...NOTHING_KNOWN,
    markdown: text,
    title: value('title'),
    author: value('author'),
    date: isoDate(value('date')),
    company: value('company'),
    lang: lang === 'fr' || lang === 'en' ? lang : null,
    url: value('url'),
    site,
    row: value('id'),
  };
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** "2024-03-14T…" and "14/03/2024" as a date; with two figures below 13 the day comes first. */
function isoDate(words: string | null): string | null {
  if (words === null) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(words);
  if (iso) return iso[0];
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(words) ?? [];
  if (year === '') return null;
  const [day, month] = Number(b) > 12 ? [b, a] : [a, b];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

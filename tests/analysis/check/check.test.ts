import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src/analysis/check/check.ts';
import { analyseArticle } from '../../../src/analysis/index.ts';
import type { Format } from '../../../src/analysis/model/article.ts';
import { readArticle } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));

/** Long enough, and with nothing to say against it. */
const PLAIN = `J’ai téléphoné à Postalia le lundi. La conseillère m’a promis : « Je vous rappelle sous 48 heures. » Personne ne m’a jamais rappelé. J’ai écrit une lettre, puis une autre, et personne n’a répondu. Cela fait trois mois que mon colis dort dans un entrepôt dont on ne veut pas me donner le nom, et que je traverse la cour chaque matin pour ouvrir une boîte vide.`;

interface Parts {
  readonly data?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly format?: Format;
}

/** What is said of an article: `id:line`. */
function told({ data = {}, body = PLAIN, format = 'md' }: Parts): string[] {
  const all: Record<string, string> = {
    title: 'Le facteur et moi',
    lang: 'fr',
    company: 'Postalia',
    sector: 'parcel',
    date: '2026-03-14',
    author: 'Lucie R.',
    rights: 'full',
    summary: 'Un colis perdu, un service qui promet et ne rappelle pas.',
    status: 'composed',
    ...data,
  };
  const matter = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  const source = `---\n${matter.join('\n')}\n---\n\n${body}\n`;
  const { article, problems } = readArticle(source, { id: 'x', path: 'x.md', format });
  if (!article) return problems.map(({ id, line }) => `${id}:${line}`);
  const { diagnostics } = analyseArticle(article, knowledge);
  const checked = checkArticle(article, source, diagnostics, knowledge, (path) => path === 'a.md');
  return checked.map(({ id, line }) => `${id}:${line}`);
}

const REPORTED = { status: 'reported', source: '{ name: Le carnet de Lucie }' };

const cases: readonly [why: string, parts: Parts, expected: string[]][] = [
  ['nothing to say', {}, []],
  [
    'few words',
    { body: 'Rien ne vient.' },
    ['nothing-found:1', 'too-short:1', 'company-not-in-text:4'],
  ],
  ['another language', { data: { lang: 'en' } }, ['nothing-found:1', 'language-mismatch:3']],
  [
    'a pattern that is hardly told',
    { body: `${PLAIN}\n\nSur son bureau, le script était ouvert.` },
    ['pattern-under-floor:15'],
  ],
  [
    'a company that the text does not name',
    { data: { company: 'Zéphirine' } },
    ['company-not-in-text:4'],
  ],
  ['one word of its name is enough', { data: { company: 'Postalia Express France' } }, []],
  ['a real case without source', { data: { status: 'reported' } }, ['missing-source:10']],
  [
    'a page without archived copy',
    { data: { ...REPORTED, source: '{ name: X, url: "https://blog.example/" }' } },
    ['missing-archive:11'],
  ],
  [
    'a reply before its article',
    { data: { reply: '{ date: 2026-01-01, text: Pardon. }' } },
    ['reply-before-article:11'],
  ],
  [
    'what a new article begins with',
    {
      data: {
        company: 'Société à nommer',
        author: 'Signature',
        summary: '"Une réclamation adressée à Postalia, à résumer en une ou deux phrases."',
      },
    },
    ['still-to-write:4', 'still-to-write:7', 'still-to-write:9'],
  ],
  ['an e-mail address', { body: `${PLAIN} Écrivez à lucie@exemple.fr.` }, ['personal-email:13']],
  [
    'a telephone number',
    { body: `${PLAIN}\n\nMon numéro : 06 39 98 12 34.` },
    ['personal-phone:15'],
  ],
  [
    'the hotline is the company’s own',
    { body: `${PLAIN}\n\nLe 0 800 123 456 sonne dans le vide.` },
    [],
  ],
  [
    'a name in a real case',
    { data: REPORTED, body: `${PLAIN}\n\nMme Garnier a soupiré.` },
    ['personal-name:16'],
  ],
  ['a name in an invented one', { body: `${PLAIN}\n\nMme Garnier a soupiré.` }, []],
  ['a link to no heading', { body: `${PLAIN} [voir](#plus-loin)` }, ['dead-reference:13']],
  [
    'a link to a heading',
    { body: `${PLAIN} [voir](#plus-loin)\n\n## Plus loin\n\nLa suite, hélas.` },
    [],
  ],
  ['a link to no file', { body: `${PLAIN} [voir](b.md) [et](a.md)` }, ['dead-reference:13']],
  [
    'a figure of no file',
    {
      body: `${PLAIN}\n\n<Figure src="b.png" alt="Le colis." credit="Lucie R." />`,
      format: 'mdx',
    },
    ['dead-reference:15'],
  ],
  ['links that are not followed', { body: `${PLAIN} [a](https://x.example/) [b](/motifs/)` }, []],
];

const phone = 'Mon numéro : 06 39 98 12 34.';
const suppressed: readonly [why: string, parts: Parts, expected: string[]][] = [
  [
    'by a comment with a reason',
    {
      body: `${PLAIN}\n\n<!-- doleances-ignore personal-phone: réservé à la fiction -->\n${phone}`,
    },
    [],
  ],
  [
    'in MDX',
    {
      body: `${PLAIN}\n\n{/* doleances-ignore personal-phone: réservé */}\n\n${phone}`,
      format: 'mdx',
    },
    [],
  ],
  [
    'in the paragraph that follows alone',
    { body: `<!-- doleances-ignore personal-phone: réservé -->\n${phone}\n\n${PLAIN}\n\n${phone}` },
    ['personal-phone:18'],
  ],
  [
    'in the front matter, everywhere',
    {
      data: { ignore: '[{ id: personal-phone, why: réservé }]' },
      body: `${phone}\n\n${PLAIN}\n\n${phone}`,
    },
    [],
  ],
  [
    'never without a reason',
    { body: `${PLAIN}\n\n<!-- doleances-ignore personal-phone -->\n${phone}` },
    ['unexplained-suppression:15', 'personal-phone:16'],
  ],
  [
    'what is not said',
    { body: `<!-- doleances-ignore personal-iban: aucun -->\n${PLAIN}` },
    ['needless-suppression:13'],
  ],
  [
    'what there is not',
    { body: `<!-- doleances-ignore personal-phon: faute -->\n${PLAIN}` },
    ['unknown-suppression:13'],
  ],
];

describe('what an author is told', () => {
  it.each(cases)('%s', (_, parts, expected) => expect(told(parts)).toEqual(expected));
});

describe('what an author silences', () => {
  it.each(suppressed)('%s', (_, parts, expected) => expect(told(parts)).toEqual(expected));
});

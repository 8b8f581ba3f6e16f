import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runIngest } from '../../scripts/cli/ingest.ts';
import { analyseArticle } from '../../src/analysis/index.ts';
import type { CaseRecord } from '../../src/analysis/model/record.ts';
import { readArticleFile } from '../../src/io/articles.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';
import { listen } from './listen.ts';

const knowledge = loadKnowledge('content');
const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function run(articles: string, ...args: readonly string[]) {
  const { said, streams } = listen();
  const context = { articles: at(articles), today: '2026-03-14', load: () => knowledge };
  const code = await runIngest(args, streams, context);
  const [path = ''] = said.stdout.split(/ {2}|\n/);
  return { ...said, code, path };
}

function recordOf(path: string): CaseRecord {
  const { article } = readArticleFile(path);
  if (!article) throw new Error(`${path} is no article`);
  return analyseArticle(article, knowledge).record;
}

/** What was found, without places. */
const told = ({ promises, journey, patterns, toll }: CaseRecord) => ({
  promises: promises.map(({ kind, status, quote }) => [kind, status, quote]),
  journey: journey.map(({ channel }) => channel),
  patterns: patterns.map(({ pattern }) => pattern),
  elapsed: toll.elapsed?.iso,
});

/** The founding case as our own article tells it, as plain text. */
const { article } = readArticleFile('content/articles/fr/orange-business-services.md');
const blocks =
  article?.doc.blocks.map(({ start, end }) => article.doc.text.slice(start, end)) ?? [];
const PROSE = `${article?.title}\n\n${blocks.join('\n\n')}\n`;

describe('ingest', () => {
  test('a plain text: the same findings, company and language proposed', async () => {
    writeFileSync(at('founding.txt'), PROSE);
    const { code, path } = await run('text', at('founding.txt'));
    expect(code).toBe(0);
    const made = readArticleFile(path);
    expect(made.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
    expect(made.article?.frontMatter).toMatchObject({
      lang: 'fr',
      sector: 'telecom',
      status: 'reported',
      rights: 'quotations',
    });
    expect(made.article?.frontMatter?.company).toMatch(/^Orange/);
    expect(told(recordOf(path))).toEqual(told(recordOf(at('founding.txt'))));
  });

  test('a saved page: the body alone, the same findings, names masked and reported', async () => {
    const paragraphs = blocks.map((block) => `<p>${block.replaceAll('&', '&amp;')}</p>`).join('\n');
    writeFileSync(
      at('founding.html'),
      `<html lang="fr"><head><title>${article?.title}</title></head><body><header>Le blog</header>
<article><h1>${article?.title}</h1><p>Temps de lecture : 9 minutes</p>${paragraphs}
<p>Sur la photo : le directeur, M. Zarbolain.</p></article>
<div><h3>Abonnez-vous à la newsletter</h3></div><h3>Articles similaires</h3><p>Autre chose</p></body></html>`,
    );
    const { stdout, path } = await run('page', at('founding.html'));
    expect(stdout).toContain('1 × name');
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(/Zarbolain|newsletter|Temps de lecture|Autre chose|Le blog/);
    expect(text).toContain('M. [nom]');
    expect(told(recordOf(path)).patterns).toEqual(told(recordOf(at('founding.txt'))).patterns);
  });

  test('what is masked in a text is shown to its author, and stands nowhere in the article', async () => {
    writeFileSync(
      at('lamp.txt'),
      'Ma lampe est cassée.\n\nÉcrivez à ann@mail.example ou au 06 39 98 12 34, ou à ann@mail.example.\n',
    );
    const { stdout, stderr, path } = await run('lamp', at('lamp.txt'));
    expect(stdout).toContain('(masked: 2 × email, 1 × phone)');
    expect(stderr).toContain('  masked email “ann@mail.example”, 2 times\n');
    expect(readFileSync(path, 'utf8')).not.toMatch(/mail\.example|06 39/);
  });

  test('a table: one article a row, known fields found, personal data masked', async () => {
    writeFileSync(
      at('rows.csv'),
      '\ufeffComplaint ID;Date received;Company;Consumer complaint narrative\n' +
        '17;03/14/2024;Cotterstone;"I called twice and was promised a refund by Friday. Nothing came. Write to me at ann@mail.example."\n' +
        '18;03/15/2024;Cotterstone;\n',
    );
    const { code, path } = await run('table', at('rows.csv'));
    expect(code).toBe(0);
    expect(readArticleFile(path).article?.frontMatter).toMatchObject({
      company: 'Cotterstone',
      date: '2024-03-14',
      lang: 'en',
    });
    expect(readFileSync(path, 'utf8')).toContain('[e-mail address]');
    expect(readdirSync(at('table/en'))).toHaveLength(1);
  });

  test.each(['latin.csv', 'latin.txt'])('%s in an old encoding keeps its accents', async (name) => {
    const told = 'Trois mois à attendre, et personne n’a répondu à ma réclamation.';
    const latin = Buffer.from(`Texte\n"${told}"\n`.replaceAll('’', '\x92'), 'latin1');
    writeFileSync(at(name), latin);
    const { stderr, path } = await run(`old-${name}`, at(name));
    expect(stderr).toContain('was read as windows-1252');
    expect(readFileSync(path, 'utf8')).toContain(told);
  });

  test('what is known already is not taken twice, and both are named', async () => {
    writeFileSync(at('again.txt'), `Un autre titre\n\n${blocks.join('\n\n')}\n`);
    cpSync(at('text'), at('twice'), { recursive: true });
    const { stdout, stderr, code } = await run('twice', at('again.txt'));
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toMatch(/again\.txt gave no article: it tells the same as `.*twice/);
  });

  test('a second run writes nothing anew', async () => {
    const { stderr, code } = await run('text', at('founding.txt'));
    expect(code).toBe(0);
    expect(stderr).toContain('0 written; 1 there already');
  });

  test.each([
    [['photo.jpg'], 1, 'the ending `.jpg` is not known'],
    [['odd.csv'], 2, '--column text=NAME'],
    [['lines.ndjson'], 1, 'lines.ndjson:2 gave no article'],
    [['nowhere.csv', 'photo.jpg'], 1, 'nowhere.csv gave no article: there is no such file.'],
    [[], 2, 'Name at least one file'],
    [['--column', 'taste=x', 'odd.csv'], 2, 'FIELD is one of'],
  ] as const)('%j: exit code %i', async (args, expected, message) => {
    writeFileSync(at('photo.jpg'), 'x');
    writeFileSync(at('odd.csv'), 'a,b\n1,2\n');
    writeFileSync(at('lines.ndjson'), '{"text":"Rien ne vient, personne ne répond."}\nnot json\n');
    const paths = args.map((arg) => (arg.includes('.') ? at(arg) : arg));
    const { stderr, code } = await run('bad', ...paths);
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
  });
});

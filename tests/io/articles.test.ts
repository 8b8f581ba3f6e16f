import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/analysis/check/catalogue.ts';
import { isFolder, listArticles, readArticleFile } from '../../src/io/articles.ts';
import { blocksOf, strayed } from '../analysis/read/blocks.ts';

const VALID = 'tests/fixtures/valid';
const INVALID = 'tests/fixtures/invalid';
const SECTORS = new Set(['household', 'telecom']);

const folder = mkdtempSync(join(tmpdir(), 'articles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MARKDOWN_BLOCKS = [
  'paragraph: Le vendeur m’a promis une visite sous huit jours. Personne n’est venu.',
  'heading: Trois appels',
  'quotation: « Nous vous rappelons demain », m’a dit Karim.',
  'item: premier appel : occupé ;',
  'item: second appel : vingt minutes d’attente.',
  'paragraph: Prix & délais ont changé *sans préavis*.',
];

describe('files that are read', () => {
  const files: readonly [name: string, lang: string, blocks: string[]][] = [
    ['markdown.md', 'fr', MARKDOWN_BLOCKS],
    ['windows.md', 'fr', MARKDOWN_BLOCKS],
    ['bom.md', 'fr', MARKDOWN_BLOCKS],
    [
      'components.mdx',
      'fr',
      [
        ...MARKDOWN_BLOCKS,
        'paragraph (update): Le technicien est passé le 18 février.',
        'aside: Une remarque de la rédaction.',
      ],
    ],
    [
      'page.html',
      'fr',
      [
        'title: Le guichet fermé',
        'paragraph: Je suis venue trois fois à l’agence. Le guichet était fermé.',
        'item: lundi',
        'item: mardi',
        'quotation: Revenez demain.',
      ],
    ],
    [
      'plain.txt',
      'fr',
      [
        'title: Une livraison qui se fait attendre',
        'heading (furniture): Temps de lecture : 3 minutes',
        'paragraph: Le colis devait arriver mardi. Il n’est pas arrivé mardi.',
        'paragraph: J’ai appelé mercredi, puis jeudi.',
        'heading: Le grand silence',
        'paragraph: Au bout de dix jours, le livreur a laissé un avis de passage alors que j’étais chez moi,\nassise dans la cuisine, avec vue sur la porte.',
        'paragraph: Ce que je demandais :',
        'item: une date,',
        'item: un nom.',
        'heading (furniture): Maud Perrin',
        'heading (furniture): Articles similaires',
        'paragraph (furniture): Dix astuces pour ranger sa cave',
      ],
    ],
  ];

  test.each(files)('%s', (name, lang, blocks) => {
    const path = `${VALID}/${name}`;
    const { article, source, diagnostics } = readArticleFile(path, { sectors: SECTORS });
    expect(diagnostics).toEqual([]);
    expect(blocksOf(article?.doc ?? null)).toEqual(blocks);
    expect(article).toMatchObject({ id: name.split('.')[0], source: path, lang });
    expect(article && strayed(article.doc, source ?? '')).toEqual([]);
  });

  test('English is told by its words, and a language asked for prevails', () => {
    const path = `${VALID}/english.txt`;
    expect(readArticleFile(path).article?.lang).toBe('en');
    expect(readArticleFile(path, { lang: 'fr' }).article?.lang).toBe('fr');
  });

  test('another path can be shown', () => {
    const { article } = readArticleFile(`${VALID}/english.txt`, { shownAs: 'en/train.txt' });
    expect(article).toMatchObject({ id: 'english', source: 'en/train.txt' });
  });

  test('an unclosed quotation is a warning, and the article goes on', () => {
    const { article, diagnostics } = readArticleFile(`${INVALID}/unclosed-quotation.md`);
    expect(article).not.toBeNull();
    expect(diagnostics).toMatchObject([
      { id: 'unclosed-quotation', level: 'warning', line: 13, column: 18 },
    ]);
  });
});

describe('files that are refused', () => {
  const refused: readonly [name: string, found: string[]][] = [
    ['nowhere.md', ['1:1 file-not-found']],
    ['scan.pdf', ['1:1 unknown-format']],
    ['binary.md', ['1:1 binary-file']],
    ['empty.md', ['1:1 empty-file']],
    ['blank.txt', ['1:1 empty-file']],
    ['no-prose.md', ['1:1 empty-file']],
    ['latin-1.md', ['15:5 not-utf8']],
    ['utf-16.txt', ['1:1 not-utf8']],
    ['no-front-matter.md', ['1:1 missing-front-matter']],
    ['unclosed-front-matter.md', ['1:1 broken-front-matter']],
    ['broken-yaml.md', ['2:8 broken-front-matter']],
    [
      'wrong-front-matter.md',
      [
        '2:1 invalid-front-matter',
        '3:1 invalid-front-matter',
        '5:1 invalid-front-matter',
        '10:1 invalid-front-matter',
      ],
    ],
    ['unknown-sector.md', ['5:1 unknown-sector']],
    ['unclosed-tag.mdx', ['15:1 broken-mdx']],
    [
      'code.mdx',
      [
        '13:1 forbidden-mdx',
        '15:9 forbidden-mdx',
        '17:1 forbidden-mdx',
        '19:1 forbidden-mdx',
        '25:4 forbidden-mdx',
      ],
    ],
  ];

  test.each(refused)('%s', (name, found) => {
    const { article, diagnostics } = readArticleFile(`${INVALID}/${name}`, { sectors: SECTORS });
    expect(article).toBeNull();
    expect(diagnostics.map(({ line, column, id }) => `${line}:${column} ${id}`)).toEqual(found);
    for (const { level, message } of diagnostics) {
      expect(level).toBe('error');
      // A sentence that is complete, that says what to do, and names no place of the machine.
      expect(message).toMatch(/^[A-Z].*[.?)]$/s);
      expect(message).not.toMatch(/[{}]$|undefined|\/(?:home|work|tmp|root)\b/);
    }
  });

  test('a file of 5 MB is not even read', () => {
    const path = join(folder, 'long.txt');
    writeFileSync(path, 'Il pleut. '.repeat(500_000));
    const { article, diagnostics } = readArticleFile(path);
    expect(article).toBeNull();
    expect(diagnostics).toMatchObject([{ id: 'too-large', level: 'error' }]);
    expect(diagnostics[0]?.message).toContain('4.8 MB');
  });

  test('a folder and a device', () => {
    expect(readArticleFile(VALID).diagnostics).toMatchObject([{ id: 'not-a-file' }]);
    expect(readArticleFile('/dev/zero').diagnostics).toMatchObject([{ id: 'not-a-file' }]);
  });

  test('links are followed inside the content folder only', () => {
    const root = join(folder, 'content');
    mkdirSync(join(root, 'fr'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'Il pleut.');
    writeFileSync(join(root, 'here.txt'), 'Il pleut.');
    symlinkSync('../../secret.txt', join(root, 'fr', 'out.txt'));
    symlinkSync('../here.txt', join(root, 'fr', 'in.txt'));
    symlinkSync('nowhere.txt', join(root, 'fr', 'dead.txt'));
    const read = (name: string) => readArticleFile(join(root, 'fr', name), { root });
    expect(read('out.txt').diagnostics).toMatchObject([{ id: 'outside-content' }]);
    expect(read('in.txt').article?.doc.text).toBe('Il pleut.');
    expect(read('dead.txt').diagnostics).toMatchObject([{ id: 'file-not-found' }]);
    expect(listArticles(root)).toEqual(
      ['fr/dead.txt', 'fr/in.txt', 'fr/out.txt', 'here.txt'].map((name) => join(root, name)),
    );
  });
});

test('a folder and what is in it', () => {
  expect(isFolder(VALID)).toBe(true);
  expect([isFolder(`${VALID}/plain.txt`), isFolder('nowhere')]).toEqual([false, false]);
  expect(listArticles(VALID)).toContain(`${VALID}/components.mdx`);
  expect(listArticles(INVALID)).not.toContain(`${INVALID}/scan.pdf`);
});

test('every message of the catalogue is two sentences at least or names its fix', () => {
  for (const [id, { message }] of Object.entries(catalogue)) {
    const sentences = message.match(/[.?](?= |$)|\{fix\}/g) ?? [];
    expect(sentences.length, id).toBeGreaterThanOrEqual(2);
  }
});

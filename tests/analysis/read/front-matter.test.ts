import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/analysis/check/catalogue.ts';
import { readFrontMatter } from '../../../src/analysis/read/front-matter.ts';

const GOOD = {
  title: 'Un hiver sans chauffage',
  lang: 'fr',
  company: 'Thermolande',
  sector: 'household',
  date: '2026-02-03',
  author: 'Irène V.',
  rights: 'full',
  status: 'composed',
  summary: 'Une chaudière, trois rendez-vous manqués.',
};
const SECTORS = new Set(['household', 'bank']);

/** A source with the good front matter, some keys changed; undefined leaves a key out. */
function source(change: Readonly<Record<string, string | undefined>> = {}): string {
  const entries = Object.entries({ ...GOOD, ...change }).filter(([, value]) => value !== undefined);
  return `---\n${entries.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\nTexte.\n`;
}

function told(text: string): string[] {
  return readFrontMatter(text, SECTORS).problems.map((found) => {
    const { id, line, column, message } = diagnose(found);
    return `${line}:${column} ${id} ${message}`;
  });
}

describe('front matter', () => {
  const accepted: readonly [what: string, text: string][] = [
    ['all that is needed', source()],
    ['Windows line ends', source().replaceAll('\n', '\r\n')],
    ['no company', source({ company: 'null' })],
    ['a reply', source({ reply: '\n  date: 2026-03-01\n  text: Pardon.' })],
    ['a source', source({ source: '\n  name: Le carnet\n  url: https://example.org/a' })],
    ['a rule in the prose', `${source()}\n---\n\nSuite.\n`],
  ];
  test.each(accepted)('%s', (_, text) => {
    expect(told(text)).toEqual([]);
    expect(readFrontMatter(text, SECTORS).frontMatter?.title).toBe(GOOD.title);
  });

  const refused: readonly [what: string, text: string, told: RegExp][] = [
    ['none', 'Texte.', /^1:1 missing-front-matter .*first line is not `---`/],
    ['not at the beginning', `\n${source()}`, /^1:1 missing-front-matter/],
    ['not closed', '---\ntitle: x\n', /^1:1 broken-front-matter .*closing line `---`/],
    ['broken YAML', source({ title: 'a: b: c' }), /^2:8 broken-front-matter .*quotation marks/],
    ['a key given twice', source({ author: 'A\nauthor: B' }), /^8:1 broken-front-matter .*unique/],
    ['a list', '---\n- a\n---\n', /^2:1 invalid-front-matter .*one key per line/],
    ['a missing key', source({ author: undefined }), /`author` is missing. Add a line `author: …`/],
    [
      'a mistyped key',
      source({ compnay: 'X' }),
      /^11:1 .*`compnay` is unknown. Did you mean `company`\?/,
    ],
    [
      'a strange key',
      source({ zebra: 'X' }),
      /`zebra` is unknown. Delete it; the known keys are `title`/,
    ],
    ['an unknown language', source({ lang: 'de' }), /^3:1 .*`lang` is `de`. Write `fr` or `en`/],
    ['a date in words', source({ date: 'hier' }), /^6:1 .*`date` is `hier`. Write the date as/],
    ['a year alone', source({ date: '2026' }), /^6:1 .*`date` is `2026`. Write the date as/],
    ['an impossible date', source({ date: '2026-02-30' }), /`2026-02-30`. Write the date as/],
    ['a number for text', source({ author: '7' }), /`author` is `7`. Write plain text/],
    ['a short summary', source({ summary: 'Court.' }), /`summary` is too short. Write at least 20/],
    [
      'a long summary',
      source({ summary: 'a'.repeat(300) }),
      /too long \(300 characters\). Write at most 280/,
    ],
    ['text for keys', source({ reply: 'Pardon' }), /`reply` is `Pardon`. Write its own keys below/],
    [
      'half a reply',
      source({ reply: '\n  date: 2026-03-01' }),
      /Add a line `text: …` below `reply`/,
    ],
    [
      'a key of the reply',
      source({ reply: '\n  date: 2026-03-01\n  text: a\n  txet: b' }),
      /^14:3 .*`txet` is unknown/,
    ],
    [
      'an address without scheme',
      source({ source: '\n  name: A\n  url: a.fr' }),
      /^13:3 .*`source.url` is `a.fr`/,
    ],
    [
      'an unknown sector',
      source({ sector: 'banc' }),
      /^5:1 unknown-sector .*`banc` is unknown. Did you mean `bank`\?/,
    ],
    ['a strange sector', source({ sector: 'zoology' }), /Use one of `bank`, `household`\./],
  ];
  test.each(refused)('%s', (_, text, expected) => {
    expect(told(text)[0]).toMatch(expected);
    expect(readFrontMatter(text, SECTORS).frontMatter).toBeNull();
  });

  test('all problems at once, in order of their lines', () => {
    const found = told(source({ lang: 'de', date: 'hier', zebra: 'X', sector: 'household' }));
    expect(found.map((line) => line.split(':')[0])).toEqual(['3', '6', '11']);
  });
});

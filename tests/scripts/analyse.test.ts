import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { analyse as runAnalyse } from '../../scripts/cli/analyse.ts';
import type { CaseRecord } from '../../src/analysis/model/record.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';
import { listen } from './listen.ts';

const VALID = 'tests/fixtures/valid';
const INVALID = 'tests/fixtures/invalid';

const knowledge = loadKnowledge('content');

/** Runs the command in this process, with what it is fed. */
async function analyse(args: readonly string[], input: string | Uint8Array = '') {
  const { said, streams } = listen();
  const stdin = Readable.from([Buffer.from(input)]);
  const code = await runAnalyse(args, { stdin, ...streams }, () => knowledge);
  return { ...said, code };
}

/** Starts the command as npm does. */
const start = () => spawn(process.execPath, ['scripts/analyse.ts', '-']);

const recordsOf = (stdout: string): CaseRecord[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CaseRecord);

describe('analyse', () => {
  test('one record per file, in the order given', async () => {
    const names = ['plain.txt', 'markdown.md', 'components.mdx', 'page.html'];
    const { stdout, stderr, code } = await analyse(names.map((name) => `${VALID}/${name}`));
    const records = recordsOf(stdout);
    expect(records.map(({ id }) => id)).toEqual(['plain', 'markdown', 'components', 'page']);
    expect(records[0]).toMatchObject({ schemaVersion: 1, source: `${VALID}/plain.txt` });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('every quote is sliced from the text', async () => {
    const path = `${VALID}/plain.txt`;
    const source = readFileSync(path, 'utf8');
    const { stdout } = await analyse([path]);
    let quotes = 0;
    JSON.parse(stdout, (_, value) => {
      if (typeof value?.start === 'number') {
        quotes++;
        expect(source.slice(value.start, value.end)).toBe(value.quote);
      }
      return value;
    });
    expect(quotes).toBeGreaterThan(0);
  });

  test('a folder is all its articles; bad ones are named, the others go on', async () => {
    const { stdout, stderr, code } = await analyse([INVALID, `${VALID}/english.txt`]);
    expect(recordsOf(stdout).map(({ id }) => id)).toEqual(['unclosed-quotation', 'english']);
    expect(stderr).toContain(`${INVALID}/latin-1.md:15:5 error The text is not UTF-8`);
    expect(stderr).toContain(`${INVALID}/code.mdx:15:9 error`);
    expect(stderr.match(/^tests\/\S+ error .* \[[a-z0-9-]+\]$/gm)?.length).toBe(
      stderr.trimEnd().split('\n').length,
    );
    expect(code).toBe(1);
  });

  test('what is noticed while reading stands in the record', async () => {
    const { stdout, stderr, code } = await analyse([`${INVALID}/unclosed-quotation.md`]);
    const found = recordsOf(stdout)[0]?.diagnostics.map(({ id, line }) => `${line} ${id}`);
    expect(found).toContain('13 unclosed-quotation');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('rows: a bad one is named with its line, the others go on', async () => {
    const rows = readFileSync(`${INVALID}/rows.ndjson`);
    const { stdout, stderr, code } = await analyse(['-'], rows);
    expect(recordsOf(stdout).map(({ id, lang }) => `${id} ${lang}`)).toEqual(['r1 fr', 'r3 en']);
    expect(stderr).toMatch(/^<stdin>:3:1 error .*\n<stdin>:4:1 error .*\n$/);
    expect(code).toBe(1);
  });

  test('a language asked for goes before that of the row', async () => {
    const row = '{"id":"a","text":"Le service ne répond pas.","lang":"fr"}';
    const { stdout } = await analyse(['--lang', 'en', '-'], row);
    expect(recordsOf(stdout)[0]?.lang).toBe('en');
  });

  test('JSON is one array, also an empty one', async () => {
    const { stdout } = await analyse(['--format', 'json', `${VALID}/plain.txt`, `${VALID}/bom.md`]);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'plain' }, { id: 'bom' }]);
    expect((await analyse(['--format', 'json', '-'])).stdout).toBe('[]\n');
  });

  test('text is for reading', async () => {
    const { stdout } = await analyse(['--format', 'text', `${VALID}/plain.txt`]);
    expect(stdout).toMatch(/^Une livraison qui se fait attendre {2}\(plain, fr\)\n/);
    for (const head of ['Principles', 'Promises', 'Journey', 'Patterns', 'Toll', 'Diagnostics']) {
      expect(stdout).toMatch(new RegExp(`^${head}`, 'm'));
    }
  });

  test('the same input gives the same bytes', async () => {
    const [first, second] = await Promise.all([analyse([VALID]), analyse([VALID])]);
    expect(first.stdout).toBe(second.stdout);
  });

  const wrong: readonly [args: string[], why: string][] = [
    [[], 'No article was given'],
    [['--format', 'xml', 'a.md'], '`--format` is `xml`'],
    [['--lang', 'de', 'a.md'], '`--lang` is `de`'],
    [['--colour', 'a.md'], '--colour'],
    [['-', 'a.md'], '`-` stands alone'],
  ];
  test.each(wrong)('%j is wrong usage', async (args, why) => {
    const { stdout, stderr, code } = await analyse(args);
    expect(stdout).toBe('');
    expect(stderr).toContain(why);
    expect(stderr).toContain('Usage: npm run');
    expect(code).toBe(2);
  });

  test('help is a result', async () => {
    const { stdout, stderr, code } = await analyse(['--help']);
    expect(stdout).toMatch(/^Usage: npm run/);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('a reader that leaves early is no failure', async () => {
    const child = start();
    child.stdin.on('error', () => {});
    const row = `${JSON.stringify({ id: 'a', text: 'Le service ne répond pas. '.repeat(40) })}\n`;
    child.stdin.end(row.repeat(2_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('rows stream: the first record comes while the input is still open', async () => {
    const child = start();
    child.stdin.write('{"id":"a","text":"Le service ne répond pas."}\n');
    const first = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    expect(String(first[0])).toContain('"id":"a"');
    child.stdin.end();
    if (child.exitCode === null) await once(child, 'exit');
  });
});

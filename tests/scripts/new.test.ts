import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Ask } from '../../scripts/cli/draft.ts';
import { newArticle } from '../../scripts/cli/new.ts';
import { readArticleFile } from '../../src/io/articles.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';
import { listen } from './listen.ts';

const { taxonomy } = loadKnowledge('content');
const folder = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], ask: Ask = null) {
  const { said, streams } = listen();
  const code = await newArticle(args, streams, { folder, taxonomy, today: '2026-03-14', ask });
  return { ...said, code };
}

describe('new', () => {
  test('writes an article that reads without a problem, and says what comes next', async () => {
    const args = [
      '--title',
      'Œufs cassés, été perdu',
      '--sector',
      'parcel',
      '--company',
      'Postalia',
    ];
    const { stdout, stderr, code } = await run(args);
    const path = join(folder, 'fr', 'oeufs-casses-ete-perdu.md');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain(`check -- ${path}`);
    const { article, diagnostics } = readArticleFile(path);
    expect(diagnostics).toEqual([]);
    expect(article?.frontMatter).toMatchObject({
      company: 'Postalia',
      date: '2026-03-14',
      lang: 'fr',
    });
  });

  test('asks a person for what was not given, again when the answer cannot be used', async () => {
    const answers = ['Railco', '?', 'trains', 'rail', '', 'real', 'reported'];
    const asked: string[] = [];
    const { stdout, stderr, code } = await run(
      ['--title', 'Late again', '--lang', 'en'],
      async (question) => {
        asked.push(question.split(' ')[0] ?? '');
        return answers.shift() ?? null;
      },
    );
    expect(asked.join(' ')).toBe('Company: Sector Sector Sector Author Is Is');
    expect(stderr).toMatch(/^Known are air,.*\nThere is no sector `trains`.*\n`status` is `real`/);
    expect({ code, wrote: stdout.split('\n')[0] }).toEqual({
      code: 0,
      wrote: `Wrote ${join(folder, 'en', 'late-again.md')}`,
    });
  });

  test('a person who leaves has written nothing', async () => {
    const { stdout, code } = await run([], async () => null);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });

  test('an article that exists stays as it is', async () => {
    const args = ['--title', 'Twice', '--sector', 'rail', '--lang', 'en'];
    await run(args);
    const before = readFileSync(join(folder, 'en', 'twice.md'), 'utf8');
    const { stderr, code } = await run([...args, '--company', 'Other']);
    expect(code).toBe(2);
    expect(stderr).toContain('exists already');
    expect(readFileSync(join(folder, 'en', 'twice.md'), 'utf8')).toBe(before);
  });

  test.each([
    [['--sector', 'parcels'], 'Did you mean `parcel`?'],
    [['--title', 'Sans secteur'], '--sector'],
    [['--sector', 'rail', '--date', 'yesterday'], 'YYYY-MM-DD'],
    [['--colour', 'red'], '--colour'],
  ])('%j is refused', async (args, message) => {
    const { stderr, code } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

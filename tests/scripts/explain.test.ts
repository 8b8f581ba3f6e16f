import { describe, expect, test } from 'vitest';
import { explain } from '../../scripts/cli/explain.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';
import { listen } from './listen.ts';

const FILE = 'tests/fixtures/valid/plain.txt';
const knowledge = loadKnowledge('content');

function run(...args: readonly string[]) {
  const { said, streams } = listen();
  const code = explain(args, streams, () => knowledge);
  return { ...said, code };
}

describe('explain', () => {
  test('says what was found, with its rules, and what was not', () => {
    const { stdout, stderr, code } = run(FILE);
    expect(stdout).toMatch(/^Found\n/);
    expect(stdout).toMatch(/pattern\/[a-z-]+ {2}\(confidence 0\.\d+\)/);
    expect(stdout).toMatch(/· fr\/[a-z-]+\/[a-z-]+ \(0?\.?\d+\.?\d*\) took: /);
    expect(stdout).toContain('\nNot found\n');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('one line says less than all lines', () => {
    const line = /^ {2}(\d+):\d+ /m.exec(run(FILE).stdout)?.[1];
    const { stdout, code } = run(`${FILE}:${line}`);
    const lines = [...stdout.matchAll(/^ {2}(\d+):\d+ /gm)].map((found) => found[1]);
    expect(new Set(lines)).toEqual(new Set([line]));
    expect(code).toBe(0);
  });

  test('one pattern, present or not', () => {
    const labels = (text: string) => [...text.matchAll(/pattern\/([a-z-]+)/g)].map((m) => m[1]);
    const present = labels(run(FILE).stdout)[0] ?? '';
    expect(new Set(labels(run(FILE, '--pattern', present).stdout))).toEqual(new Set([present]));
    expect(run(FILE, '--pattern', 'cut-off').stdout).toContain('cut-off');
  });

  test.each([
    [['--pattern', 'contemt', FILE], 2, 'Did you mean `contempt`?'],
    [[], 2, 'Name one article'],
    [[FILE, FILE], 2, 'Name one article'],
    [['--colour', FILE], 2, '--colour'],
    [['nowhere.md'], 1, 'There is no such file'],
  ] as const)('%j: exit code %i', (args, code, message) => {
    const result = run(...args);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toContain(message);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { againstOrder } from './architecture/imports.ts';
import { consoleUses, strangers, tooLong, vagueFolders } from './architecture/shape.ts';

/** Tracked files and those about to be: whatever git does not ignore. */
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
  .toString()
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

const files = paths
  .filter((path) => /^(src|scripts)\/.*\.(ts|js|mjs|astro|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('this repository', () => {
  test('imports run one way, the analysis is pure, pages only draw', () => {
    expect(againstOrder(files)).toEqual([]);
  });

  test('the analysis writes to no console', () => {
    expect(consoleUses(files)).toEqual([]);
  });

  test('files are small', () => {
    expect(tooLong(files)).toEqual([]);
  });

  test('folders are named after what is in them', () => {
    expect(vagueFolders(paths)).toEqual([]);
  });

  test('nothing strange lies at the top', () => {
    expect(strangers(paths)).toEqual([]);
  });
});

const wrongImports: readonly [path: string, text: string, why: string][] = [
  ['src/analysis/model/a.ts', "import type { X } from '../read/x.ts';", 'model lies below'],
  ['src/analysis/read/a.ts', "export { x } from '../../io/x.ts';", 'read lies below'],
  ['src/analysis/record/a.ts', "import { x } from '../index.ts';", 'record lies below'],
  ['src/export/a.ts', "import { x } from '../report/x.ts';", 'side by side'],
  ['src/io/a.ts', "const x = await import('../loaders/x.ts');", 'io lies below'],
  ['src/analysis/a.ts', "import { readFileSync } from 'node:fs';", 'the analysis is pure'],
  ['src/analysis/a.ts', "import { z } from 'astro/zod';", 'knows no Astro'],
  ['src/analysis/a.ts', "import { z } from 'astro:content';", 'knows no Astro'],
  ['src/loaders/a.ts', "import { readFile } from 'node:fs/promises';", 'only src/io'],
  ['src/pages/a.astro', "---\nimport { x } from '../analysis/index.ts';\n---\n", 'pages draw'],
  ['src/pages/a.astro', "<script>import '../analysis/detect/x.ts';</script>", 'pages draw'],
  ['src/layouts/a.astro', "---\nimport X from '../pages/x.astro';\n---\n", 'layouts lies below'],
  ['src/elsewhere/a.ts', '', 'belongs to no layer'],
];

const rightImports: readonly [path: string, text: string][] = [
  ['src/analysis/read/a.ts', "import type { Doc } from '../model/doc.ts';\nimport './b.ts';"],
  ['src/analysis/index.ts', "import { x } from './record/x.ts';\nimport { z } from 'zod';"],
  ['src/analysis/model/a.ts', "// import { x } from '../read/x.ts';"],
  ['src/io/a.ts', "import { readFileSync } from 'node:fs';"],
  ['scripts/a.ts', "import { readFileSync } from 'node:fs';\nimport '../src/analysis/index.ts';"],
  ['src/pages/a.astro', "---\nimport X from '../components/x.astro';\n---\n<p>from '../io'</p>"],
];

describe('the checks can fail', () => {
  test.each(wrongImports)('%s with %s is refused', (path, text, why) => {
    expect(againstOrder([{ path, text }]).join('\n')).toContain(why);
  });

  test.each(rightImports)('%s with %s passes', (path, text) => {
    expect(againstOrder([{ path, text }])).toEqual([]);
  });

  test('console and standard output in the analysis', () => {
    const path = 'src/analysis/a.ts';
    expect(consoleUses([{ path, text: "console.log('x')" }])).toEqual([path]);
    expect(consoleUses([{ path, text: "process.stdout.write('x')" }])).toEqual([path]);
    expect(consoleUses([{ path: 'scripts/a.ts', text: "console.log('x')" }])).toEqual([]);
  });

  test('one line too many, and a long median', () => {
    const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) });
    expect(tooLong([file('a', 10), file('b', 20), file('c', 300)])).toEqual([]);
    expect(tooLong([file('a', 10), file('b', 20), file('c', 301)])).toHaveLength(1);
    expect(tooLong([file('a', 59), file('b', 60), file('c', 61)])).toHaveLength(1);
  });

  test('vague folders and strangers at the top', () => {
    expect(vagueFolders(['src/utils/a.ts', 'src/io/utils.ts'])).toEqual(['src/utils/a.ts']);
    expect(strangers(['notes.txt', 'old/a.ts', '.npmrc', 'src/a.ts'])).toEqual([
      'notes.txt',
      'old',
    ]);
  });
});

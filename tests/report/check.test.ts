import { describe, expect, it, test } from 'vitest';
import type { Checked } from '../../src/report/check/checked.ts';
import { githubAnnotations } from '../../src/report/check/github.ts';
import { jsonOf } from '../../src/report/check/json.ts';
import { tellChecked } from '../../src/report/check/text.ts';

const files: readonly Checked[] = [
  {
    path: 'content/articles/fr/à moi.md',
    source: 'Une ligne\nEt mon 06 39 98 12 34, là\n',
    diagnostics: [
      {
        id: 'personal-phone',
        level: 'error',
        line: 2,
        column: 8,
        message: 'A number, 100 %: mask it.\nNow.',
      },
      { id: 'too-short', level: 'warning', line: 1, column: 1, message: 'Short.' },
    ],
  },
  { path: 'b.md', source: null, diagnostics: [] },
];

describe('text', () => {
  const text = tellChecked(files, (_, words) => words);

  it('shows the line with a caret below the place', () => {
    expect(text).toContain('2 │ Et mon 06 39 98 12 34, là\n           ^\n');
  });

  it('puts the caret below the place when signs before it are wide or take no room', () => {
    const source = '🙂 e\u0301 06 39 98 12 34\n';
    const diagnostics = [{ ...files[0]!.diagnostics[0]!, line: 1, column: 7 }];
    const told = tellChecked([{ path: 'x.md', source, diagnostics }], (_, words) => words);
    expect(told).toContain('\n1 │ 🙂 e\u0301 06 39 98 12 34\n         ^\n');
  });

  it('can be read by the problem matcher of an editor', () => {
    const line = tellChecked(
      [{ ...files[0]!, diagnostics: [files[0]!.diagnostics[1]!] }],
      (_, w) => w,
    );
    expect(line).toMatch(/^(.+?):(\d+):(\d+) (error|warning|suggestion) (.*) \[([a-z-]+)\]$/m);
  });

  it('ends with the tally', () => {
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '2 articles: 1 error, 1 warning, no suggestion.',
    );
  });
});

test('GitHub: values are escaped', () => {
  expect(githubAnnotations(files).split('\n')[0]).toBe(
    '::error file=content/articles/fr/à moi.md,line=2,col=8,title=personal-phone::A number, 100 %25: mask it.%0ANow.',
  );
});

test('JSON: each with its file and its help page', () => {
  expect(jsonOf(files)[1]).toMatchObject({ path: files[0]?.path, help: '/diagnostics/too-short/' });
});

import { expect, test } from 'vitest';
import { inspect } from '../../src/loaders/inspect.ts';

test('an article is checked and explained as it stands in its file', () => {
  const { path, diagnostics, findings, rest } = inspect(process.cwd(), 'orange-business-services');
  expect(path).toBe('content/articles/fr/orange-business-services.md');
  expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  const labels = (findings ?? []).map(({ label }) => label.split('/')[0]);
  expect(new Set(labels)).toEqual(new Set(['pattern', 'promise', 'contact']));
  expect(
    (findings ?? []).filter(({ cues, quote }) => cues.length === 0 && quote.quote === ''),
  ).toEqual([]);
  expect(rest).toMatch(/^(?:Refused|Not found)\n/);
});

test('a name that no article has is told', () => {
  expect(() => inspect(process.cwd(), 'no-such-case')).toThrow('No article is called');
});

import { expect, test } from 'vitest';
import { goesThrough } from '../../../src/components/explore/path-filter.ts';
import { pathOf, sharedStretches, silentEndings } from '../../../src/components/explore/shapes.ts';
import type { Case } from '../../../src/components/list/corpus.ts';

const at = (start: number) => ({ quote: 'x', start, end: start + 1, line: 1, column: 1 });

function story(id: string, channels: readonly string[], silentAt?: number): Case {
  const journey = channels.map((channel, i) => ({
    ...at(i * 10),
    step: i + 1,
    channel,
    origin: 'machine' as const,
  }));
  const evidence =
    silentAt === undefined
      ? []
      : [{ ...at(silentAt), rules: [], confidence: 1, origin: 'machine' as const }];
  const patterns = [{ pattern: 'no-reply', principle: 'stand-by', confidence: 1, evidence }];
  return { id, record: { journey, patterns } } as unknown as Case;
}

test('a path ends in silence where no answer follows the last contact', () => {
  expect(pathOf(story('a', ['phone', 'letter'], 15).record)).toEqual([
    'phone',
    'letter',
    'silence',
  ]);
  expect(pathOf(story('b', ['phone', 'letter'], 5).record)).toEqual(['phone', 'letter']);
  expect(pathOf(story('c', []).record)).toEqual([]);
});

test('stretches that two cases share, each case once', () => {
  const cases = [
    story('a', ['phone', 'phone', 'phone', 'letter'], 40),
    story('b', ['store', 'phone', 'phone', 'letter']),
    story('c', ['chat']),
  ];
  const shared = sharedStretches(cases, 2).map(({ steps, cases: members }) => [
    steps.join(' '),
    members.map(({ id }) => id).join(''),
  ]);
  expect(shared).toEqual([
    ['phone letter', 'ab'],
    ['phone phone', 'ab'],
  ]);
  expect(sharedStretches(cases, 3).map(({ steps }) => steps)).toEqual([
    ['phone', 'phone', 'letter'],
  ]);
});

test('a case that ends in silence is told even if it is the only one', () => {
  const cases = [
    story('a', ['store', 'phone', 'phone', 'letter'], 40),
    story('b', ['phone', 'phone', 'letter']),
    story('c', ['chat'], 5),
  ];
  expect(silentEndings(cases, 4).map(({ steps }) => steps)).toEqual([
    ['chat', 'silence'],
    ['phone', 'phone', 'letter', 'silence'],
  ]);
});

test.each([
  [['phone', 'letter'], true],
  [['phone', '', 'silence'], true],
  [['phone', '', '', ''], true],
  [['', '', '', ''], true],
  [['phone', 'silence'], false],
  [['letter', 'silence', 'phone'], false],
  [['', 'phone', 'phone'], false],
])('phone, phone, letter, silence goes through %j: %s', (wanted, expected) => {
  expect(goesThrough(['phone', 'phone', 'letter', 'silence'], wanted)).toBe(expected);
});

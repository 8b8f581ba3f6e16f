import { expect, test } from 'vitest';
import { neighbours } from '../../../src/components/case/similar.ts';
import { caseOf, corpusOf } from './cases.ts';

const corpus = corpusOf([
  caseOf({
    id: 'boiler',
    text: 'la chaudière et le chauffagiste sont gelés depuis jeudi',
    patterns: ['no-callback', 'missed-appointment', 'drags-on'],
  }),
  caseOf({
    id: 'boiler-again',
    text: 'notre chaudière attend un chauffagiste, gelés que nous sommes',
    patterns: ['no-callback', 'missed-appointment'],
  }),
  caseOf({ id: 'parcel', text: 'un colis sans livreur', patterns: ['no-reply', 'drags-on'] }),
  caseOf({ id: 'english', text: 'gelés', lang: 'en', patterns: ['no-reply', 'drags-on'] }),
  caseOf({ id: 'train', text: 'un contrôleur, un quai', patterns: [] }),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => caseOf({ id, text: `récit ${id}` })),
]);

const of = (id: string) => neighbours(corpus).get(id) ?? [];

test('the nearest case comes first, with the patterns and words of both', () => {
  const [nearest] = of('boiler');
  expect(nearest?.id).toBe('boiler-again');
  expect(nearest?.patterns).toEqual(['no-callback', 'missed-appointment']);
  expect([...(nearest?.words ?? [])].sort()).toEqual(['chaudière', 'chauffagiste']);
});

test('another language has patterns in common, never words', () => {
  const [nearest] = of('parcel');
  expect(nearest?.id).toBe('english');
  expect(nearest?.words).toEqual([]);
});

test('nothing in common, nothing similar', () => {
  expect(of('train')).toEqual([]);
  expect(of('unknown')).toEqual([]);
});

test('no case is like itself, and at most three are shown', () => {
  for (const { id } of corpus.cases) {
    const found = of(id).map((other) => other.id);
    expect(found).not.toContain(id);
    expect(found.length).toBeLessThanOrEqual(3);
  }
});

test('what is uncommon is measured by the cases of the same language', () => {
  const few = ['x', 'y', 'z'].map((id) =>
    caseOf({ id, text: 'the counter and the letter', lang: 'en', patterns: ['contempt', 'lies'] }),
  );
  const both = corpusOf([...corpus.cases, ...few.slice(0, 2), { ...few[2]!, text: 'other' }]);
  expect(
    neighbours(both)
      .get('x')
      ?.map(({ words }) => words),
  ).toEqual([[], []]);
});

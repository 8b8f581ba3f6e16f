import { expect, test } from 'vitest';
import type { Evidence, PromiseFinding } from '../../../src/analysis/model/record.ts';
import type { View } from '../../../src/components/case/view.ts';
import { why } from '../../../src/components/evidence/why.ts';
import { ui } from '../../../src/i18n/index.ts';

const outcome = { start: 40, end: 60 };
const view = {
  lang: 'en',
  t: ui('en'),
  record: { lang: 'fr', promises: [{ outcome: null }, { outcome }] as unknown as PromiseFinding[] },
  besides: { words: { 'no-callback-1': 'jamais rappelé' }, gaps: {}, late: {} },
} as unknown as View;

function told(evidence: Partial<Evidence>, fragment = 'no-callback-1'): string {
  const whole = { start: 0, end: 10, rules: ['a'], origin: 'machine', ...evidence } as Evidence;
  const found = why(view, [{ fragment, evidence: whole }])?.html ?? '';
  return found.replace(/<(?!q|\/q)[^>]*>/g, '').trim();
}

test.each([
  ['words of one rule', {}, 'it says <q lang="fr">jamais rappelé</q>'],
  [
    'several rules',
    { rules: ['a', 'b'] },
    'it says <q lang="fr">jamais rappelé</q> · 2 cues agree',
  ],
  ['no rule', { rules: ['classifier'] }, 'from its words <q lang="fr">jamais rappelé</q>'],
  [
    'a rule beside words of another clause',
    { rules: ['a', 'classifier'] },
    'it says <q lang="fr">jamais rappelé</q>',
  ],
  [
    'the outcome of a promise',
    { start: 45, end: 55 },
    'it says <q lang="fr">jamais rappelé</q> after promise no. 2',
  ],
  [
    'a person agrees',
    { origin: 'confirmed' },
    'it says <q lang="fr">jamais rappelé</q> · confirmed by hand',
  ],
] as const)('%s', (_, evidence, text) => {
  expect(told(evidence)).toBe(text);
});

test('words that cannot be pointed at are no rule either', () => {
  expect(told({ rules: ['classifier'] }, 'no-callback-2')).toBe('from its words');
});

test('what a person added has no words of a rule', () => {
  expect(told({ origin: 'added' }, 'no-callback-2')).toBe('· added by hand');
});

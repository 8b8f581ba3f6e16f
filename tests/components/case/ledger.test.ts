import { describe, expect, test } from 'vitest';
import type { PromiseFinding } from '../../../src/analysis/model/record.ts';
import { ledgerRows } from '../../../src/components/case/ledger.ts';
import type { View } from '../../../src/components/case/view.ts';
import { promiseNote } from '../../../src/components/evidence/promise-note.ts';
import { ui } from '../../../src/i18n/index.ts';

/** A page in French of a case in one language with one promise. */
function viewOf(lang: 'fr' | 'en', promise: object): View {
  const whole = {
    ...{ id: 'p1', kind: 'refund', status: 'unknown', speaker: 'unknown', channel: null },
    ...{ quote: 'x', deadline: null, outcome: null, origin: 'machine', ...promise },
  } as unknown as PromiseFinding;
  return {
    lang: 'fr',
    t: ui('fr'),
    label: () => 'Remboursement',
    record: { lang, promises: [whole] },
    besides: { words: {}, gaps: {}, late: {} },
  } as unknown as View;
}

const due = (quote: string, iso: string | null, limit: string) => ({
  deadline: { quote, iso, limit },
});

describe('what is due stands in the words of the story', () => {
  test.each([
    ['avant ce soir', 'P0D', 'before'],
    ['dès aujourd’hui', 'P0D', 'from'],
    ['vendredi 22 avant midi', '---22', 'before'],
    ['sous 10 jours ouvrés', 'P10D', 'within'],
    ['lors de la prochaine facture', null, 'on'],
  ])('%s', (quote, iso, limit) => {
    const view = viewOf('fr', due(quote, iso, limit));
    expect(ledgerRows(view).html).toContain(`<span class="due">${quote}</span>`);
    expect(promiseNote(view, 'p1', 'given')?.html).toContain(`remboursement, <i>${quote}</i></a>`);
  });

  test('which have their own language', () => {
    const view = viewOf('en', due('by Monday the 9th', '---09', 'before'));
    expect(ledgerRows(view).html).toContain('<span class="due" lang="en">by Monday the 9th</span>');
    expect(promiseNote(view, 'p1', 'given')?.html).toContain('<i lang="en">by Monday the 9th</i>');
  });

  test('but not again in the note of the outcome', () => {
    const view = viewOf('fr', due('avant ce soir', 'P0D', 'before'));
    expect(promiseNote(view, 'p1', 'outcome')?.html).not.toContain('avant ce soir');
  });
});

test('quotation marks without their counterpart are left out', () => {
  const outcome = { quote: 'On ne m’a jamais rappelé. »' };
  const { html } = ledgerRows(viewOf('fr', { quote: 'On vous rappelle. »', outcome }));
  expect(html).toContain('>On vous rappelle.</a>');
  expect(html).toContain('>On ne m’a jamais rappelé.</a>');
});

test('what is said of a promise is told apart from what is said of the finding', () => {
  const view = viewOf('fr', { status: 'kept', origin: 'corrected' });
  const text = promiseNote(view, 'p1', 'given')?.html.replace(/<[^>]*>/g, '');
  expect(text).toMatch(/remboursement · tenue · constat corrigé à la main$/);
});

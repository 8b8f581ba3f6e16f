import { describe, expect, it } from 'vitest';
import { promisesIn } from './promises.ts';

/** What was promised, when it was done, and whether that was in time. */
describe('a thing done after its time is kept late', () => {
  it.each<[text: string, status: string]>([
    ['The plumber was to come between 8 am and noon. The plumber came at 3 pm.', 'kept-late'],
    ['The plumber was to come between 8 am and noon. The plumber came at 11 am.', 'kept'],
    ['They booked a plumber for Tuesday. The plumber came on Thursday.', 'kept-late'],
    ['They booked a plumber for Tuesday. The plumber came on Tuesday.', 'kept'],
    ['They said the rug would arrive on May 4. The rug was delivered on May 9.', 'kept-late'],
    ['They said the rug would arrive on May 4. The rug was delivered on May 4.', 'kept'],
    ['They said the rug would arrive on December 30. The order arrived on January 3.', 'kept-late'],
    [
      'They said the rug would arrive in two days. The order arrived three weeks later.',
      'kept-late',
    ],
    ['They said the rug would arrive in two weeks. The order arrived three days later.', 'kept'],
    ['A plumber was coming on the 3rd to mend it. The plumber came on the 12th.', 'kept-late'],
    ['A plumber was coming on the 13th to mend it. The plumber came on the 12th.', 'kept'],
    ['They said the rug would arrive in April. The rug was delivered in June.', 'kept-late'],
    ['They said the rug would arrive in June. The rug was delivered in April.', 'kept'],
    ['The plumber was to come at noon. The plumber came four days later.', 'kept-late'],
  ])('%s → %s', (text, status) => {
    expect(promisesIn(text, 'en')[0]?.status).toBe(status);
  });

  it.each<[text: string, status: string]>([
    ['Le plombier devait venir entre 8h et midi. Le plombier est arrivé à 15h.', 'kept-late'],
    ['Le plombier devait venir entre 8h et midi. Le plombier est arrivé à 10h.', 'kept'],
    ['Le plombier devait passer mardi. Le plombier est passé jeudi.', 'kept-late'],
    ['Le virement devait arriver en mars. Je l’ai reçu en juillet.', 'kept-late'],
    ['Le virement devait arriver en mars. Je l’ai reçu en mars.', 'kept'],
    ['On m’a promis une réponse pour le 10. J’ai eu leur réponse le 28.', 'kept-late'],
    ['On m’a promis une réponse pour le 10. J’ai eu leur réponse le 9.', 'kept'],
    ['Le plombier devait venir dans l’heure. Il est venu le surlendemain.', 'kept-late'],
  ])('%s → %s', (text, status) => {
    expect(promisesIn(text, 'fr')[0]?.status).toBe(status);
  });
});

describe('the next attempt at the same thing breaks the one before', () => {
  it.each<[text: string, statuses: string]>([
    [
      'They booked a plumber for Tuesday. I waited. They booked a plumber for Friday. The plumber came on Friday.',
      'broken kept',
    ],
  ])('%s → %s', (text, statuses) => {
    const found = promisesIn(text, 'en').filter(({ kind }) => kind === 'visit');
    expect(found.map(({ status }) => status).join(' ')).toBe(statuses);
  });
});

it('close by, somebody who came may have brought the goods', () => {
  const text = 'They said the rug would arrive on May 4. The driver came at nine.';
  expect(promisesIn(text, 'en')[0]?.status).toBe('kept');
});

it('words for any kind that name another thing tell nothing of a promise', () => {
  const text = 'She said someone would call me back. It took three months to get my refund.';
  expect(promisesIn(text, 'en')[0]?.status).not.toBe('kept-late');
});

it.each<[text: string, status: string]>([
  ['On m’a promis un avoir. Je l’ai bien eu.', 'kept'],
  ['Le gérant m’a promis de changer la vitre fendue. Il l’a changée.', 'kept'],
  ['On m’a promis la vitre. Je l’ai enfin reçue.', 'kept-late'],
])('a pronoun takes up whatever was promised: %s → %s', (text, status) => {
  expect(promisesIn(text, 'fr')[0]?.status).toBe(status);
});

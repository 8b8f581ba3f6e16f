import { expect, test } from 'vitest';
import { penNameOf } from '../../src/ingest/pen-name.ts';

test.each([
  ['Lucie Garnier', 'Lucie G.'],
  ['par Lucie de la Tour', 'Lucie T.'],
  ['By Ann B.', 'Ann B.'],
  ['Élodie émery', 'Élodie É.'],
  ['bouilloire75', 'bouilloire75'],
  ['lucie@exemple.fr', null],
  ['https://reseau.example/lucie', null],
  ['06 39 98 12 34', null],
  ['', null],
  [null, null],
])('%j is shown as %j', (author, shown) => {
  expect(penNameOf(author)).toBe(shown);
});

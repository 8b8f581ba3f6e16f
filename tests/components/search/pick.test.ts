import { expect, test } from 'vitest';
import { pickFindings } from '../../../src/components/search/pick.ts';
import { selectFindings } from '../../../src/components/search/select.ts';
import { readState } from '../../../src/components/search/state.ts';
import { small } from './index-data.ts';

const matching = (address: string) => {
  const { hits } = selectFindings(small, readState(address), null);
  return Uint8Array.from({ length: 8 }, (_, finding) => Number(hits.includes(finding)));
};

test.each([
  ['the surest of each kind', '', [], [0, 1, 2]],
  ['those that match', '?promise=broken', [], [0, 1]],
  ['those that hold the words first', '', [3], [3, 0, 1]],
  ['none without a reason', '?pattern=no-reply', [], []],
])('shown with a case: %s', (_, address, holding, picked) => {
  const quoted = new Float32Array(8);
  for (const finding of holding) quoted[finding] = 1;
  const words = { scores: quoted, quoted, partial: false, langs: [] };
  const found = { index: small, words, matches: matching(address) };
  expect(pickFindings(found, 0)).toEqual(picked);
});

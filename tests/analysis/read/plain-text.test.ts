import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/analysis/read/place.ts';
import { readPlainText, titleOf } from '../../../src/analysis/read/plain-text.ts';
import { blocksOf, strayed } from './blocks.ts';

const WRAPPED =
  'Le technicien devait passer dans la matinée et personne n’est venu ni le\n' +
  'Lundi ni le mardi, si bien que nous avons fini par appeler le magasin qui\n' +
  'nous avait vendu la machine.';

const cases: readonly [what: string, text: string, blocks: string[]][] = [
  ['one line', 'Il pleut.', ['paragraph: Il pleut.']],
  ['paragraphs', 'Il pleut.\n\nIl vente.', ['paragraph: Il pleut.', 'paragraph: Il vente.']],
  [
    'lines that end sentences',
    'Il pleut.\nIl vente !',
    ['paragraph: Il pleut.', 'paragraph: Il vente !'],
  ],
  ['lines wrapped by a window', WRAPPED, [`paragraph: ${WRAPPED}`]],
  ['short lines standing alone', 'Rien\nDe rien', ['title: Rien', 'paragraph: De rien']],
  ['a title', 'Un long hiver\n\nIl pleut.', ['title: Un long hiver', 'paragraph: Il pleut.']],
  [
    'no title where the first line is a sentence',
    'Il pleut.\n\nEncore.',
    ['paragraph: Il pleut.', 'paragraph: Encore.'],
  ],
  [
    'no title where a long first line ends like a sentence',
    'Le samedi on me livre enfin la table, moins un pied...\n\nIl pleut.',
    ['paragraph: Le samedi on me livre enfin la table, moins un pied...', 'paragraph: Il pleut.'],
  ],
  [
    'a title that exclaims',
    'Plus jamais !\n\nIl pleut.',
    ['title: Plus jamais !', 'paragraph: Il pleut.'],
  ],
  [
    'a salutation is no title',
    'Bonjour,\n\nIl pleut.',
    ['paragraph: Bonjour,', 'paragraph: Il pleut.'],
  ],
  [
    'a heading',
    'Il pleut.\n\nDes promesses\n\nIl vente.\n\nFin.',
    ['paragraph: Il pleut.', 'heading: Des promesses', 'paragraph: Il vente.', 'paragraph: Fin.'],
  ],
  [
    'a figure between empty lines is no heading',
    'Il pleut.\n\n24 €\n\nIl vente.\n\nFin.',
    ['paragraph: Il pleut.', 'paragraph: 24 €', 'paragraph: Il vente.', 'paragraph: Fin.'],
  ],
  [
    'the last line is no heading',
    'Il pleut.\n\nIl vente.\n\nÀ fuir',
    ['paragraph: Il pleut.', 'paragraph: Il vente.', 'paragraph: À fuir'],
  ],
  [
    'a writer who ends no sentence has no headings',
    'Il pleut.\n\nRien ne va\n\nPersonne ne vient\n\nOn attend',
    [
      'paragraph: Il pleut.',
      'paragraph: Rien ne va',
      'paragraph: Personne ne vient',
      'paragraph: On attend',
    ],
  ],
  [
    'bullets',
    'Voici :\n• un ;\n- deux\n* trois\n4. quatre',
    ['paragraph: Voici :', 'item: un ;', 'item: deux', 'item: trois', 'item: quatre'],
  ],
  [
    'a number that opens a sentence is no bullet',
    '12 jours sans eau.',
    ['paragraph: 12 jours sans eau.'],
  ],
  ['a hyphen alone is no bullet', '-\nMot.', ['title: -', 'paragraph: Mot.']],
  ['marks of Markdown', '## Titre\n\n> Non.', ['title: Titre', 'quotation: Non.']],
  [
    'an underlined heading',
    'Il pleut.\n\nLa suite\n--------\nIl vente.',
    ['paragraph: Il pleut.', 'heading: La suite', 'paragraph: Il vente.'],
  ],
  [
    'white space around lines',
    '  Il pleut.  \n\t\n\u00a0Il vente.',
    ['paragraph: Il pleut.', 'paragraph: Il vente.'],
  ],
];

describe('plain text', () => {
  test.each(cases)('%s', (_, text, blocks) => {
    const doc = readPlainText(text);
    expect(doc.text).toBe(text);
    expect(blocksOf(doc)).toEqual(blocks);
  });

  test('line ends of Windows and of old Macs are folded, and places stay right', () => {
    const source = 'Un titre\r\n\r\nIl pleut.\rIl vente.\r\n';
    const doc = readPlainText(source);
    expect(doc.text).toBe('Un titre\n\nIl pleut.\nIl vente.\n');
    expect(strayed(doc, source)).toEqual([]);
    expect(placeOf(doc, doc.text.indexOf('pleut'))).toEqual({ line: 3, column: 4 });
    expect(placeOf(doc, doc.text.indexOf('vente'))).toEqual({ line: 4, column: 4 });
  });

  test('the title, or none', () => {
    expect(titleOf(readPlainText('Un  titre\n\nIl pleut.'))).toBe('Un titre');
    expect(titleOf(readPlainText('Il pleut.'))).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { elapsedCandidates } from '../../../src/analysis/interpret/elapsed-candidates.ts';
import { readText } from '../../../src/analysis/read/article.ts';
import { tellStory } from '../../../src/analysis/record/tell.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge('content');

function found(text: string, lang: 'fr' | 'en'): string[] {
  const { story } = tellStory(readText(text, { id: 'story', lang }), knowledge);
  return elapsedCandidates(story, null).map(({ duration }) => duration.iso);
}

it('offers what is told, what is counted and what lies between dates', () => {
  expect(found('Le tuyau fuit depuis trois semaines.', 'fr')).toContain('P3W');
  expect(found('Week 2: silence. Week 5: an apology.', 'en')).toContain('P5W');
  expect(found('Ordered on 2 May. It came on 30 May.', 'en')).toEqual(
    expect.arrayContaining(['P28D', 'P4W', 'P1M']),
  );
  expect(found('The pump stopped on the 4th. It is now the 18th.', 'en')).toContain('P2W');
  expect(found('Avril : un devis. Juillet : toujours pas de toit.', 'fr')).toContain('P3M');
});

it('takes the age of things for no affair', () => {
  expect(found('On me demande une facture de moins de trois mois.', 'fr')).not.toContain('P3M');
  expect(found('It is a six months old kettle.', 'en')).not.toContain('P6M');
});

import { describe, expect, it } from 'vitest';
import { fingerprintOf, likeness } from '../../src/ingest/fingerprint.ts';

const STORY =
  'J’ai appelé trois fois le service client de mon opérateur, et trois fois on m’a promis un technicien ' +
  'pour le lendemain. Personne n’est venu. La quatrième fois, on m’a demandé de rappeler plus tard, ' +
  'parce que le dossier était fermé, puisque le technicien était passé. Je vis seule avec un chien qui ' +
  'aboie dès qu’une feuille tombe : il n’a pas aboyé.';

const alike: readonly [why: string, text: string][] = [
  ['itself', STORY],
  ['without accents, in capitals', STORY.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()],
  ['other line breaks and marks', STORY.replaceAll('. ', ' !\n\n')],
  ['a sentence more', `${STORY} Affaire à suivre, hélas.`],
];

const other: readonly string[] = [
  'Le colis est arrivé un mardi, avec deux jours d’avance, et le livreur a même sonné deux fois.',
  'My bank closed my account without a word and kept the balance for ninety days.',
  '',
];

describe('likeness', () => {
  it.each(alike)('is high for %s', (_, text) => {
    expect(likeness(fingerprintOf(STORY), fingerprintOf(text))).toBeGreaterThan(0.6);
  });

  it.each(other)('is low for: %s', (text) => {
    expect(likeness(fingerprintOf(STORY), fingerprintOf(text))).toBeLessThan(0.1);
  });
});

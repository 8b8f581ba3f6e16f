import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { analyseArticle } from '../../../src/analysis/index.ts';
import { readArticle } from '../../../src/analysis/read/article.ts';
import { loadKnowledge } from '../../../src/io/knowledge.ts';

const knowledge = loadKnowledge(join(import.meta.dirname, '../../../content'));

/** The record of a letter with review entries, and what an author is told. */
function reviewed(...review: readonly string[]) {
  const source = `---
title: Le facteur et moi
lang: fr
company: Postalia
sector: parcel
date: 2026-03-14
author: Lucie R.
rights: full
summary: Un colis perdu, un service qui promet et ne rappelle pas.
status: composed
${review.length > 0 ? `review:\n${review.map((entry) => `  - ${entry}`).join('\n')}` : ''}
---

J’ai téléphoné le lundi. La conseillère m’a promis : « Je vous rappelle sous 48 heures. »

Personne ne m’a jamais rappelé. Le facteur sifflait dans la cour, et le chien dormait.

J’attends depuis trois mois, et le colis valait 45 euros.
`;
  const { article, problems } = readArticle(source, { id: 'x', path: 'x.md', format: 'md' });
  if (!article) return { record: null, told: problems.map(({ id, line }) => `${id}:${line}`) };
  const { record, diagnostics } = analyseArticle(article, knowledge);
  return { record, told: diagnostics.map(({ id, line }) => `${id}:${line}`) };
}

const CALLBACK = 'Personne ne m’a jamais rappelé';

test('without review every finding is the machine’s', () => {
  const { record } = reviewed();
  const origins = [
    ...(record?.promises ?? []),
    ...(record?.journey ?? []),
    ...(record?.patterns ?? []).flatMap(({ evidence }) => evidence),
    ...(record?.channels ?? []).flatMap(({ mentions }) => mentions),
  ].map(({ origin }) => origin);
  expect(origins.length).toBeGreaterThan(3);
  expect(new Set(origins)).toEqual(new Set(['machine']));
});

describe('patterns', () => {
  const evidenceOf = (entry: string, pattern: string) =>
    reviewed(entry).record?.patterns.find((one) => one.pattern === pattern)?.evidence;

  it('a confirmed one is sure', () => {
    const entry = `{ action: confirm, pattern: no-callback, quote: "${CALLBACK}" }`;
    expect(evidenceOf(entry, 'no-callback')).toMatchObject([
      { origin: 'confirmed', confidence: 1 },
    ]);
  });

  it('a rejected one is gone, and its principle with it', () => {
    const entry = `{ action: reject, pattern: no-callback, quote: "${CALLBACK}", why: humour }`;
    expect(evidenceOf(entry, 'no-callback')).toBeUndefined();
  });

  it('one that was missed is added by its words', () => {
    const entry = '{ action: add, pattern: contempt, quote: "Le facteur sifflait dans la cour" }';
    expect(evidenceOf(entry, 'contempt')).toMatchObject([
      { origin: 'added', quote: 'Le facteur sifflait dans la cour', line: 17 },
    ]);
    const principles = reviewed(entry).record?.principles;
    expect(principles).toContainEqual({ principle: 'respect', verdict: 'breached' });
  });
});

describe('promises', () => {
  const promisesOf = (entry: string) => reviewed(entry).record?.promises;

  it('a status is corrected, with the words that say so', () => {
    const entry =
      '{ action: change, promise: callback, quote: "Je vous rappelle sous 48 heures", status: kept, outcome: "le chien dormait" }';
    expect(promisesOf(entry)).toMatchObject([
      { id: 'p1', status: 'kept', origin: 'corrected', outcome: { quote: 'le chien dormait' } },
    ]);
  });

  it('one is added with its deadline', () => {
    const entry =
      '{ action: add, promise: delivery, quote: "Le facteur sifflait dans la cour", status: unknown, deadline: "lundi" }';
    expect(promisesOf(entry)?.at(-1)).toMatchObject({
      id: 'p2',
      kind: 'delivery',
      origin: 'added',
      deadline: { iso: '-W-1' },
    });
  });

  it('one has no deadline after all', () => {
    const entry =
      '{ action: change, promise: callback, quote: "Je vous rappelle sous 48 heures", deadline: null, outcome: null }';
    expect(promisesOf(entry)).toMatchObject([{ deadline: null, outcome: null }]);
  });

  it('one is rejected', () => {
    const entry = '{ action: reject, promise: callback, quote: "Je vous rappelle sous 48 heures" }';
    expect(promisesOf(entry)).toEqual([]);
  });
});

describe('channels', () => {
  it('one is added to the journey, another taken out of it', () => {
    const { record } = reviewed(
      '{ action: add, channel: visit, quote: "Le facteur sifflait dans la cour" }',
      '{ action: reject, channel: phone, quote: "J’ai téléphoné le lundi" }',
    );
    expect(record?.journey.map(({ channel, step }) => [step, channel])).toEqual([[1, 'visit']]);
    expect(record?.channels.map(({ channel }) => channel)).toEqual(['visit']);
    expect(record?.promises.map(({ channel }) => channel)).toEqual([null]);
    expect(record?.toll.contacts).toEqual({ visit: 1 });
  });
});

describe('toll', () => {
  const tollOf = (entry: string) => reviewed(entry).record?.toll;
  const found = { elapsed: { iso: 'P3M', quote: 'depuis trois mois' }, money: [{ amount: 45 }] };

  it('is found by the machine', () => {
    expect(reviewed().record?.toll).toMatchObject(found);
  });

  it.each([
    ['{ action: reject, toll: elapsed, quote: "trois mois" }', { ...found, elapsed: null }],
    ['{ action: reject, toll: money, quote: "45 euros" }', { ...found, money: [] }],
    ['{ action: confirm, toll: elapsed, quote: "trois mois" }', found],
    [
      '{ action: change, toll: elapsed, quote: "trois mois", duration: P2M }',
      { ...found, elapsed: { iso: 'P2M', quote: 'trois mois' } },
    ],
    [
      '{ action: add, toll: elapsed, quote: "le chien dormait", duration: P1Y }',
      { ...found, elapsed: { iso: 'P1Y', quote: 'le chien dormait' } },
    ],
    [
      '{ action: add, toll: wait, quote: "depuis trois mois" }',
      { ...found, waits: [{ iso: 'P3M', quote: 'depuis trois mois' }] },
    ],
  ])('%s', (entry, toll) => {
    expect(tollOf(entry)).toMatchObject(toll);
  });
});

const told: readonly [entry: string, ids: string[]][] = [
  [
    '{ action: confirm, pattern: no-callback, quote: "Le plombier chantait à tue-tête" }',
    ['stale-review:12'],
  ],
  ['{ action: confirm, pattern: contempt, quote: "le chien dormait" }', ['needless-review:12']],
  ['{ action: reject, toll: wait, quote: "le chien dormait" }', ['needless-review:12']],
  ['{ action: add, toll: money, quote: "le chien dormait" }', ['unread-review:12']],
  ['{ action: add, toll: elapsed, quote: "le chien dormait" }', ['unread-review:12']],
  ['{ action: confirm, pattern: no-calback, quote: "le chien dormait" }', ['unknown-pattern:12']],
  ['{ action: add, channel: pigeon, quote: "le chien dormait" }', ['unknown-channel:12']],
  ['{ action: add, promise: cake, quote: "le chien dormait" }', ['unknown-promise:12']],
  [
    `{ action: confirm, pattern: no-callback, quote: "Personne ne m’avait jamais rappelé" }`,
    ['changed-review:12'],
  ],
];

describe('what an author is told', () => {
  it.each(told)('%s: %j', (entry, ids) => {
    expect(reviewed(entry).told).toEqual(expect.arrayContaining(ids));
  });

  it.each([
    '{ action: bless, pattern: no-callback, quote: "le chien dormait" }',
    '{ action: add, quote: "le chien dormait" }',
    '{ action: add, pattern: contempt, channel: phone, quote: "le chien dormait" }',
    '{ action: add, pattern: contempt, quote: "le chien dormait", status: kept }',
    '{ action: add, pattern: contempt, toll: wait, quote: "le chien dormait" }',
    '{ action: add, toll: money, quote: "le chien dormait", duration: P1M }',
    '{ action: add, toll: elapsed, quote: "le chien dormait", duration: "trois mois" }',
    '{ action: add, toll: elapsed, quote: "le chien dormait", duration: P }',
  ])('%s is no entry', (entry) => {
    const { record, told: problems } = reviewed(entry);
    expect(record).toBeNull();
    expect(problems).toEqual(['invalid-front-matter:12']);
  });
});

import { describe, expect, it } from 'vitest';
import { morphology as english } from '../../../src/analysis/knowledge/inflect-en.ts';
import { morphology as french } from '../../../src/analysis/knowledge/inflect-fr.ts';
import {
  compileKnowledge,
  type KnowledgeSources,
} from '../../../src/analysis/knowledge/knowledge.ts';
import { KnowledgeError, type Problem } from '../../../src/analysis/knowledge/problem.ts';

const classes = {
  negation: { note: 'Negators.', words: ['ne'] },
  'clause-break': { note: 'Breaks.', words: ['mais'] },
};
const rule = {
  id: 'one',
  kind: 'phrase',
  label: 'scope/advice',
  note: 'A rule under test.',
  any: ['évitez'],
  matches: ['Évitez cette enseigne.'],
  misses: ['On évite.'],
};

const patternEntries =
  'principle valence label gist definition recognise not expected mapping threshold'
    .split(' ')
    .map((entry) => `content/patterns/x.yaml ${entry}`);

function problems(change: {
  classes?: Record<string, unknown>;
  rules?: readonly unknown[];
  patterns?: readonly unknown[];
  classifiers?: KnowledgeSources['classifiers'];
}): readonly Problem[] {
  const sources: KnowledgeSources = {
    digest: 'x',
    principles: [],
    patterns: (change.patterns ?? []).map((value) => ({ file: 'content/patterns/x.yaml', value })),
    channels: [],
    promises: [],
    sectors: [],
    classifiers: change.classifiers ?? [],
    lexicon: {
      fr: [{ file: 'fr.yaml', value: { theme: 't', classes: { ...classes, ...change.classes } } }],
      en: [{ file: 'en.yaml', value: { theme: 't', classes } }],
    },
    rules: {
      fr: [{ file: 'rules.yaml', value: { theme: 't', rules: change.rules ?? [rule] } }],
      en: [],
    },
    morphology: (lang) => (lang === 'fr' ? french : english),
  };
  try {
    compileKnowledge(sources);
    return [];
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems;
    throw error;
  }
}

describe('knowledge that is refused, with file, entry and fix', () => {
  it('accepts what is right', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<
    [
      name: string,
      change: Parameters<typeof problems>[0],
      file: string,
      entry: string,
      says: RegExp,
    ]
  >([
    [
      'unknown label of the classifier',
      {
        classifiers: [
          {
            file: 'content/classifier/fr.json',
            value: {
              lang: 'fr',
              learntFrom: { texts: 1, real: 0, sentences: 1 },
              strength: 1,
              rule: 0,
              length: 0,
              labels: { 'pattern/no-calback': { prior: 0, features: {} } },
            },
          },
        ],
      },
      'content/classifier/fr.json',
      'labels',
      /no-calback/,
    ],
    [
      'classifier without weights',
      { classifiers: [{ file: 'content/classifier/fr.json', value: { lang: 'fr' } }] },
      'content/classifier/fr.json',
      'learntFrom',
      /./,
    ],
    ['unknown key', { rules: [{ ...rule, strenght: 1 }] }, 'rules.yaml', 'one', /strenght/],
    [
      'unknown label family',
      { rules: [{ ...rule, label: 'mood/angry' }] },
      'rules.yaml',
      'one',
      /mood\/angry/,
    ],
    [
      'unknown pattern id',
      { rules: [{ ...rule, label: 'pattern/no-calback' }] },
      'rules.yaml',
      'one',
      /no-calback/,
    ],
    [
      'rule without matches',
      { rules: [{ ...rule, matches: [] }] },
      'rules.yaml',
      'one.matches',
      /1/,
    ],
    [
      'rule without misses',
      { rules: [{ ...rule, misses: undefined }] },
      'rules.yaml',
      'one.misses',
      /./,
    ],
    ['unknown class', { rules: [{ ...rule, any: ['@nobody'] }] }, 'rules.yaml', 'one', /@nobody/],
    [
      'unknown verb',
      { rules: [{ ...rule, any: ['=zorgluber'] }] },
      'rules.yaml',
      'one',
      /zorgluber/,
    ],
    ['unknown entity', { rules: [{ ...rule, any: ['#hour'] }] }, 'rules.yaml', 'one', /#hour/],
    ['open bracket', { rules: [{ ...rule, any: ['(a|b'] }] }, 'rules.yaml', 'one', /never closed/],
    [
      'stray bracket',
      { rules: [{ ...rule, any: ['a) b'] }] },
      'rules.yaml',
      'one',
      /closes nothing/,
    ],
    [
      'choice of nothing',
      { rules: [{ ...rule, any: ['(a|b?) c'] }] },
      'rules.yaml',
      'one',
      /may be nothing/,
    ],
    ['gap in a phrase', { rules: [{ ...rule, any: ['a .. b'] }] }, 'rules.yaml', 'one.any', /gaps/],
    ['same id twice', { rules: [rule, rule] }, 'rules.yaml', 'one', /twice/],
    [
      'empty class',
      { classes: { hollow: { note: 'Nothing.' } } },
      'fr.yaml',
      'classes.hollow',
      /empty/,
    ],
    [
      'class in itself',
      { classes: { a: { note: 'Round.', classes: ['a'] } } },
      'fr.yaml',
      'a',
      /itself/,
    ],
    [
      'class of nothing',
      { classes: { a: { note: 'Hole.', classes: ['b'] } } },
      'fr.yaml',
      'a',
      /stands nowhere/,
    ],
    [
      'verb nobody conjugates',
      { classes: { a: { note: 'Verbs.', verbs: ['zorgluber'] } } },
      'fr.yaml',
      'a',
      /zorgluber/,
    ],
    ['broken taxonomy', { patterns: [{ id: 'x' }] }, 'content/patterns/x.yaml', 'principle', /./],
  ])('%s', (_name, change, file, entry, says) => {
    const [first] = problems(change);
    expect(first).toMatchObject({ file, entry });
    expect(first?.message).toMatch(says);
    expect(first?.fix).not.toBe('');
  });

  it('tells all problems of all files at once', () => {
    const rules = [
      { ...rule, any: ['@a'] },
      { ...rule, id: 'two', any: ['=zorgluber'] },
    ];
    const found = problems({ rules, patterns: [{ id: 'x' }] });
    expect(new Set(found.map(({ file, entry }) => `${file} ${entry}`))).toEqual(
      new Set(['rules.yaml one', 'rules.yaml two', ...patternEntries]),
    );
  });

  it('does not echo a broken lexicon in every rule', () => {
    const found = problems({
      rules: [{ ...rule, any: ['@b'] }],
      classes: { b: { note: 'Hollow.' } },
    });
    expect(found.map(({ entry }) => entry)).toEqual(['classes.b']);
  });
});

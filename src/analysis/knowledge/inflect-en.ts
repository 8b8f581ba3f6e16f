import nlp from 'compromise/two';
import { fold } from '../annotate/fold.ts';
import type { Morphology } from './morphology.ts';

interface Transform {
  verb: { conjugate: (verb: string, model: unknown) => Record<string, string> };
  noun: { toPlural: (noun: string, model: unknown) => string };
}

const model = nlp.model();
const transform = (nlp.methods() as unknown as { two: { transform: Transform } }).two.transform;

const TENSES: Readonly<Record<string, string>> = {
  Infinitive: 'inf',
  PresentTense: 'pres',
  PastTense: 'past',
  Gerund: 'ger',
  Participle: 'pp',
};

/** Forms that compromise leaves out. */
const EXTRA: Readonly<Record<string, readonly [string, string][]>> = {
  be: [
    ['am', 'pres'],
    ['are', 'pres'],
    ["'m", 'pres'],
    ["'re", 'pres'],
    ["'s", 'pres'],
    ['were', 'past'],
    ['been', 'pp'],
  ],
  have: [
    ["'ve", 'pres'],
    ['having', 'ger'],
  ],
  cancel: [
    ['cancelled', 'past'],
    ['cancelling', 'ger'],
  ],
  lie: [['lying', 'ger']],
};

/** All forms of an English verb with their tense, folded. Source: compromise. */
function conjugateEnglish(infinitive: string): [form: string, tense: string][] {
  const forms: [string, string][] = [];
  for (const [name, form] of Object.entries(transform.verb.conjugate(infinitive, model))) {
    const tense = TENSES[name];
    if (tense && form) forms.push([fold(form), tense]);
  }
  forms.push(...(EXTRA[infinitive] ?? []));
  // A regular participle is the past form ("they promised", "was promised").
  if (!forms.some(([, tense]) => tense === 'pp')) {
    for (const [form, tense] of [...forms]) if (tense === 'past') forms.push([form, 'pp']);
  }
  // Without a subject at hand, the bare form may be a present ("they promise").
  forms.push([fold(infinitive), 'pres']);
  return forms;
}

/** Singular and plural of an English noun. */
function inflectEnglishNoun(noun: string): string[] {
  const words = noun.split(' ');
  const head = words.pop() ?? '';
  return [noun, [...words, fold(transform.noun.toPlural(head, model) || `${head}s`)].join(' ')];
}

/** English, as far as words change their forms. */
export const morphology: Morphology = {
  lang: 'en',
  conjugate: conjugateEnglish,
  noun: inflectEnglishNoun,
  adjective: (adjective) => [adjective],
  tense: null,
};

import type { Hit } from '../detect/hit.ts';
import { CLASSIFIER } from '../model/record.ts';
import type { Annotated, Sentence } from '../model/text.ts';
import type { Rule } from '../rules/rule.ts';
import { type Judgement, labelOf, likelyIn, PROMISE } from './judge.ts';
import { tellingTokens } from './telling.ts';

const NOTE = 'The words of the sentence, weighed together, as learnt from annotated texts.';
/** From so likely on, a sentence that no rule speaks for is evidence, if only together with others. */
const LEAST = 0.1;
/** A promise stands by itself. */
const LEAST_PROMISE = 0.45;
/** Tokens up to which a sentence is quoted whole; of a longer one the clause that says most. */
const SHORT = 30;
/** So many of its words are shown as those that tell. */
const SHOWN = 4;

/** What the words of sentences tell where no rule says it, as hits, label by label. */
export function learntHits(
  judgement: Judgement,
  annotated: Annotated,
  hits: readonly Hit[],
): Hit[] {
  const ruled = new Set(hits.map(({ rule, sentence }) => `${sentence} ${labelOf(rule)}`));
  return judgement.classifier.labels.flatMap((label) => {
    const least = label === PROMISE ? LEAST_PROMISE : LEAST;
    const found: Hit[] = [];
    for (const [index, likely] of (likelyIn(judgement, label) ?? []).entries()) {
      const sentence = annotated.sentences[index];
      if (likely < least || !sentence || ruled.has(`${index} ${label}`)) continue;
      found.push(hitOf(judgement, sentence, label, likely));
    }
    return found;
  });
}

function hitOf(judgement: Judgement, sentence: Sentence, label: string, likely: number): Hit {
  const { classifier } = judgement;
  const words = (most: number): number[] =>
    tellingTokens(judgement.featuresOf(sentence.index), classifier, label, most);
  const whole = sentence.last - sentence.first < SHORT;
  const at = whole ? null : (words(1)[0] ?? sentence.first);
  return {
    rule: ruleOf(label, Math.round(likely * 100) / 100),
    sentence: sentence.index,
    first: at ?? sentence.first,
    last: at ?? sentence.last,
    // Few are ever looked at.
    get trace() {
      return words(SHOWN);
    },
  };
}

function ruleOf(label: string, strength: number): Rule {
  const [family = '', value = ''] = label.split('/');
  return {
    id: CLASSIFIER,
    family,
    value,
    note: NOTE,
    strength,
    negation: 'allow',
    quoted: 'any',
    subject: null,
    shape: { kind: 'phrase' },
    heads: [],
    unless: [],
  };
}

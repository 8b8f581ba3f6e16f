import type { Hit } from '../detect/hit.ts';
import { CLASSIFIER } from '../model/record.ts';
import type { Annotated, Sentence } from '../model/text.ts';
import type { Rule } from '../rules/rule.ts';
import { type Judgement, labelOf, PROMISE } from './judge.ts';
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

/** What the words of sentences tell where no rule says it, as hits, in the order of the text. */
export function learntHits(
  judgement: Judgement,
  annotated: Annotated,
  hits: readonly Hit[],
): Hit[] {
  const ruled = new Set(hits.map(({ rule, sentence }) => `${sentence} ${labelOf(rule)}`));
  const { classifier, probability } = judgement;
  return annotated.sentences.flatMap((sentence) =>
    classifier.labels.flatMap((label, column) => {
      const likely = probability[sentence.index * classifier.labels.length + column] ?? 0;
      if (
        likely < (label === PROMISE ? LEAST_PROMISE : LEAST) ||
        ruled.has(`${sentence.index} ${label}`)
      )
        return [];
      return [hitOf(judgement, sentence, label, likely)];
    }),
  );
}

function hitOf(judgement: Judgement, sentence: Sentence, label: string, likely: number): Hit {
  const features = judgement.features[sentence.index];
  const words = features ? tellingTokens(features, judgement.classifier, label, SHOWN) : [];
  const whole = sentence.last - sentence.first < SHORT;
  const at = words[0] ?? sentence.first;
  return {
    rule: ruleOf(label, Math.round(likely * 100) / 100),
    sentence: sentence.index,
    first: whole ? sentence.first : at,
    last: whole ? sentence.last : at,
    trace: words,
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

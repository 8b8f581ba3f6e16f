import type { Hit } from '../detect/hit.ts';
import { CLASSIFIER } from '../model/record.ts';
import type { Annotated, Sentence } from '../model/text.ts';
import type { Rule } from '../rules/rule.ts';
import { type Judgement, LIKELY_PROMISE, type Likely, leastShown, PROMISE } from './judge.ts';
import { tellingTokens } from './telling.ts';

const NOTE = 'The words of the sentence, weighed together, as learnt from annotated texts.';
/** What all its sentences together make less likely than this has no evidence by words alone. */
const LEAST_TOGETHER = 0.25;
/** "We will not refund you" has all the words of a promise but one. */
const LEAST_PROMISE_DENIED = 0.5;
/** Tokens up to which a sentence is quoted whole; of a longer one the clause that says most. */
const SHORT = 45;
/** Of fewer words than these none tells anything by itself: "It's the bank." */
const FEWEST_WORDS = 4;
/** So many of its words are shown as those that tell. */
const SHOWN = 4;

/** What the words of sentences tell where no rule says it, as hits, label by label. */
export function learntHits(judgement: Judgement, annotated: Annotated): Hit[] {
  return judgement.classifier.labels.flatMap((label, number) => {
    const likely = judgement.likely.get(label);
    const least = likely ? leastOf(label, likely) : Number.POSITIVE_INFINITY;
    if (!likely || least > likely.most) return [];
    return annotated.sentences.flatMap((sentence) => {
      const here = likely.inSentences[sentence.index] ?? 0;
      if (here < least || judgement.isRuled(sentence.index, number)) return [];
      if (!saysEnough(annotated, sentence)) return [];
      if (label === PROMISE && here < LEAST_PROMISE_DENIED && isDenied(judgement, sentence))
        return [];
      return [hitOf(judgement, sentence, label, here)];
    });
  });
}

function leastOf(label: string, likely: Likely): number {
  // A promise stands by itself.
  if (label === PROMISE) return LIKELY_PROMISE;
  return likely.inAll < LEAST_TOGETHER ? Number.POSITIVE_INFINITY : leastShown(likely);
}

function saysEnough({ tokens }: Annotated, { first, last }: Sentence): boolean {
  let words = 0;
  for (let at = first; at <= last && words < FEWEST_WORDS; at++) if (tokens[at]?.word) words++;
  return words === FEWEST_WORDS;
}

function isDenied(judgement: Judgement, { index }: Sentence): boolean {
  return judgement.featuresOf(index)?.at.has('@negation') ?? false;
}

function hitOf(judgement: Judgement, sentence: Sentence, label: string, likely: number): Hit {
  const { classifier } = judgement;
  const words = (most: number): number[] =>
    tellingTokens(judgement.featuresOf(sentence.index), classifier, label, most);
  const whole = sentence.last - sentence.first < SHORT;
  const at = whole ? null : (words(1)[0] ?? sentence.first);
  let shown: readonly number[] | undefined;
  return {
    rule: ruleOf(label, Math.round(likely * 100) / 100),
    sentence: sentence.index,
    first: at ?? sentence.first,
    last: at ?? sentence.last,
    // Few are ever looked at.
    get trace() {
      shown ??= words(SHOWN);
      return shown;
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

import { findMoney } from '../../src/analysis/annotate/money.ts';
import { splitSentences } from '../../src/analysis/annotate/sentences.ts';
import { findTimes } from '../../src/analysis/annotate/time/index.ts';
import { tokenise } from '../../src/analysis/annotate/tokenise.ts';
import { detect } from '../../src/analysis/detect/detect.ts';
import type { Hit } from '../../src/analysis/detect/hit.ts';
import type { Language } from '../../src/analysis/knowledge/language.ts';
import { Words } from '../../src/analysis/rules/words.ts';

/** All rule hits in a piece of prose, before scope is considered. */
export function hitsIn(text: string, language: Language): Hit[] {
  const tokens = tokenise(text, language.lang);
  const sentences = splitSentences(text, tokens, 0, tokens.length, 0, 0);
  const times = findTimes(tokens, language.lang);
  const money = findMoney(tokens, language.lang);
  const words = new Words(tokens, language.vocabulary);
  return detect({ tokens, sentences }, words, { times, money }, language);
}

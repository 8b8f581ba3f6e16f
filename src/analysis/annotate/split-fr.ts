import { fold } from './fold.ts';
import type { Piece } from './tokenise.ts';

const ELIDED = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’‘´`]/i;
const INVERTED =
  /-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|le|la|les|y|en|ci)$/i;
const WHOLE = new Set(['rendez-vous', 'prud-hommes', "aujourd'hui", 'celui-ci', 'celle-ci']);

/** "qu’il" → qu’ + il; "rappelle-t-on" → rappelle + -t-on; "aujourd’hui" stays whole. */
export function splitFrench(word: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = word;
  for (let elided = ELIDED.exec(rest); elided && rest.length > elided[0].length; ) {
    pieces.push([elided[0].length]);
    rest = rest.slice(elided[0].length);
    elided = ELIDED.exec(rest);
  }
  const inverted = WHOLE.has(fold(rest)) ? null : INVERTED.exec(rest);
  if (inverted && inverted.index > 0) {
    pieces.push([inverted.index]);
    const pronoun = inverted[0].slice(inverted[0].lastIndexOf('-') + 1);
    pieces.push([inverted[0].length, fold(pronoun)]);
  } else pieces.push([rest.length]);
  return pieces;
}

import type { Cut } from './cut.ts';
import { fold } from './fold.ts';

const NEGATED =
  /^(do|does|did|wo|would|could|should|ca|is|are|was|were|has|have|had|must|need|ai)(n['’‘´`]?t)$/i;
const CLITIC = /['’‘´`](?:ll|ve|re|d|s|m)$/i;
/** Without their apostrophe, where that makes no other word ("ill", "its", "were"). */
const BARE =
  /^(?:(?:they|you)(?=(?:ll|ve|re|d)$)|it(?=(?:ll|d)$)|he(?=[sd]$)|she(?=s$)|we(?=ve$)|i(?=(?:ve|m)$)|(?:that|there)(?=(?:s|ll)$)|(?:would|could|should)(?=ve$))/i;
/** "wont" and "cant" are words too, but in complaints the apostrophe is merely missing. */
const STEM: Readonly<Record<string, string>> = { wo: 'will', ca: 'can' };

/** "didn’t" → did + n't; "won't" → will + n't; "they'll" → they + 'll; "ca" of "ca n't" → can. */
export function splitEnglish(word: string): Cut[] {
  const parted = STEM[word];
  if (parted !== undefined) return [[word.length, parted]];
  const negated = NEGATED.exec(word);
  if (negated?.[1] && negated[2]) {
    const stem = fold(negated[1]);
    return [
      [negated[1].length, STEM[stem] ?? stem],
      [negated[2].length, "n't"],
    ];
  }
  const clitic = CLITIC.exec(word);
  if (clitic && clitic.index > 0) {
    return [[clitic.index], [clitic[0].length, fold(clitic[0])]];
  }
  const bare = BARE.exec(word)?.[0].length;
  if (bare) return [[bare], [word.length - bare, `'${fold(word.slice(bare))}`]];
  return [[word.length]];
}

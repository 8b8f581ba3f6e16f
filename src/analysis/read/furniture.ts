import type { Block, BlockKind } from '../model/doc.ts';
import type { Span } from '../model/span.ts';
import { BOX_CUES, CARD_BYLINE, END_CUES, LINE_CUES, SIGNATURE } from './furniture-cues.ts';

/** A block whose kind is still being settled. */
export interface Draft extends Span {
  kind: BlockKind;
}

/** Longer blocks are prose. */
const CUE_MAX = 130;
/** Before this much prose a cue cannot end the article, it is part of the page's head. */
const STORY_MIN = 200;
/** A box in the last part of a page is followed by nothing but more of its kind. */
const TAIL = 0.75;

/** The blocks with their zones: page furniture is told from the story by general cues. */
export function withZones(text: string, drafts: readonly Draft[]): Block[] {
  const furniture = new Set<number>();
  let prose = 0;
  let end = drafts.length;
  for (let index = 0; index < drafts.length && index < end; index++) {
    const draft = drafts[index];
    if (draft === undefined) continue;
    const length = draft.end - draft.start;
    const line = length > CUE_MAX ? '' : text.slice(draft.start, draft.end);
    const cue = line === '' ? null : cueOf(line);
    if (cue === null) {
      prose += length;
      continue;
    }
    const inTail = prose >= STORY_MIN && draft.start >= text.length * TAIL;
    if ((cue === 'end' || cue === 'card') && prose >= STORY_MIN) {
      end = cue === 'card' && drafts[index - 1]?.kind === 'heading' ? index - 1 : index;
    } else if (cue === 'box' && inTail) end = index;
    else if (cue !== 'card') furniture.add(index);
    if (cue === 'line') addFigure(text, drafts, index, furniture);
  }
  markSignature(text, drafts, end, furniture);
  return drafts.map((draft, index) => ({
    ...draft,
    zone: index >= end || furniture.has(index) ? 'furniture' : 'story',
  }));
}

type Cue = 'line' | 'box' | 'end' | 'card';

function cueOf(line: string): Cue | null {
  const fits = (cue: RegExp) => cue.test(line);
  if (END_CUES.some(fits)) return 'end';
  if (BOX_CUES.some(fits)) return 'box';
  if (LINE_CUES.some(fits)) return 'line';
  return CARD_BYLINE.test(line) ? 'card' : null;
}

/** « Temps de lecture : » with its figure on the next line. */
function addFigure(
  text: string,
  drafts: readonly Draft[],
  index: number,
  furniture: Set<number>,
): void {
  const next = drafts[index + 1];
  if (next === undefined || next.end - next.start > 20) return;
  if (/^~?\d{1,3}\s*min(?:ute)?s?\.?$/i.test(text.slice(next.start, next.end))) {
    furniture.add(index + 1);
  }
}

/** The last line before the furniture at the end, when it is a name. */
function markSignature(
  text: string,
  drafts: readonly Draft[],
  end: number,
  furniture: Set<number>,
): void {
  let last = end - 1;
  while (last > 0 && furniture.has(last)) last--;
  const draft = drafts[last];
  if (draft === undefined || last < 2 || draft.end - draft.start > 60) return;
  if (SIGNATURE.test(text.slice(draft.start, draft.end))) furniture.add(last);
}

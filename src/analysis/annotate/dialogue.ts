import type { Block, Doc } from '../model/doc.ts';

/** How people open their mouths, and words that only somebody addressed is told. */
const TALK =
  /^[«"“]?\s*(?:oui|non|si|ah|oh|eh|hein|bah|ben|bon|bien|euh|heu|alors|mais|bonjour|bonsoir|allô|merci|pardon|désolée?|excusez|écoutez|madame|monsieur|d[’']accord|yes|yeah|no|well|okay|ok|hello|hi|sorry|please|sir|ma[’']?am)(?![\p{L}’'-])|\?|(?<!\p{L})(?:votre|vos|your)(?!\p{L})/iu;
const DASH = /[–—-][ \t\u00a0\u202f]*$/;
const CAPITAL = /^[«"“]?\s*[\p{Lu}\d]/u;

/**
 * The blocks that are lines of a dialogue, each opened by a dash ("– Vous avez la référence ?").
 * Lists have dashes too, so that some of the lines must sound like talk and none begin small.
 * @returns indexes of blocks
 */
export function dialogueBlocks({ blocks, text }: Doc): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < blocks.length; at++) {
    if (!isDashed(blocks, text, at)) continue;
    let end = at + 1;
    while (end < blocks.length && isDashed(blocks, text, end)) end++;
    const lines = blocks.slice(at, end).map((block) => text.slice(block.start, block.end));
    const talk = lines.filter((line) => TALK.test(line)).length;
    if (talk * 3 >= lines.length && lines.every((line) => CAPITAL.test(line))) {
      for (let index = at; index < end; index++) found.add(index);
    }
    at = end - 1;
  }
  return found;
}

function isDashed(blocks: readonly Block[], text: string, at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'item') return false;
  return DASH.test(text.slice(blocks[at - 1]?.end ?? 0, block.start));
}

/** A dash before a capital. */
const SPEECH = /[–—-][ \t\u00a0\u202f]*[«"“]?[\p{Lu}]/uy;

/**
 * Whether the dash at an offset opens direct speech, going by what follows it and by the mark
 * before it: nothing, a colon, or the end of what somebody else has said.
 */
export function opensSpeech(text: string, at: number, before: string, talking: boolean): boolean {
  const place = before === '' || before === ':' || (talking && /[.!?…»]/.test(before));
  SPEECH.lastIndex = at;
  return place && SPEECH.test(text);
}

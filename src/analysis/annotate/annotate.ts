import type { Doc, Lang } from '../model/doc.ts';
import type { Annotated, Sentence, Token } from '../model/text.ts';
import { dialogueBlocks } from './dialogue.ts';
import { isStory, splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

/** Words and sentences of a Doc, block by block, so that no sentence spans two blocks. */
export function annotate(doc: Doc, lang: Lang): Annotated {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const dialogue = dialogueBlocks(doc);
  for (const [index, block] of doc.blocks.entries()) {
    if (!isStory(block)) continue;
    const from = tokens.length;
    const said = block.kind === 'quotation' || dialogue.has(index);
    for (const token of tokenise(doc.text.slice(block.start, block.end), lang, block.start)) {
      tokens.push(said ? { ...token, quoted: true } : token);
    }
    for (const sentence of splitSentences(
      doc.text,
      tokens,
      from,
      tokens.length,
      index,
      sentences.length,
    )) {
      sentences.push(sentence);
    }
  }
  return { tokens, sentences };
}

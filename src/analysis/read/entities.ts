import { htmlToHast } from 'satteri';

/** A character reference of the source: what it stands for and how long it is written. */
export interface Entity {
  readonly text: string;
  readonly length: number;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/y;
const MEMO_LIMIT = 4096;
const memo = new Map<string, string>();

/** The character reference (`&amp;`, `&#8217;`) that begins at an offset, or null. */
export function entityAt(source: string, offset: number): Entity | null {
  REFERENCE.lastIndex = offset;
  const written = REFERENCE.exec(source)?.[0];
  if (written === undefined) return null;
  const text = decode(written);
  return text === written ? null : { text, length: written.length };
}

/** The parser knows all names of HTML; a table of our own would only repeat it. */
function decode(written: string): string {
  const known = memo.get(written);
  if (known !== undefined) return known;
  const root = htmlToHast(`<pre>-${written}</pre>`, { fragment: true });
  const pre = root.type === 'root' ? root.children[0] : undefined;
  const leaf = pre?.type === 'element' ? pre.children[0] : undefined;
  const text = leaf?.type === 'text' ? leaf.value.slice(1) : written;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(written, text);
  return text;
}

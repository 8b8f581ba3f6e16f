import { frontMatterSchema } from '../model/front-matter.ts';

const ORDER: readonly string[] = Object.keys(frontMatterSchema.shape);
const FENCED = /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*$)/m;

/**
 * The source with the keys of its front matter in the order of the schema, each with its comments
 * and the lines below it. Keys that the schema does not know stay last.
 */
export function orderFrontMatter(source: string): string {
  const match = FENCED.exec(source);
  if (!match || match.index > 0) return source;
  const [whole, open = '', yaml = '', close = ''] = match;
  const entries = entriesOf(yaml);
  if (!entries) return source;
  const rank = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  const ordered = entries
    .map((entry, index) => ({ ...entry, index }))
    .sort((a, b) => rank(a.key) - rank(b.key) || a.index - b.index);
  const lines = ordered.map(({ text }) => text).join('');
  return open + lines + close + source.slice(whole.length);
}

/** The keys at the left edge with all that belongs to each; null where lines belong to none. */
function entriesOf(yaml: string): { key: string; text: string }[] | null {
  const entries: { key: string; text: string }[] = [];
  let pending = '';
  for (const line of yaml.split(/(?<=\n)/)) {
    const key = /^([A-Za-z][\w-]*)[ \t]*:(?=\s|$)/.exec(line)?.[1];
    if (key !== undefined) {
      entries.push({ key, text: pending + line });
      pending = '';
    } else if (/^#/.test(line)) pending += line;
    else {
      const last = entries.at(-1);
      if (!last || pending !== '') return null;
      last.text += line;
    }
  }
  return pending === '' ? entries : null;
}

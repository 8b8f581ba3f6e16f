/**
 * A name as it may be shown of somebody who is no public person: the first name and an initial;
 * one word is a pen name already and stays.
 * @returns null where there is no name, or an address or a number in its place
 */
export function penNameOf(author: string | null): string | null {
  const words = (author ?? '')
    .replace(/^\s*(?:par|by)\s+/i, '')
    .trim()
    .split(/\s+/);
  const [first = '', ...rest] = words;
  if (!/^\p{L}/u.test(first) || words.some((word) => /[@/]|\d{4}/.test(word))) return null;
  const last = rest.findLast((word) => /^\p{L}/u.test(word));
  return last === undefined ? first : `${first} ${last[0]?.toUpperCase()}.`;
}

/** A text set in lines. */
export interface Setting {
  readonly lines: readonly string[];
  /** Of the letters, in the unit of the width. */
  readonly size: number;
}

/** How wide a text is when its letters are of size 1. */
type WidthOf = (text: string) => number;

/**
 * Sets a text in the largest of the sizes in which it has room; in the smallest it is cut, with
 * an ellipsis.
 * @param width of a line, in the unit of the sizes
 * @param sizes from the largest on, at least one
 * @param most lines that there is room for
 */
export function setLines(
  text: string,
  widthOf: WidthOf,
  width: number,
  sizes: readonly number[],
  most: number,
): Setting {
  let setting: Setting = { lines: [], size: 0 };
  for (const size of sizes) {
    setting = { lines: breakLines(text, widthOf, width / size), size };
    const whole = setting.lines.every((line) => widthOf(line) * size <= width);
    if (whole && setting.lines.length <= most) return setting;
  }
  const room = width / setting.size;
  const kept = setting.lines.slice(0, most);
  if (kept.length < setting.lines.length) kept.push(`${kept.pop() ?? ''}…`);
  return { lines: kept.map((line) => cut(line, widthOf, room)), size: setting.size };
}

/** Only plain spaces are broken at: no-break spaces hold their words together. */
function breakLines(text: string, widthOf: WidthOf, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(line: string, widthOf: WidthOf, room: number): string {
  if (widthOf(line) <= room) return line;
  const characters = [...line.replace(/…$/, '')];
  while (characters.length > 1 && widthOf(`${characters.join('')}…`) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

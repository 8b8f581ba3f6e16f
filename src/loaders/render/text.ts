import type { Lang } from '../../analysis/model/doc.ts';
import type { Mark } from '../marks.ts';
import { escapeHtml } from './escape.ts';
import { alignText } from './places.ts';
import { setSpaces } from './typography.ts';

/** A mark with its place in the source file. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** What the renderer of text remembers from one text node to the next. */
export interface TextState {
  readonly source: string;
  readonly lang: Lang;
  readonly placed: readonly PlacedMark[];
  /** Marks whose id has been written. */
  readonly opened: Set<PlacedMark>;
  /** Inside a link of the author, where no second link may stand. */
  linked: boolean;
}

interface TextNode {
  readonly value: string;
  readonly position?: { start: { offset?: number }; end: { offset?: number } } | undefined;
}

const letter: Readonly<Record<string, string>> = {
  'keep-word': 'k',
  'own-up': 'o',
  'stand-by': 's',
  respect: 'r',
};

/** One text node as HTML, split and wrapped where marks begin and end. */
export function renderText(node: TextNode, state: TextState): string {
  const value = setSpaces(node.value, state.lang);
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return escapeHtml(value);
  const here = state.placed.filter((mark) => mark.start < to && mark.end > from);
  if (here.length === 0) return escapeHtml(value);
  const verbatim = to - from === value.length;
  const places = verbatim ? null : alignText(node.value, state.source, from, to);
  const place = (i: number) => (places === null ? from + i : (places[i] ?? to));
  let html = '';
  for (let i = 0; i < value.length; ) {
    const active = here.filter((mark) => mark.start <= place(i) && place(i) < mark.end);
    let next = i + 1;
    while (next < value.length && !crossesBorder(here, place(next - 1), place(next))) next++;
    html += wrap(value.slice(i, next), active, state, next < value.length ? place(next) : to);
    i = next;
  }
  return html;
}

function crossesBorder(marks: readonly PlacedMark[], before: number, after: number): boolean {
  return marks.some(
    ({ start, end }) => (before < start && start <= after) || (before < end && end <= after),
  );
}

function wrap(text: string, active: readonly PlacedMark[], state: TextState, end: number): string {
  const opening = active.filter((mark) => !state.opened.has(mark));
  for (const mark of opening) state.opened.add(mark);
  const noted = active.filter(({ mark }) => mark.number !== null);
  // The innermost mark is the one a reader points at.
  const own = noted.reduce<PlacedMark | undefined>(
    (best, mark) =>
      best === undefined || mark.end - mark.start < best.end - best.start ? mark : best,
    undefined,
  );
  let html = escapeHtml(text);
  const blank = text.trim() === '';
  let ids = opening.flatMap(({ mark }) => mark.fragments);
  if (own !== undefined) {
    const first = opening.includes(own) ? own.mark.fragments[0] : undefined;
    ids = ids.filter((id) => id !== first);
    const attributes = [`class="${classes(noted)}"`];
    if (first !== undefined) attributes.push(`id="${first}"`);
    const ending = noted.filter((mark) => mark.end <= end).map(({ mark }) => mark.number);
    if (ending.length > 0) attributes.push(`data-n="${ending.join(' ')}"`);
    const linked = !state.linked && !blank;
    if (linked) attributes.push(`href="#n${own.mark.number}"`);
    if (first === undefined && linked) attributes.push('tabindex="-1"');
    const tag = linked ? 'a' : 'span';
    html = `<${tag} ${attributes.join(' ')}>${html}</${tag}>`;
  }
  return ids.map((id) => `<span id="${id}"></span>`).join('') + html;
}

/** `ev ak br`: the first line in the ink of keep-word, the second in that of respect. */
function classes(noted: readonly PlacedMark[]): string {
  const inks = new Set(
    noted.flatMap(({ mark }) => mark.patterns.map(({ principle }) => letter[principle] ?? 'x')),
  );
  const lines = [...inks].slice(0, 3).map((ink, i) => `${'abc'[i]}${ink}`);
  const given = noted.some(({ mark }) => mark.given.length > 0) ? ['pr'] : [];
  return ['ev', ...lines, ...given].join(' ');
}

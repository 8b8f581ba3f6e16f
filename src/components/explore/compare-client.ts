import { keepSearch } from '../page/keep-search.ts';
import type { Figures, Group } from './compare.ts';

interface Data extends Figures {
  readonly groups: readonly Group[];
}

/** Draws the comparison that the address names (`?a=…&b=…`), and again when another is chosen. */
export function startCompare(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-compare]');
  const result = page.querySelector<HTMLElement>('[data-result]');
  const json = page.querySelector('#compare-data')?.textContent;
  if (!form || !result || !json) return;
  const data = JSON.parse(json) as Data;
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const draw = (): void => {
    keepSearch();
    const chosen = ['a', 'b'].flatMap(
      (name) => data.groups.find(({ id }) => id === select(name).value) ?? [],
    );
    const { cases = '', promises = '' } = result.dataset;
    result.replaceChildren(table(page, data, chosen, { cases, promises }));
  };
  const read = (): void => {
    const params = new URLSearchParams(location.search);
    for (const name of ['a', 'b']) {
      const value = params.get(name);
      if (value && data.groups.some(({ id }) => id === value)) select(name).value = value;
    }
    draw();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const params = new URLSearchParams({ a: select('a').value, b: select('b').value });
    history.pushState(null, '', `?${params}`);
    draw();
  });
  addEventListener('popstate', read);
  read();
}

/** What the figures of the table count. */
interface Corners {
  readonly cases: string;
  readonly promises: string;
}

/**
 * The figures of the groups side by side, cases first, then promises under a head of their own;
 * behind each a bar against the largest of its kind.
 */
function table(
  page: Document,
  { patterns, fates }: Data,
  groups: readonly Group[],
  corners: Corners,
): HTMLTableElement {
  const made = page.createElement('table');
  const add = (
    row: HTMLTableRowElement,
    text: string,
    { scope, href }: { scope?: 'row' | 'col' | 'rowgroup'; href?: string } = {},
  ): HTMLTableCellElement => {
    const cell = page.createElement(scope ? 'th' : 'td');
    if (scope) cell.scope = scope;
    const link = href === undefined ? cell : cell.appendChild(page.createElement('a'));
    if (link instanceof HTMLAnchorElement) link.href = href ?? '';
    link.textContent = text;
    row.append(cell);
    return cell;
  };
  const head = made.createTHead().insertRow();
  add(head, corners.cases, { scope: 'col' });
  for (const { label, count, href } of groups) {
    add(head, `${label} (${count})`, { scope: 'col', href });
  }
  const lines = (
    figures: Figures[keyof Figures],
    countsOf: (group: Group) => Readonly<Record<string, number>>,
    asked: (id: string) => string,
    title?: string,
  ): void => {
    const told = figures.filter(({ id }) => groups.some((group) => countsOf(group)[id]));
    if (told.length === 0) return;
    const body = made.createTBody();
    if (title) add(body.insertRow(), title, { scope: 'rowgroup' }).colSpan = groups.length + 1;
    const most = Math.max(1, ...groups.flatMap((group) => Object.values(countsOf(group))));
    for (const { id, label } of told) {
      const row = body.insertRow();
      add(row, label, { scope: 'row' });
      for (const group of groups) {
        const count = countsOf(group)[id] ?? 0;
        const cell = add(row, String(count), count > 0 ? { href: group.href + asked(id) } : {});
        cell.style.setProperty('--share', String(count / most));
      }
    }
  };
  lines(
    patterns,
    (group) => group.patterns,
    (id) => `&pattern=${id}`,
  );
  lines(
    fates,
    (group) => group.promises,
    (id) => `&kind=promise&promise=${id}&show=findings`,
    corners.promises,
  );
  return made;
}

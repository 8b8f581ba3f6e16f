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
    result.replaceChildren(table(page, data, chosen, result.dataset['corner'] ?? ''));
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

/** The figures of the groups side by side, each behind it a bar against the largest of its kind. */
function table(
  page: Document,
  { patterns, fates }: Data,
  groups: readonly Group[],
  corner: string,
): HTMLTableElement {
  const made = page.createElement('table');
  const add = (
    row: HTMLTableRowElement,
    text: string,
    { scope, href }: { scope?: 'row' | 'col'; href?: string } = {},
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
  add(head, corner, { scope: 'col' });
  for (const { label, count, href } of groups) {
    add(head, `${label} (${count})`, { scope: 'col', href });
  }
  const body = made.createTBody();
  const lines = (
    figures: Figures[keyof Figures],
    facet: string,
    countsOf: (group: Group) => Readonly<Record<string, number>>,
  ): void => {
    const most = Math.max(1, ...groups.flatMap((group) => Object.values(countsOf(group))));
    for (const { id, label } of figures) {
      if (groups.every((group) => !countsOf(group)[id])) continue;
      const row = body.insertRow();
      add(row, label, { scope: 'row' });
      for (const group of groups) {
        const count = countsOf(group)[id] ?? 0;
        const cell = add(row, String(count), { href: `${group.href}&${facet}=${id}` });
        cell.style.setProperty('--share', String(count / most));
      }
    }
  };
  lines(patterns, 'pattern', (group) => group.patterns);
  lines(fates, 'promise', (group) => group.promises);
  return made;
}

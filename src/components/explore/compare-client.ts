import type { Group } from './compare.ts';

interface Term {
  readonly id: string;
  readonly label: string;
}

interface Data {
  readonly groups: readonly Group[];
  readonly rows: readonly Term[];
  readonly fates: readonly Term[];
}

/** Draws the comparison that the address names (`?a=…&b=…`), and again when another is chosen. */
export function startCompare(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-compare]');
  const result = page.querySelector<HTMLElement>('[data-result]');
  const json = page.querySelector('#compare-data')?.textContent;
  if (!form || !result || !json) return;
  const data = JSON.parse(json) as Data;
  const word = (name: string): string =>
    page
      .querySelector<HTMLTemplateElement>('#compare-words')
      ?.content.querySelector(`[data-${name}]`)?.textContent ?? '';
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const draw = (): void => {
    const chosen = ['a', 'b'].flatMap(
      (name) => data.groups.find(({ id }) => id === select(name).value) ?? [],
    );
    result.replaceChildren(table(page, data, chosen, word));
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

function table(
  page: Document,
  { rows, fates }: Data,
  groups: readonly Group[],
  word: (name: string) => string,
): HTMLTableElement {
  const made = page.createElement('table');
  const add = (tag: 'th' | 'td', row: HTMLTableRowElement, text: string, href?: string) => {
    const cell = page.createElement(tag);
    if (href === undefined) cell.textContent = text;
    else {
      const link = page.createElement('a');
      link.href = href;
      link.textContent = text;
      cell.append(link);
    }
    if (tag === 'th') cell.setAttribute('scope', row.cells.length === 0 ? 'row' : 'col');
    row.append(cell);
  };
  const head = made.createTHead().insertRow();
  add('th', head, word('cases'));
  for (const { label, count, href } of groups) add('th', head, `${label} (${count})`, href);
  const body = made.createTBody();
  const line = (label: string, values: readonly number[], hrefs: readonly string[] = []): void => {
    if (values.every((value) => value === 0)) return;
    const row = body.insertRow();
    add('th', row, label);
    for (const [i, value] of values.entries()) add('td', row, String(value), hrefs[i]);
  };
  for (const { id, label } of rows) {
    const hrefs = groups.map(({ href }) => `${href}&pattern=${id}`);
    line(
      label,
      groups.map(({ patterns }) => patterns[id] ?? 0),
      hrefs,
    );
  }
  for (const { id, label } of fates) {
    const hrefs = groups.map(({ href }) => `${href}&promise=${id}`);
    line(
      `${word('fates')}: ${label}`,
      groups.map(({ promises }) => promises[id] ?? 0),
      hrefs,
    );
  }
  return made;
}

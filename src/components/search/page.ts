import { keepSearch } from '../page/keep-search.ts';
import { element } from './element.ts';
import { facetColumn } from './facet-column.ts';
import { prepareTexts } from './find-texts.ts';
import { downloadFindings, drawHits, otherList, report, suggestion } from './results.ts';
import { type Outcome, runSearch } from './run.ts';
import { settingOf } from './setting.ts';
import {
  asked,
  readState,
  type SearchState,
  type Show,
  type Sort,
  toggle,
  writeState,
} from './state.ts';

/** Hits drawn at once. */
const pageSize = 10;

/** Brings the search page to life: its state is the address, the page only follows it. */
export function startSearch(tool: HTMLElement): void {
  const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
  const form = tool.querySelector('form')!;
  const input = find<HTMLInputElement>('q');
  const sort = find<HTMLSelectElement>('sort');
  const [status, chosenList, clear] = [find('status'), find('chosen'), find('clear')];
  const [failed, list, more] = [find('failed'), find('hits'), find('more')];
  const [meant, elsewhere, note] = [find('meant'), find('elsewhere'), find('beside')];
  const csv = find<HTMLButtonElement>('csv');
  const tabs = [...tool.querySelectorAll<HTMLButtonElement>('button[data-show]')];
  const boxes = [...tool.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const setting = settingOf(tool, boxes);
  const { lang, say, labelOf } = setting;
  const write = new Intl.NumberFormat(lang);
  let state = readState(location.search);
  let outcome: Outcome | null = null;
  let run = 0;
  let typing = false;

  const column = facetColumn(boxes, setting, (facet, value, way) => {
    go(toggle(state, facet, value, way), 'push');
  });

  /** Makes a state the page's: in the address, in the form, in the results. */
  function go(next: SearchState, how: 'push' | 'replace'): void {
    state = next;
    if (how === 'push') typing = false;
    const address = location.pathname + writeState(state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show();
  }

  async function show(): Promise<void> {
    const mine = ++run;
    follow();
    if (list.childElementCount === 0) status.textContent = say('search.loading');
    try {
      const next = await runSearch(state, lang, labelOf);
      const drawn = drawHits(next, state, setting, 0, pageSize);
      const all = Promise.all(drawn);
      // The first result does not wait for the others.
      const first = await Promise.race([drawn[0], all.then(([one]) => one)]);
      // A later search has begun meanwhile.
      if (mine !== run) return;
      outcome = next;
      failed.hidden = true;
      list.replaceChildren(...(first ? [first] : []));
      list.dataset['show'] = state.show;
      const [, ...others] = await all;
      if (mine !== run) return;
      list.append(...others);
      showFound(next);
      await showMeant(mine);
    } catch (error) {
      if (mine !== run) return;
      console.warn(error);
      list.replaceChildren();
      failed.hidden = false;
      status.textContent = say('search.failed');
    }
  }

  function showFound(next: Outcome): void {
    const { found } = next;
    const { hits, counts } = found[state.show];
    more.hidden = hits.length <= list.childElementCount;
    status.textContent = report(next, state, setting);
    column.count(counts);
    for (const tab of tabs) {
      const listed = tab.dataset['show'] as Show;
      const count = tab.querySelector('.count')!;
      if (listed === 'findings') count.textContent = write.format(found.findings.hits.length);
      else void showCases(next, count);
    }
    csv.hidden = state.show !== 'findings' || hits.length === 0;
    note.hidden = csv.hidden;
    void showElsewhere(next);
  }

  async function showCases(next: Outcome, count: Element): Promise<void> {
    const number = await next.cases.catch(() => null);
    if (next === outcome) count.textContent = number === null ? '' : write.format(number);
  }

  /** Where nothing is found, the other list if it has something. */
  async function showElsewhere(next: Outcome): Promise<void> {
    elsewhere.hidden = true;
    const link = await otherList(next, state, setting).catch(() => null);
    if (next !== outcome || link === null) return;
    elsewhere.replaceChildren(link);
    elsewhere.hidden = false;
  }

  /** Where nothing is found, another spelling that finds something. */
  async function showMeant(mine: number): Promise<void> {
    meant.hidden = true;
    if (state.query === '' || outcome?.found[state.show].hits.length !== 0) return;
    const link = await suggestion(state, setting);
    if (mine !== run || link === null) return;
    const [before = '', after = ''] = say('search.meant').split('{query}');
    meant.replaceChildren(before, link, after);
    meant.hidden = false;
  }

  function follow(): void {
    keepSearch();
    if (document.activeElement !== input) input.value = state.query;
    column.follow(state);
    sort.value = state.sort;
    for (const tab of tabs) tab.ariaPressed = String(tab.dataset['show'] === state.show);
    const all = asked(state);
    chosenList.hidden = all.length === 0;
    clear.hidden = all.length === 0 && state.query === '';
    chosenList.replaceChildren(
      ...all.map(({ facet, value, way }) => {
        const name = labelOf(facet, value);
        const label = way === 'chosen' ? name : say(`search.${way}Chip`, { label: name });
        const attributes = { type: 'button', 'aria-label': say('search.remove', { label }) };
        const button = element('button', attributes, `${label} ×`);
        button.addEventListener('click', () => {
          go(toggle(state, facet, value, way), 'push');
          input.focus();
        });
        return element('li', {}, button);
      }),
    );
  }

  input.addEventListener('input', () => {
    // One entry in the history for each burst of typing.
    const how = typing ? 'replace' : 'push';
    go({ ...state, query: input.value.trim() }, how);
    typing = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = input.value.trim();
    if (query !== state.query) go({ ...state, query }, 'push');
    typing = false;
  });
  sort.addEventListener('change', () => go({ ...state, sort: sort.value as Sort }, 'push'));
  for (const tab of tabs) {
    tab.addEventListener('click', () => {
      go({ ...state, show: tab.dataset['show'] as Show }, 'push');
    });
  }
  for (const offer of [meant, elsewhere]) {
    offer.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(readState(link.search), 'push');
      input.value = state.query;
      input.focus();
    });
  }
  csv.addEventListener('click', () => {
    if (outcome) void downloadFindings(outcome, setting, say('search.csvFile'));
  });
  clear.addEventListener('click', () => {
    input.value = '';
    go({ ...readState(''), show: state.show, sort: state.sort }, 'push');
    input.focus();
  });
  more.addEventListener('click', async () => {
    if (outcome === null) return;
    const from = list.childElementCount;
    const { hits } = outcome.found[state.show];
    const to = from + pageSize;
    list.append(...(await Promise.all(drawHits(outcome, state, setting, from, to))));
    more.hidden = list.childElementCount >= hits.length;
    list.children[from]?.querySelector('a')?.focus();
  });
  window.addEventListener('popstate', () => {
    typing = false;
    state = readState(location.search);
    input.value = state.query;
    void show();
  });

  // On wide screens the column of facets is always there; on phones it folds.
  find<HTMLDetailsElement>('facets').open = matchMedia('(width >= 64rem)').matches;
  tool.hidden = false;
  input.value = state.query;
  void show().then(prepareTexts);
}

import type { Lang } from '../../analysis/model/doc.ts';
import { type Entry, fill } from '../../i18n/fill.ts';
import { drawHit, element, type Setting } from './draw.ts';
import { type Hit, type Outcome, runSearch } from './run.ts';
import { type Say, sentence } from './sentence.ts';
import { type Facet, facets, readState, type SearchState, toggle, writeState } from './state.ts';

/** Hits drawn at once. */
const pageSize = 10;
/** Rest after a key stroke before the search runs, in milliseconds. */
const rest = 120;

/** Brings the search page to life: its state is the address, the page only follows it. */
export function startSearch(tool: HTMLElement): void {
  const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
  const form = tool.querySelector('form')!;
  const input = find<HTMLInputElement>('q');
  const [status, chosenList, clear] = [find('status'), find('chosen'), find('clear')];
  const [failed, list, more] = [find('failed'), find('hits'), find('more')];
  const boxes = [...tool.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const setting = settingOf(tool, boxes);
  const { lang, say, labelOf } = setting;
  let state = readState(location.search);
  let hits: readonly Hit[] = [];
  let run = 0;
  let typing = false;
  let timer = 0;

  /** Makes a state the page's: in the address, in the form, in the results. */
  function go(next: SearchState, how: 'push' | 'replace'): void {
    state = next;
    const address = location.pathname + writeState(state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show();
  }

  async function show(): Promise<void> {
    const mine = ++run;
    followForm();
    if (list.childElementCount === 0) status.textContent = say('search.loading');
    try {
      const outcome = await runSearch(state, lang);
      const drawn = await Promise.all(
        outcome.hits.slice(0, pageSize).map((hit) => drawHit(hit, state, setting)),
      );
      // A later search has begun meanwhile.
      if (mine !== run) return;
      hits = outcome.hits;
      list.replaceChildren(...drawn);
      more.hidden = hits.length <= pageSize;
      failed.hidden = true;
      status.textContent = report(outcome);
      showCounts(outcome);
    } catch {
      if (mine !== run) return;
      list.replaceChildren();
      failed.hidden = false;
      status.textContent = say('search.failed');
    }
  }

  function report({ hits }: Outcome): string {
    const what = sentence(state, labelOf, say);
    if (hits.length === 0) return `${say('search.none', { what })} ${say('search.noneHelp')}`;
    return say('search.report', { what, results: say('count.results', { count: hits.length }) });
  }

  function followForm(): void {
    if (document.activeElement !== input) input.value = state.query;
    for (const box of boxes) {
      box.checked = state.chosen[box.name as Facet].includes(box.value);
      if (!box.checked) continue;
      box.closest('details')!.open = true;
      box.closest('li')!.hidden = false;
    }
    const chosen = facets.flatMap((facet) =>
      state.chosen[facet].map((value) => ({ facet, value })),
    );
    chosenList.hidden = chosen.length === 0;
    clear.hidden = chosen.length === 0 && state.query === '';
    chosenList.replaceChildren(
      ...chosen.map(({ facet, value }) => {
        const label = labelOf(facet, value);
        const name = { type: 'button', 'aria-label': say('search.remove', { label }) };
        const button = element('button', name, `${label} ×`);
        button.addEventListener('click', () => {
          go(toggle(state, facet, value), 'push');
          input.focus();
        });
        return element('li', {}, button);
      }),
    );
  }

  function showCounts({ counts }: Outcome): void {
    const write = new Intl.NumberFormat(lang);
    for (const box of boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const label = box.closest('label')!;
      label.querySelector('.count')!.textContent = write.format(count);
      label.toggleAttribute('data-none', count === 0);
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      // One entry in the history for each burst of typing.
      go({ ...state, query: input.value.trim() }, typing ? 'replace' : 'push');
      typing = true;
    }, rest);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const query = input.value.trim();
    if (query !== state.query) go({ ...state, query }, 'push');
    typing = false;
  });
  for (const box of boxes) {
    box.addEventListener('change', () => {
      typing = false;
      go(toggle(state, box.name as Facet, box.value), 'push');
    });
  }
  clear.addEventListener('click', () => {
    typing = false;
    input.value = '';
    go(readState(''), 'push');
    input.focus();
  });
  more.addEventListener('click', async () => {
    const from = list.childElementCount;
    const next = hits.slice(from, from + pageSize);
    list.append(...(await Promise.all(next.map((hit) => drawHit(hit, state, setting)))));
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
  void show();
}

function settingOf(tool: HTMLElement, boxes: readonly HTMLInputElement[]): Setting {
  const lang = tool.dataset['lang'] as Lang;
  const words = JSON.parse(tool.dataset['words'] ?? '{}') as Record<string, Entry>;
  const labels = new Map(
    boxes.map((box) => {
      const label = box.closest('label')?.querySelector('.name')?.textContent ?? box.value;
      return [`${box.name} ${box.value}`, label];
    }),
  );
  const say: Say = (key, values = {}) => fill(words[key] ?? key, lang, values);
  return {
    lang,
    say,
    labelOf: (facet, value) => {
      const label = labels.get(`${facet} ${value}`) ?? value;
      return facet === 'promise' ? say('search.promiseIs', { status: label }) : label;
    },
  };
}

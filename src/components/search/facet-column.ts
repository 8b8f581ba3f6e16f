import { element } from './element.ts';
import type { Counts } from './select.ts';
import type { Setting } from './setting.ts';
import { asked, type Facet, type SearchState, type Way } from './state.ts';

type Ask = (facet: Facet, value: string, way: Way) => void;

/** The column of filters: it shows a state and asks for another. */
export interface FacetColumn {
  follow(state: SearchState): void;
  count(counts: Counts): void;
}

/** Facets that show their values even where nothing has them. */
const whole = new Set(['lang', 'kind', 'principle', 'promise']);

/** Brings the filters to life: boxes choose, small buttons exclude or ask for a pattern as well. */
export function facetColumn(
  boxes: readonly HTMLInputElement[],
  { lang, say, labelOf }: Setting,
  ask: Ask,
): FacetColumn {
  const lines = boxes.map((box) => {
    const facet = box.name as Facet;
    const ways: Way[] = facet === 'pattern' ? ['also', 'excluded'] : ['excluded'];
    const buttons = ways.map((way) => {
      const label = labelOf(facet, box.value);
      const button = element(
        'button',
        { type: 'button', class: 'way', 'aria-label': say(`search.${way}Label`, { label }) },
        say(`search.${way}Short`),
      );
      button.addEventListener('click', () => ask(facet, box.value, way));
      return { way, button };
    });
    const item = box.closest('li')!;
    item.append(element('span', { class: 'ways' }, ...buttons.map(({ button }) => button)));
    box.addEventListener('change', () => ask(facet, box.value, 'chosen'));
    return { box, facet, item, buttons };
  });
  const write = new Intl.NumberFormat(lang);

  return {
    follow(state) {
      const wanted = new Map(asked(state).map((a) => [`${a.facet} ${a.value}`, a.way]));
      for (const { box, facet, item, buttons } of lines) {
        const way = wanted.get(`${facet} ${box.value}`);
        box.checked = way === 'chosen';
        item.toggleAttribute('data-excluded', way === 'excluded');
        for (const each of buttons) {
          each.button.setAttribute('aria-pressed', String(each.way === way));
        }
        if (way === undefined) continue;
        box.closest('details')!.open = true;
        item.hidden = false;
      }
      const kinds = boxes.find(({ name }) => name === 'kind')?.closest('details');
      if (kinds) kinds.hidden = state.show === 'cases';
    },
    count(counts) {
      for (const { box, facet, item, buttons } of lines) {
        const count = counts[facet][box.value] ?? 0;
        const label = box.closest('label')!;
        label.querySelector('.count')!.textContent = write.format(count);
        label.toggleAttribute('data-none', count === 0);
        const used = box.checked || buttons.some(({ button }) => button.ariaPressed === 'true');
        item.hidden = count === 0 && !used && !whole.has(facet);
      }
    },
  };
}

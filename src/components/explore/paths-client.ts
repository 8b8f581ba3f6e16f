import type { Lang } from '../../analysis/model/doc.ts';
import { type Entry, fill } from '../../i18n/fill.ts';
import { keepSearch } from '../page/keep-search.ts';
import { goesThrough } from './path-filter.ts';

/** What is said of the paths listed: some, and none. */
type Words = Readonly<Record<'some' | 'none', Entry>>;

/** Lists only paths through the steps that are chosen (`?step=phone&step=letter`). */
export function startPaths(): void {
  const form = document.querySelector<HTMLFormElement>('[data-steps-form]');
  const status = form?.querySelector('[role=status]');
  if (!form || !status) return;
  const selects = [...form.querySelectorAll('select')];
  const paths = [...document.querySelectorAll<HTMLElement>('[data-path]')];
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('[data-fold]')];
  const holders = [...document.querySelectorAll<HTMLElement>('section:has([data-path])'), ...folds];
  const lang = form.dataset['lang'] as Lang;
  const { some = '', none = '' } = JSON.parse(form.dataset['words'] ?? '{}') as Words;

  const list = (): void => {
    const wanted = selects.map(({ value }) => value);
    const any = wanted.some(Boolean);
    let count = 0;
    for (const path of paths) {
      path.hidden = !goesThrough((path.dataset['path'] ?? '').split(' '), wanted);
      if (!path.hidden) count += 1;
    }
    for (const fold of folds) fold.open = any;
    for (const holder of holders) {
      holder.hidden = !holder.querySelector('[data-path]:not([hidden])');
    }
    status.textContent = any ? fill(count === 0 ? none : some, lang, { count }) : '';
    keepSearch();
  };
  const read = (): void => {
    const steps = new URLSearchParams(location.search).getAll('step');
    for (const [i, select] of selects.entries()) {
      select.value = steps[i] ?? '';
      // A step that no path has.
      if (select.selectedIndex < 0) select.value = '';
    }
    list();
  };
  form.addEventListener('change', () => {
    const last = selects.findLastIndex(({ value }) => value !== '');
    const steps = selects.slice(0, last + 1).map(({ value }) => ['step', value]);
    const search = new URLSearchParams(steps).toString();
    history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
    list();
  });
  form.hidden = false;
  read();
}

import type { Lang } from '../../analysis/model/doc.ts';
import { type Entry, fill } from '../../i18n/fill.ts';
import type { LabelOf, Say } from './sentence.ts';

/** Language of the page, its words, its labels. */
export interface Setting {
  readonly lang: Lang;
  readonly say: Say;
  readonly labelOf: LabelOf;
}

/** Reads the setting from the page: words from its data, labels from its facets. */
export function settingOf(tool: HTMLElement, boxes: readonly HTMLInputElement[]): Setting {
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
      if (facet === 'promise') return say('search.promiseIs', { status: label });
      return facet === 'promised' ? say('search.promisedIs', { kind: label }) : label;
    },
  };
}

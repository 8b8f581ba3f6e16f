/** HTML that stands in a page as it is. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | false | null | undefined | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** The fixed parts of each template without line ends and the indentation after them. */
const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * HTML from a template: values are escaped unless they are HTML themselves; lists are joined,
 * `false`, `null` and `undefined` leave nothing. For what a case page holds by the hundred: Astro
 * takes ten times as long for an element of a component.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const fixed = tidied.get(parts) ?? parts.map((part) => part.replace(/\n\s*/g, ''));
  tidied.set(parts, fixed);
  let text = fixed[0] ?? '';
  // By number: to iterate over entries would make an array of each, a thousand times a page.
  for (let i = 0; i < values.length; i++) text += textOf(values[i]) + (fixed[i + 1] ?? '');
  return { html: text };
}

/** An attribute with a space before it, or nothing where it has no value. */
export function attribute(name: string, value: string | null | undefined): Html {
  return { html: value == null ? '' : ` ${name}="${escapeText(value)}"` };
}

function textOf(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  let text = '';
  for (const item of value) text += textOf(item);
  return text;
}

function escapeText(text: string): string {
  if (!/[&<>'"]/.test(text)) return text;
  return text.replace(/[&<>'"]/g, (character) => entities[character] ?? character);
}

import { escapeHtml } from './escape.ts';
import type { Node } from './nodes.ts';

/** What the components of an article take from around it: its words, its date, its folder. */
export interface Surroundings {
  /** The head of an update, told later; `when` is the date as HTML. */
  readonly update: (when: string) => string;
  /** The head of the company's reply; `when` is the date as HTML. */
  readonly reply: (when: string) => string;
  /** An ISO date in the words of the article's language. */
  readonly date: (iso: string) => string;
  /** Address of a picture that the article names. */
  readonly picture: (src: string) => string;
}

/**
 * A component of an article as HTML; one that is not known is its content.
 * @param inner its content, rendered
 */
export function renderComponent(node: Node, inner: string, around: Surroundings): string {
  const value = (name: string): string => {
    const given = node.attributes?.find((attribute) => attribute.name === name)?.value;
    return typeof given === 'string' ? given : '';
  };
  const when = () => {
    const iso = escapeHtml(value('date'));
    return `<time datetime="${iso}">${escapeHtml(around.date(value('date')))}</time>`;
  };
  const head = (words: string) => `<p class="part-head">${words}</p>`;
  switch (node.name) {
    case 'Update':
      return `<div class="update">${head(around.update(when()))}${inner}</div>`;
    case 'Reply':
      return `<blockquote class="answer">${head(around.reply(when()))}${inner}</blockquote>`;
    case 'Entry':
      return `<div class="entry">${head(when())}${inner}</div>`;
    case 'Aside':
      return `<div class="aside">${inner}</div>`;
    case 'Figure': {
      const src = escapeHtml(around.picture(value('src')));
      const picture = `<img src="${src}" alt="${escapeHtml(value('alt'))}" loading="lazy" decoding="async">`;
      const credit = `<figcaption>${escapeHtml(value('credit'))}</figcaption>`;
      return `<figure class="picture">${picture}${credit}</figure>`;
    }
    default:
      return inner;
  }
}

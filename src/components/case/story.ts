import { notes } from '../evidence/notes.ts';
import { type Html, html } from '../html.ts';
import type { View } from './view.ts';

/** The article, each passage with its notes beside it; of one that may only be quoted, its quotes. */
export function story(view: View): Html {
  const { record, frontMatter, passages, unplaced, lang } = view;
  const byNumber = new Map(view.marks.map((mark) => [mark.number, mark]));
  const marksOf = (numbers: readonly number[]) =>
    numbers.flatMap((number) => byNumber.get(number) ?? []);
  const quotations = frontMatter.rights === 'quotations';
  return html`
    ${unplaced.length > 0 && !quotations && notes(view, marksOf(unplaced))}
    <article class="text" lang="${record.lang}">${passages.map((passage) => [
      passage,
      passage.notes.length > 0 &&
        html`<div class="side" lang="${lang}">${notes(view, marksOf(passage.notes))}</div>`,
    ])}</article>
    ${
      quotations && [
        whereToRead(view),
        marksOf(unplaced).map((mark) => [
          html`<blockquote lang="${record.lang}">${view.doc.text.slice(mark.start, mark.end)}</blockquote>`,
          html`<div class="side">${notes(view, [mark])}</div>`,
        ]),
      ]
    }`;
}

function whereToRead({ frontMatter: { source }, t }: View): Html {
  const link =
    source?.url && html`<a href="${source.url}" rel="noopener">${t('case.quotationsLink')}</a>`;
  return html`<p class="label">${t('case.quotationsOnly')} ${link}</p>`;
}

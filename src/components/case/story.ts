import type { Mark } from '../../loaders/marks.ts';
import { setSpaces } from '../../loaders/render/typography.ts';
import { notes } from '../evidence/notes.ts';
import { type Html, html } from '../html.ts';
import type { View } from './view.ts';

/** Longest quotation, in code units, of a story that may only be quoted. */
const SHORT = 200;

/** The article, each passage with its notes beside it; of one that may only be quoted, its quotes. */
export function story(view: View): Html {
  const { record, frontMatter, passages, unplaced, marks, lang } = view;
  if (frontMatter.rights === 'quotations') {
    return html`<article class="text quotations" lang="${record.lang}">
      ${whereToRead(view)}${marks.map((mark) => quotation(view, mark))}</article>`;
  }
  const byNumber = new Map(marks.map((mark) => [mark.number, mark]));
  const marksOf = (numbers: readonly number[]) =>
    numbers.flatMap((number) => byNumber.get(number) ?? []);
  return html`
    ${unplaced.length > 0 && notes(view, marksOf(unplaced))}
    <article class="text" lang="${record.lang}">${passages.map((passage) => [
      passage,
      passage.notes.length > 0 &&
        html`<div class="side" lang="${lang}">${notes(view, marksOf(passage.notes))}</div>`,
    ])}</article>`;
}

/** The words of one finding, shortened, with its notes; every link of the page finds its place. */
function quotation(view: View, mark: Mark): Html {
  const { lang, record, doc } = view;
  const words = setSpaces(doc.text.slice(mark.start, mark.end), record.lang).replace(/\s+/g, ' ');
  const short = words.length > SHORT ? `${words.slice(0, words.lastIndexOf(' ', SHORT))} …` : words;
  return html`<blockquote>${mark.fragments.map((id) => html`<span id="${id}"></span>`)}${short}</blockquote>
    ${mark.number !== null && html`<div class="side" lang="${lang}">${notes(view, [mark])}</div>`}`;
}

function whereToRead({ frontMatter: { source }, lang, t }: View): Html {
  const link =
    source?.url && html`<a href="${source.url}" rel="noopener">${t('case.quotationsLink')}</a>`;
  return html`<p class="label" lang="${lang}">${t('case.quotationsOnly')} ${t('case.fewQuotes')} ${link}</p>`;
}

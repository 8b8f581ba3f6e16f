import { path } from '../../i18n/index.ts';
import type { Mark } from '../../loaders/marks.ts';
import type { View } from '../case/view.ts';
import { type Html, html } from '../html.ts';
import { isUncertain } from '../list/quality.ts';
import { groupMarks } from './groups.ts';
import { promiseNote } from './promise-note.ts';
import { strengthOf } from './strength.ts';
import { piecesOf, why } from './why.ts';

/** The notes of one passage: in the margin on wide screens, folded under it on phones. */
export function notes(view: View, marks: readonly Mark[]): Html {
  const { t } = view;
  return html`<details class="notes"><summary>${t('count.findings', { count: marks.length })}</summary>
    <ol class="plain">
      ${groupMarks(marks).map((group) => note(view, group))}
    </ol></details>`;
}

function note(view: View, group: readonly Mark[]): Html {
  const [{ patterns, given, outcomes } = { patterns: [], given: [], outcomes: [] }] = group;
  return html`<li>
    <span class="ns">${group.map(({ number, fragments }) => html`<a class="n" id="n${number}" href="#${fragments[0]}">${number}</a>`)}</span>
    ${patterns.map(({ pattern, principle }) => patternNote(view, group, pattern, principle))}
    ${given.map((id) => promiseNote(view, id, 'given'))}
    ${outcomes.map((id) => promiseNote(view, id, 'outcome'))}
    </li>`;
}

function patternNote(view: View, group: readonly Mark[], id: string, principle: string): Html {
  const { lang, t, label, record } = view;
  const pieces = piecesOf(record, group, id);
  const confidence = Math.max(...pieces.map(({ evidence }) => evidence.confidence));
  // Who stands for a finding says more than how sure the program is.
  const machine = pieces.every(({ evidence }) => evidence.origin === 'machine');
  return html`<p data-principle="${principle}"><a href="${path(lang, 'patterns', id)}">${label('patterns', id)}</a>
    ${machine && html` · <small>${t(`strength.${strengthOf(confidence, isUncertain(id))}`)}</small>`}
    ${why(view, pieces)}</p>`;
}

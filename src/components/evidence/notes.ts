import { path } from '../../i18n/index.ts';
import type { Mark } from '../../loaders/marks.ts';
import type { View } from '../case/view.ts';
import { type Html, html } from '../html.ts';
import { isUncertain } from '../list/quality.ts';
import { groupMarks } from './groups.ts';
import { promiseNote } from './promise-note.ts';
import { strengthOf } from './strength.ts';

/**
 * The notes of one passage: in the margin on wide screens, folded under it on phones.
 * @param known patterns explained before, to which these are added: each says what it is once
 */
export function notes(view: View, marks: readonly Mark[], known: Set<string>): Html {
  const { t } = view;
  return html`<details class="notes"><summary>${t('count.findings', { count: marks.length })}</summary>
    <ol class="plain" aria-label="${t('case.atSentence')}">
      ${groupMarks(marks).map((group) => note(view, group, known))}
    </ol></details>`;
}

function note(view: View, group: readonly Mark[], known: Set<string>): Html {
  const [{ patterns, given, outcomes } = { patterns: [], given: [], outcomes: [] }] = group;
  return html`<li>
    <span class="ns">${group.map(({ number, fragments }) => html`<a class="n" id="n${number}" href="#${fragments[0]}">${number}</a>`)}</span>
    ${patterns.map(({ pattern, principle }) => patternNote(view, group, pattern, principle, known))}
    ${given.map((id) => promiseNote(view, id, 'given'))}
    ${outcomes.map((id) => promiseNote(view, id, 'outcome'))}
    </li>`;
}

function patternNote(
  { lang, t, label, set, terms }: View,
  group: readonly Mark[],
  id: string,
  principle: string,
  known: Set<string>,
): Html {
  const gist = known.has(id)
    ? undefined
    : terms.patterns.find((pattern) => pattern.id === id)?.gist[lang];
  known.add(id);
  const confidence = group.flatMap(({ patterns }) =>
    patterns.filter(({ pattern }) => pattern === id).map((found) => found.confidence),
  );
  return html`<p data-principle="${principle}"><i class="glyph"></i>${' '}
    <a href="${path(lang, 'patterns', id)}">${label('patterns', id)}</a>${' '}
    <small>${t(`strength.${strengthOf(Math.max(...confidence), isUncertain(id))}`)}</small>
    ${gist && html`<small class="gist">${set(gist)}</small>`}</p>`;
}

import type { Evaluation } from './evaluate.ts';

const NAMES: Readonly<Record<string, string>> = {
  patterns: 'patterns F1',
  patterns_p: '  precision',
  patterns_r: '  recall',
  evidence: 'evidence F1',
  evidence_p: '  precision',
  principles: 'principles F1',
  promises: 'promises F1',
  promises_p: '  precision',
  promises_r: '  recall',
  promise_kind: '  kind',
  promise_status: '  status',
  promise_deadline: '  deadline',
  channels: 'channels F1',
  journey: 'journey',
  good: 'good practices F1',
  elapsed: 'elapsed',
  company: 'company',
};

/** An evaluation as a table: analysis against the readers' consensus, next to their own agreement. */
export function renderEvaluation(title: string, evaluation: Evaluation): string {
  const { readers, pipeline, consensus, per_pattern: patterns } = evaluation;
  const row = (cells: readonly string[]): string =>
    `${(cells[0] ?? '').padEnd(22)}${cells
      .slice(1)
      .map((cell) => cell.padStart(13))
      .join('')}`;
  const lines = [
    `${title}: ${evaluation.documents} ${evaluation.documents === 1 ? 'article' : 'articles'}`,
    row(['', 'readers', 'each reader', 'consensus']),
    ...Object.entries(NAMES).map(([key, name]) =>
      row([name, figure(readers?.[key]), figure(pipeline[key]), figure(consensus[key])]),
    ),
    '',
    row(['pattern', 'precision', 'recall', 'F1', 'readers n', 'found n']),
    ...Object.entries(patterns).map(([id, { p, r, f, gold, pred }]) =>
      row([id, figure(p), figure(r), figure(f), String(gold), String(pred)]),
    ),
  ];
  const { quotes_not_found_gold: gold, quotes_not_found_pred: found } = evaluation;
  if (gold + found > 0)
    lines.push('', `Quotes that stand in no text: ${gold} of readers, ${found} found.`);
  return lines.join('\n');
}

function figure(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3);
}

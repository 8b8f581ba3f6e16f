import type { CaseRecord, Deadline, PromiseFinding, Quote } from '../analysis/model/record.ts';

const WIDTH = 100;

/** A case record for a reader at a terminal: one line per finding, with its line and its words. */
export function summarise(record: CaseRecord): string {
  const { id, lang, title, company } = record;
  const lines = [
    `${title}  (${id}, ${lang})`,
    `${record.source} · company: ${company === null ? 'unknown' : `${company.name} (${company.from})`}`,
    ...section(
      'Principles',
      record.principles.map((p) => `${p.principle}: ${p.verdict}`),
    ),
    ...section('Promises', record.promises.flatMap(promiseLines)),
    ...section('Journey', journeyLines(record)),
    ...section('Patterns', patternLines(record)),
    ...section('Toll', tollLines(record)),
    ...section(
      'Diagnostics',
      record.diagnostics.map((d) => `${d.line}:${d.column} ${d.level} ${d.message} [${d.id}]`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function section(name: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return ['', `${name}: none`];
  return ['', name, ...lines.map((line) => `  ${line}`)];
}

function promiseLines(promise: PromiseFinding): string[] {
  const { id, kind, status, speaker, channel, deadline, outcome } = promise;
  const by = [speaker, channel].filter((word) => word !== null && word !== 'unknown').join(', ');
  const head = [id, kind, status, by === '' ? null : `by ${by}`, deadlineOf(deadline)];
  const told = outcome === null ? [] : [`  outcome${said(outcome, 12)}`];
  return [
    head.filter((part) => part !== null).join(' · '),
    `  ${said(promise, 4).trim()}`,
    ...told,
  ];
}

function deadlineOf(deadline: Deadline | null): string | null {
  if (deadline === null) return null;
  return `${deadline.limit} ${deadline.iso ?? deadline.quote}`;
}

function patternLines({ patterns }: CaseRecord): string[] {
  return patterns.flatMap(({ pattern, principle, evidence, confidence }) => [
    `${pattern} (${principle}, ${Math.round(confidence * 100)} %)`,
    ...evidence.map((quote) => `  ${said(quote, 4).trim()}`),
  ]);
}

function journeyLines({ journey }: CaseRecord): string[] {
  const digits = String(journey.length).length;
  const width = Math.max(0, ...journey.map(({ channel }) => channel.length));
  return journey.map((step) => {
    const number = String(step.step).padStart(digits);
    return `${number}. ${step.channel.padEnd(width)}${said(step, width + digits + 8)}`;
  });
}

function tollLines({ toll }: CaseRecord): string[] {
  const contacts = Object.entries(toll.contacts).map(([channel, count]) => `${channel} ${count}`);
  return [
    ...(toll.elapsed === null ? [] : [`elapsed ${toll.elapsed.iso}${said(toll.elapsed, 20)}`]),
    ...toll.waits.map((wait) => `wait ${wait.iso}${said(wait, 20)}`),
    ...(contacts.length === 0 ? [] : [`contacts: ${contacts.join(', ')}`]),
    ...toll.money.map((sum) => `${sum.amount} ${sum.currency}${said(sum, 20)}`),
  ];
}

/** The words of a quote after its line, cut to what is left of the terminal's width. */
function said(quote: Quote, used: number): string {
  const words = quote.quote.replace(/\s+/g, ' ');
  const room = WIDTH - used - 8;
  const shown = words.length > room ? `${words.slice(0, room - 1).trimEnd()}…` : words;
  return `  line ${quote.line}: “${shown}”`;
}

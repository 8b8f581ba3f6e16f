import type { Cue } from '../analysis/explain/cue.ts';
import type { AbsentPattern, ExplainedFinding, Explanation } from '../analysis/explain/explain.ts';
import type { NearestCue } from '../analysis/explain/nearest.ts';
import type { Reason, RefusedCue } from '../analysis/explain/refused.ts';
import { CLASSIFIER } from '../analysis/model/record.ts';

/** What part of an explanation is asked for; all of it where nothing is given. */
export interface ExplanationFilter {
  /** Only what stands on this line of the source, 1-based. */
  readonly line?: number | undefined;
  /** Only this pattern, present or absent. */
  readonly pattern?: string | undefined;
}

const REASONS: Readonly<Record<Reason, string>> = {
  negated: 'a negation in its clause turns it round',
  undone: 'other words near it undo it (`unless` of the rule)',
  quoted: 'the rule asks for quoted words, or for words that are not quoted',
  subject: 'somebody else does it than the rule asks for (`subject` of the rule)',
  heading: 'it stands in a title, a heading or a section of lessons, which tell nothing new',
  hypothesis: 'it is supposed, not told',
  advice: 'it is advice, not told',
  general: 'it is said of all, not told of this case',
  rival: 'it is said of another company',
  'no-promise': 'its words promise the customer nothing',
  unlike: 'annotated promises are hardly ever told like this',
  'no-contact': 'its words tell of no contact',
};

/** An explanation for a reader at a terminal. */
export function tellExplanation(
  explanation: Explanation,
  { line, pattern }: ExplanationFilter = {},
): string {
  const here = (at: { readonly line: number }): boolean => line === undefined || at.line === line;
  const mine = (label: string): boolean => !pattern || label === `pattern/${pattern}`;
  const findings = explanation.findings.filter(({ label, quote }) => mine(label) && here(quote));
  const absent = explanation.absent.filter((one) => !pattern || one.pattern === pattern);
  const refused = explanation.refused.filter(({ label, quote }) => mine(label) && here(quote));
  const parts = [
    section('Found', findings.map(tellFinding)),
    section('Refused', refused.map(tellRefused)),
    ...(line === undefined ? [section('Not found', absent.map(tellAbsent))] : []),
  ].filter((part) => part !== '');
  return parts.length > 0
    ? `${parts.join('\n\n')}\n`
    : 'Nothing was found there, and nothing refused.\n';
}

function section(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${name}\n\n${items.join('\n\n')}`;
}

function tellFinding(finding: ExplainedFinding): string {
  const { label, detail, quote, sentence, confidence, cues, verdict } = finding;
  const name = detail === null ? label : `${label}, ${detail}`;
  const [said, around] = [oneLine(quote.quote), oneLine(sentence)];
  return [
    `  ${quote.line}:${quote.column}  ${name}  (confidence ${confidence})${verdict === null ? '' : `  ${verdict} under \`review\``}`,
    `    “${said}”`,
    ...(around === said ? [] : [`    in: ${around}`]),
    ...cues.flatMap(tellCue),
  ].join('\n');
}

function tellCue({ rule, note, strength, words, asks }: Cue): string[] {
  if (rule === CLASSIFIER) return tellLearnt(strength, words);
  const scope = asks.map((one) => `, ${one}`).join('');
  return [
    `    · ${rule} (${strength}${scope}) took: ${words.join(' · ')}`,
    `      ${oneLine(note)}`,
  ];
}

/** No rule: what the classifier makes of the sentence, and the words that weigh most in it. */
function tellLearnt(likely: number, words: readonly string[]): string[] {
  const most = words.length > 0 ? `; these say most: ${words.join(' · ')}` : '';
  return [`    · no rule, from its words alone (likelihood ${likely})${most}`];
}

function tellRefused(cue: RefusedCue): string {
  const because = cue.because === null ? '' : ` (“${oneLine(cue.because)}”)`;
  return [
    `  ${cue.quote.line}:${cue.quote.column}  ${cue.label}: ${REASONS[cue.reason]}${because}`,
    `    “${oneLine(cue.quote.quote)}”`,
    ...tellCue(cue),
  ].join('\n');
}

function tellAbsent({
  pattern,
  strength,
  threshold,
  weak,
  refused,
  nearest,
}: AbsentPattern): string {
  const head = `  ${pattern}`;
  if (weak.length > 0) {
    const told = `${head}: what speaks for it reaches ${strength} together, and ${threshold} is asked for.`;
    return [told, ...weak.flatMap(tellCue)].join('\n');
  }
  if (refused.length > 0)
    return [`${head}: its cues were refused.`, ...refused.map(tellRefused)].join('\n');
  if (nearest) return `${head}: ${tellNearest(nearest)}`;
  return `${head}: no sentence has two elements of any of its rules.`;
}

function tellNearest({ rule, wanted, missing, sentence }: NearestCue): string {
  const lack =
    missing.length === 0
      ? 'its elements all stand there, but not in that order or not so near'
      : `it lacks ${missing.map(tellElement).join(' and ')}`;
  return [
    `the nearest cue is ${rule}; ${lack}.`,
    `    ${sentence.line}:${sentence.column}  “${oneLine(sentence.quote)}”`,
    `    wanted: ${wanted}`,
  ].join('\n');
}

const SHOWN = 6;

function tellElement(names: readonly string[]): string {
  const shown = names
    .slice(0, SHOWN)
    .map((name) => `\`${name}\``)
    .join(' or ');
  return names.length > SHOWN ? `${shown} or ${names.length - SHOWN} others` : shown;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

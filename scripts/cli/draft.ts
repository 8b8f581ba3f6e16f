import type { Writable } from 'node:stream';
import type { Taxonomy } from '../../src/analysis/knowledge/taxonomy-schema.ts';
import { type FrontMatter, frontMatterSchema } from '../../src/analysis/model/front-matter.ts';
import { STAND_INS } from '../../src/analysis/model/stand-ins.ts';
import { explainIssue } from '../../src/analysis/read/front-matter-issues.ts';
import { nearest } from '../../src/analysis/read/nearest.ts';
import { UsageError } from './usage.ts';

/** What an author can say of a new article in advance. */
export const OPTIONS = [
  'title',
  'lang',
  'company',
  'sector',
  'author',
  'status',
  'rights',
  'summary',
  'date',
] as const;
export type Option = (typeof OPTIONS)[number];
export type Values = Partial<Record<Option, string | undefined>>;

/** Asks a person for a value, null when they have left; null where nobody can be asked. */
export type Ask = ((question: string) => Promise<string | null>) | null;

const QUESTIONS: readonly [option: Option, question: string][] = [
  ['title', 'Title: '],
  ['lang', 'Language (fr or en): '],
  ['company', 'Company: '],
  ['sector', 'Sector (its id; ? for the list): '],
  ['author', 'Author (pen name, or first name and initial): '],
  ['status', 'Is it a real case (reported) or an invented one (composed)? '],
];

/**
 * Front matter of a new article, of what was given, what a person answers and what stands in for
 * the rest.
 * @param stderr where an answer that cannot be used is told; it is asked for again
 * @throws UsageError when a value that was given cannot be used, or the sector is not known
 */
export async function draftOf(
  given: Values,
  taxonomy: Taxonomy,
  today: string,
  ask: Ask,
  stderr: Writable,
): Promise<FrontMatter> {
  const faults = faultsOf(given, taxonomy);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const all: Values = { ...given };
  for (const [option, question] of QUESTIONS) {
    if (all[option] !== undefined || ask === null) continue;
    all[option] = await answered(option, question, taxonomy, ask, stderr);
  }
  if (all.sector === undefined) {
    throw new UsageError('Name the sector with `--sector`, the id of a file in `content/sectors`.');
  }
  return frontMatterSchema.parse({ ...standIns(all.lang, today), ...defined(all) });
}

/** The answer to a question, asked until it can be used; undefined when there is none. */
async function answered(
  option: Option,
  question: string,
  taxonomy: Taxonomy,
  ask: NonNullable<Ask>,
  stderr: Writable,
): Promise<string | undefined> {
  for (;;) {
    const answer = (await ask(question))?.trim();
    if (answer === undefined || (answer === '' && option !== 'sector')) return undefined;
    const faults = faultsOf({ [option]: answer === '?' ? '' : answer }, taxonomy);
    if (faults.length === 0) return answer;
    stderr.write(`${faults.join('\n')}\n`);
  }
}

/** What stands in for what an author has not said yet. */
function standIns(lang: string | undefined, today: string): Values {
  const status = { lang: 'fr', status: 'reported', rights: 'full', date: today };
  return { ...STAND_INS[lang === 'en' ? 'en' : 'fr'], ...status };
}

function defined(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** What is wrong with some values, one line each. */
function faultsOf(values: Values, { sectors }: Taxonomy): string[] {
  const some = defined(values);
  const result = frontMatterSchema.partial().safeParse(some);
  const ids = sectors.map(({ id }) => id);
  const { sector } = some;
  if (sector !== undefined && !ids.includes(sector)) {
    const near = nearest(sector, ids);
    const hint = near ? `Did you mean \`${near}\`?` : `Known are ${ids.join(', ')}.`;
    return [sector === '' ? hint : `There is no sector \`${sector}\`. ${hint}`];
  }
  const explained = result.error?.issues.flatMap((issue) => explainIssue(issue, some)) ?? [];
  return explained.map(({ what, fix }) => `${what[0]?.toUpperCase()}${what.slice(1)}. ${fix}`);
}

import { getCollection } from 'astro:content';
import type { FrontMatter } from '../../analysis/model/front-matter.ts';
import type { CaseRecord } from '../../analysis/model/record.ts';
import { slugify } from '../../i18n/index.ts';
import { type CaseData, newestFirst, readCase, type StoredCase } from '../../loaders/case-data.ts';
import { freshCase, madeOf } from '../../loaders/fresh.ts';
import { casesOfBuild } from '../../loaders/handover.ts';

/** One case as the lists see it. */
export interface Case {
  readonly id: string;
  readonly record: CaseRecord;
  readonly frontMatter: FrontMatter;
  /** Plain text of the article. */
  readonly text: string;
  /** All that its own page draws. */
  readonly data: CaseData;
}

/** All cases, newest first, and who is in them; made once per build. */
export interface Corpus {
  readonly cases: readonly Case[];
  readonly byPattern: ReadonlyMap<string, readonly Case[]>;
  readonly byChannel: ReadonlyMap<string, readonly Case[]>;
  /** By the slug of the company's name. */
  readonly byCompany: ReadonlyMap<string, readonly Case[]>;
  readonly bySector: ReadonlyMap<string, readonly Case[]>;
}

let made: Promise<Corpus> | undefined;

/** The corpus of the site. */
export function corpus(): Promise<Corpus> {
  // In development an edited article must show at once.
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

/** The cases of a group, or none. */
export function casesOf(group: ReadonlyMap<string, readonly Case[]>, key: string): readonly Case[] {
  return group.get(key) ?? [];
}

function caseOf(id: string, stored: StoredCase): Case {
  const make = (): Case => {
    const data = readCase(stored);
    const { record, frontMatter, doc } = data;
    return { id, record, frontMatter, text: doc.text, data };
  };
  return import.meta.env.DEV ? madeOf(id, stored, make) : make();
}

async function storedCases(): Promise<(readonly [id: string, StoredCase])[]> {
  const built = await casesOfBuild();
  if (built !== undefined) return [...built];
  const entries = await getCollection('cases');
  return entries.map(({ id, data }) => [id, freshCase(id) ?? data]);
}

async function make(): Promise<Corpus> {
  const stored = (await storedCases()).toSorted(newestFirst);
  const cases = stored.map(([id, one]) => caseOf(id, one));
  return {
    cases,
    byPattern: group(cases, ({ record }) => record.patterns.map(({ pattern }) => pattern)),
    byChannel: group(cases, ({ record }) => record.channels.map(({ channel }) => channel)),
    byCompany: group(cases, ({ record }) => (record.company ? [slugify(record.company.name)] : [])),
    bySector: group(cases, ({ frontMatter }) => [frontMatter.sector]),
  };
}

function group(
  cases: readonly Case[],
  keysOf: (item: Case) => readonly string[],
): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const item of cases) {
    for (const key of new Set(keysOf(item))) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

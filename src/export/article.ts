import { stringify } from 'yaml';
import type { Lang } from '../analysis/model/doc.ts';
import { type FrontMatter, frontMatterSchema } from '../analysis/model/front-matter.ts';

/** Front matter as far as it is known. */
export type Draft = Partial<FrontMatter>;

const ORDER = Object.keys(frontMatterSchema.shape) as (keyof FrontMatter)[];

/**
 * An article as a Markdown file.
 * @param draft its data; keys come in the order of the schema
 * @param body Markdown
 * @param notes comments above keys, for what a person is to confirm
 */
export function articleFile(
  draft: Draft,
  body: string,
  notes: Readonly<Partial<Record<keyof FrontMatter, string>>> = {},
): string {
  const lines = ORDER.flatMap((key) => {
    const value = draft[key];
    if (value === undefined) return [];
    const note = notes[key];
    const entry = stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
    return note === undefined ? [entry] : [`# ${note}`, entry];
  });
  return `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`;
}

const BODIES: Readonly<Record<Lang, string>> = {
  fr: `<!-- Racontez dans l’ordre : ce qui a été promis, par qui et pour quand ; ce qui est arrivé ;
par quel canal vous avez demandé des comptes, et ce qu’on vous a répondu. -->

## Ce qui était promis



## Ce qui est arrivé



## Comment on m’a répondu

`,
  en: `<!-- Tell it in order: what was promised, by whom and by when; what happened; through which
channel you asked about it, and what you were told. -->

## What was promised



## What happened



## How they answered

`,
};

/** The body of an article that is still to be written. */
export function skeleton(lang: Lang): string {
  return BODIES[lang];
}

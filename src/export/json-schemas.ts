import { z } from 'zod';
import { lexiconFileSchema } from '../analysis/knowledge/lexicon-schema.ts';
import {
  channelSchema,
  patternSchema,
  principleSchema,
  promiseKindSchema,
  sectorSchema,
} from '../analysis/knowledge/taxonomy-schema.ts';
import { frontMatterSchema } from '../analysis/model/front-matter.ts';
import { ruleFileSchema } from '../analysis/rules/schema.ts';

/** A kind of file that people write, with the paths where it is kept. */
export interface WrittenKind {
  readonly name: string;
  /** As editors match paths, from the top of the project. */
  readonly files: string;
  readonly schema: z.ZodType;
}

export const WRITTEN_KINDS: readonly WrittenKind[] = [
  { name: 'front-matter', files: 'content/articles/**/*.{md,mdx}', schema: frontMatterSchema },
  { name: 'rules', files: 'content/rules/*/*.yaml', schema: ruleFileSchema },
  { name: 'lexicon', files: 'content/lexicon/*/*.yaml', schema: lexiconFileSchema },
  { name: 'pattern', files: 'content/patterns/*.yaml', schema: patternSchema },
  { name: 'principle', files: 'content/principles/*.yaml', schema: principleSchema },
  { name: 'channel', files: 'content/channels/*.yaml', schema: channelSchema },
  { name: 'promise', files: 'content/promises/*.yaml', schema: promiseKindSchema },
  { name: 'sector', files: 'content/sectors/*.yaml', schema: sectorSchema },
];

/** The JSON Schema (draft 2020-12) by which an editor completes and checks a kind of file. */
export function jsonSchemaOf({ name, schema }: WrittenKind): object {
  // What a person writes, before defaults are filled in and dates are read.
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { ...json, title: name };
}

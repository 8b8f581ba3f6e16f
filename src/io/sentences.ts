import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Sentences of one pattern, written independently of the rules (see `tests/language/README.md`). */
const sentencesSchema = z.strictObject({
  pattern: z.string(),
  lang: z.enum(['fr', 'en']),
  sentences: z.array(z.string().min(1)).min(1),
  nearMisses: z.array(z.string().min(1)).min(1),
});

export type Sentences = z.infer<typeof sentencesSchema>;

/**
 * Reads all `*.yaml` of a folder of sentences, in alphabetical order.
 * @throws Error that names the file and what is wrong in it
 */
export function readSentences(folder: string): Sentences[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const result = sentencesSchema.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (result.success) return result.data;
    throw new Error(`${join(folder, name)}: ${z.prettifyError(result.error)}`);
  });
}

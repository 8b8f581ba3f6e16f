import type { z } from 'zod';
import type { Lang } from '../model/doc.ts';
import { type RuleFile, ruleFileSchema } from '../rules/schema.ts';
import { type ClassifierFile, classifierSchema, compileClassifier } from './classifier-schema.ts';
import { compileLanguage, type Named } from './compile.ts';
import type { Knowledge, Language } from './language.ts';
import { type LexiconFile, lexiconFileSchema } from './lexicon-schema.ts';
import type { Morphology } from './morphology.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import {
  channelSchema,
  patternSchema,
  principleSchema,
  promiseKindSchema,
  sectorSchema,
  type Taxonomy,
} from './taxonomy-schema.ts';

/** Parsed content files, not yet validated, by what they hold. */
export interface KnowledgeSources {
  readonly digest: string;
  readonly principles: readonly Named<unknown>[];
  readonly patterns: readonly Named<unknown>[];
  readonly channels: readonly Named<unknown>[];
  readonly promises: readonly Named<unknown>[];
  readonly sectors: readonly Named<unknown>[];
  readonly lexicon: Readonly<Record<Lang, readonly Named<unknown>[]>>;
  readonly rules: Readonly<Record<Lang, readonly Named<unknown>[]>>;
  /** One for each language, or none: then rules alone decide. */
  readonly classifiers: readonly Named<unknown>[];
  /** Asked for the languages that are compiled: loading one takes long. */
  readonly morphology: (lang: Lang) => Morphology;
}

const LANGS: readonly Lang[] = ['fr', 'en'];

/** Labels that are not ids of the taxonomy. */
const FREE_LABELS: Readonly<Record<string, RegExp>> = {
  outcome: /^(?:broken|kept|late)(?:-([a-z]+))?$/,
  scope: /^(?:hypothesis|advice|general|rival|customer|irony|no-contact|no-promise)$/,
  toll: /^(?:elapsed|wait|twice|anew)$/,
};

/**
 * Validates all content files as a whole and compiles them.
 * @param langs to compile; without the others, which are missing in the result
 * @throws KnowledgeError with every problem of every file
 */
export function compileKnowledge(
  sources: KnowledgeSources,
  langs: readonly Lang[] = LANGS,
): Knowledge {
  const problems: Problem[] = [];
  const taxonomy: Taxonomy = {
    principles: read(sources.principles, principleSchema).sort((a, b) => a.order - b.order),
    patterns: read(sources.patterns, patternSchema),
    channels: read(sources.channels, channelSchema).sort((a, b) => a.order - b.order),
    promises: read(sources.promises, promiseKindSchema).sort((a, b) => a.order - b.order),
    sectors: read(sources.sectors, sectorSchema),
  };
  const classifiers = named<ClassifierFile>(sources.classifiers, classifierSchema);
  checkReferences();
  const compiled = langs.map((lang) => [lang, language(lang)] as const);
  const languages = Object.fromEntries(compiled) as Record<Lang, Language>;
  if (problems.length > 0) throw new KnowledgeError(problems);
  return { digest: sources.digest, taxonomy, languages };

  function language(lang: Lang): Language {
    const lexicons = named<LexiconFile>(sources.lexicon[lang], lexiconFileSchema);
    const rules = named<RuleFile>(sources.rules[lang], ruleFileSchema);
    const compiled = compileLanguage(sources.morphology(lang), lexicons, rules, checkLabel);
    // Without one of its lexicon files a language has problems that are only echoes.
    if (lexicons.length === sources.lexicon[lang].length) problems.push(...compiled.problems);
    const learnt = classifiers.find(({ value }) => value.lang === lang);
    return { ...compiled.language, classifier: learnt ? compileClassifier(learnt.value) : null };
  }

  function read<T extends { id: string }>(
    files: readonly Named<unknown>[],
    schema: z.ZodType<T>,
  ): T[] {
    return named(files, schema).map(({ file, value, lineOf }) => {
      if (!file.endsWith(`/${value.id}.yaml`)) {
        const message = `The id \`${value.id}\` is not the name of the file.`;
        const line = lineOf?.(['id']) ?? null;
        problems.push({ file, line, entry: 'id', message, fix: 'Make them the same.' });
      }
      return value;
    });
  }

  function named<T>(files: readonly Named<unknown>[], schema: z.ZodType<T>): Named<T>[] {
    return files.flatMap(({ file, value, lineOf }) => {
      const result = schema.safeParse(value);
      if (result.success) return [{ file, value: result.data, ...(lineOf ? { lineOf } : {}) }];
      for (const issue of result.error.issues) {
        const fix = 'Correct the entry; the schema is in `src/analysis`.';
        const place = { file, line: lineOf?.(issue.path) ?? null };
        problems.push({
          ...place,
          entry: entryName(value, issue.path),
          message: issue.message,
          fix,
        });
      }
      return [];
    });
  }

  function checkReferences(): void {
    const principles = new Set(taxonomy.principles.map(({ id }) => id));
    const patterns = new Set(taxonomy.patterns.map(({ id }) => id));
    for (const { id, principle } of taxonomy.patterns) {
      if (!principles.has(principle)) unknown(`patterns/${id}`, 'principle', principle);
    }
    for (const { file, value } of classifiers) {
      const strange = Object.keys(value.labels).filter((label) => checkLabel(label) !== null);
      for (const label of strange) unknown(file.slice('content/'.length), 'labels', label);
    }
    for (const { id, brokenBy } of taxonomy.promises) {
      for (const pattern of brokenBy.filter((name) => !patterns.has(name))) {
        unknown(`promises/${id}`, 'brokenBy', pattern);
      }
    }
  }

  function unknown(name: string, entry: string, value: string): void {
    const message = `\`${value}\` is no id of the taxonomy.`;
    const file = `content/${name}${name.endsWith('.json') ? '' : '.yaml'}`;
    const place = { file, line: null, entry };
    problems.push({ ...place, message, fix: 'Correct the id.' });
  }

  function checkLabel(label: string): string | null {
    const [family = '', value = ''] = label.split('/');
    const ids: Readonly<Record<string, readonly { id: string }[]>> = {
      pattern: taxonomy.patterns,
      promise: [...taxonomy.promises, { id: 'any' }, { id: 'again' }],
      channel: taxonomy.channels,
      contact: taxonomy.channels,
    };
    const known = ids[family]?.some(({ id }) => id === value) ?? FREE_LABELS[family]?.test(value);
    return known ? null : `The label \`${label}\` is unknown.`;
  }
}

/** `rules.3.any` says less than the id of the rule. */
function entryName(value: unknown, path: readonly PropertyKey[]): string {
  const [list, index] = path;
  if (list === 'rules' && typeof index === 'number') {
    const rules = (value as { rules?: { id?: unknown }[] } | null)?.rules;
    const id = rules?.[index]?.id;
    if (typeof id === 'string') return [id, ...path.slice(2)].join('.');
  }
  return path.map(String).join('.');
}

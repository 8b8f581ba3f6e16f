import type { Lang } from '../model/doc.ts';
import { Code } from '../rules/code.ts';
import { compileRule } from '../rules/compile.ts';
import { PatternError, type Term } from '../rules/pattern.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleFile } from '../rules/schema.ts';
import { Vocabulary } from '../rules/vocabulary.ts';
import { indexHeads } from './head-index.ts';
import type { Language } from './language.ts';
import { formsOf, Lexicon } from './lexicon.ts';
import type { LexiconFile, WordClass } from './lexicon-schema.ts';
import type { Morphology } from './morphology.ts';
import { Patterns } from './patterns.ts';
import type { Problem } from './problem.ts';
import { stopwords } from './stopwords.ts';

/** A validated content file and the name to call it by in messages. */
export interface Named<T> {
  readonly file: string;
  readonly value: T;
  /** Line of an entry of the file by its path; null when it has none. */
  readonly lineOf?: (path: readonly PropertyKey[]) => number | null;
}

/** Symbols that grammars find, not the lexicon. */
const ENTITIES: ReadonlySet<string> = new Set(
  'num time duration deadline date weekday clock period frequency money future conditional'
    .split(' ')
    .map((name) => `#${name}`),
);

/** Classes that the engine itself cannot do without. */
const NEEDED = ['negation', 'clause-break'];
/** Classes that the engine asks for where they are. */
const ENGINE_CLASS =
  /^@(?:negation|no-negation|clause-break|company-.+|toll-(?:planned|long-standing|now|on-top)|lesson-heading|kind-.+|person-.+|sector-.+|speaker-.+|subject-.+)$/;

/**
 * Compiles the lexicon and rules of one language.
 * @param labels accepts or refuses the label of a rule: null, or what is wrong with it
 * @returns the language and everything wrong with its files
 */
export function compileLanguage(
  morphology: Morphology,
  lexicons: readonly Named<LexiconFile>[],
  ruleFiles: readonly Named<RuleFile>[],
  labels: (label: string) => string | null,
): { language: Language; problems: Problem[] } {
  const { lang } = morphology;
  const problems: Problem[] = [];
  const vocabulary = new Vocabulary();
  const code = new Code();
  const patterns = new Patterns(lang, ruleFiles);
  const wanted = (symbol: string): boolean =>
    patterns.names.has(symbol) || ENTITIES.has(symbol) || ENGINE_CLASS.test(symbol);
  const lexicon = new Lexicon(morphology, vocabulary, stopwords(lang), wanted);
  for (const entity of ENTITIES) vocabulary.id(entity, true);
  if (morphology.tense) vocabulary.classify(morphology.tense);
  addClasses(lexicons, lexicon, problems);

  const rules: Rule[] = [];
  const seen = new Set<string>();
  for (const { file, value, lineOf } of ruleFiles) {
    for (const [index, source] of value.rules.entries()) {
      const entry = source.id;
      const line = () => lineOf?.(['rules', index]) ?? null;
      const wrong = labels(source.label);
      if (wrong) {
        problems.push({
          file,
          line: line(),
          entry,
          message: wrong,
          fix: 'Use an id of the taxonomy.',
        });
      }
      try {
        const rule = compileRule(source, value.theme, {
          lang,
          vocabulary,
          code,
          parse: (pattern) => patterns.parse(pattern),
          declare,
        });
        if (seen.has(rule.id)) throw new PatternError(`The rule id \`${rule.id}\` is used twice.`);
        seen.add(rule.id);
        rules.push(rule);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        const { message } = error;
        problems.push({ file, line: line(), entry, message, fix: 'Correct the rule.' });
      }
    }
  }
  code.finish();
  vocabulary.keepOnly(wanted);
  return {
    language: {
      lang,
      vocabulary,
      rules,
      index: indexHeads(rules, vocabulary.size),
      companies: companyNames(lang, lexicons),
      classifier: null,
    },
    problems,
  };

  function declare(term: Term): void {
    const symbol = term.name;
    if (symbol.startsWith('@') && !lexicon.has(symbol)) {
      throw new PatternError(`No class \`${symbol}\` stands in \`content/lexicon/${lang}\`.`);
    }
    if (symbol.startsWith('#') && !ENTITIES.has(symbol)) {
      throw new PatternError(`\`${symbol}\` is none of ${[...ENTITIES].join(', ')}.`);
    }
    const verb = /^=([^.]+)/.exec(symbol)?.[1];
    if (verb && !lexicon.addLemma(verb)) {
      throw new PatternError(`The verb \`${verb}\` is not known.`);
    }
    term.commonness = lexicon.commonness(symbol);
    term.longest = vocabulary.longest(symbol);
    term.mayBeMark = vocabulary.mayBeMark(symbol);
    term.declared = true;
  }
}

/**
 * Names of companies by their folded words, in the spelling that stands first; for a short name,
 * "BA = British Airways", the long one.
 */
function companyNames(
  lang: Lang,
  lexicons: readonly Named<LexiconFile>[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { value } of lexicons) {
    for (const name of value.classes['company-name']?.words ?? []) {
      const key = formsOf(name, lang).join(' ');
      if (!names.has(key)) names.set(key, name);
    }
    for (const alias of value.classes['company-alias']?.words ?? []) {
      const [short = '', long = short] = alias.split(' = ');
      names.set(formsOf(short, lang).join(' '), long);
    }
  }
  return names;
}

function addClasses(
  lexicons: readonly Named<LexiconFile>[],
  lexicon: Lexicon,
  problems: Problem[],
): void {
  const all = new Map<string, { file: string; line: () => number | null; entry: WordClass }>();
  for (const { file, value, lineOf } of lexicons) {
    for (const [name, entry] of Object.entries(value.classes)) {
      const line = () => lineOf?.(['classes', name]) ?? null;
      const other = all.get(name);
      if (other) {
        const message = `The class \`${name}\` stands in \`${other.file}\` too.`;
        problems.push({ file, line: line(), entry: name, message, fix: 'Keep one of them.' });
      } else all.set(name, { file, line, entry });
    }
  }
  for (const name of NEEDED.filter((needed) => !all.has(needed))) {
    const message = `No lexicon file defines the class \`${name}\`, which the engine needs.`;
    const place = { file: 'content/lexicon', line: null, entry: name };
    problems.push({ ...place, message, fix: 'Add the class.' });
  }
  for (const [name, { file, line }] of all) {
    for (const entry of closure(name, [])) {
      for (const verb of lexicon.addClass(name, entry)) {
        const message = `The verb \`${verb}\` is not known to the conjugator.`;
        const fix = 'Correct it, or list forms as `words`.';
        problems.push({ file, line: line(), entry: name, message, fix });
      }
    }
  }

  function closure(name: string, path: readonly string[]): WordClass[] {
    const found = all.get(name);
    const from = all.get(path.at(-1) ?? '');
    if (!found || path.includes(name)) {
      const message = found
        ? `The class \`${name}\` contains itself.`
        : `The class \`${name}\` is named in \`classes\` and stands nowhere.`;
      const place = { file: from?.file ?? 'content/lexicon', line: from?.line() ?? null };
      problems.push({ ...place, entry: path.at(-1) ?? name, message, fix: 'Correct `classes`.' });
      return [];
    }
    const inner = (found.entry.classes ?? []).flatMap((other) => closure(other, [...path, name]));
    return [found.entry, ...inner];
  }
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PROMISE } from '../src/analysis/classify/judge.ts';
import {
  addLabels,
  judgeByOthers,
  type Labelled,
  learn,
  type Odds,
  oddsByOthers,
} from '../src/analysis/classify/learn.ts';
import {
  type Example,
  learnExamples,
  learntFromOthers,
} from '../src/analysis/classify/learn-examples.ts';
import { likeliest } from '../src/analysis/classify/likeliest.ts';
import type { ClassifierFile, LearntFile } from '../src/analysis/knowledge/classifier-schema.ts';
import type { Knowledge } from '../src/analysis/knowledge/language.ts';
import type { Lang } from '../src/analysis/model/doc.ts';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { agreementTable, type Told } from '../src/report/training.ts';
import { ELAPSED, knownDurations } from './train/durations.ts';
import { knownKinds, knownTellings, TOLD } from './train/promises.ts';
import { Sentences } from './train/sentences.ts';
import { type AnnotatedStory, annotatedStories } from './train/stories.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
const TEXTS = fileURLToPath(new URL('../tests/practice', import.meta.url));

/** Promises are few, so that weights are held closer to 0 than those of sentences. */
const KIND_PENALTY = 2;
const TELLING_PENALTY = 10;
const ELAPSED_PENALTY = 5;
/** How long an affair lasted real texts tell no otherwise than composed ones. */
const ELAPSED_WORTH = 1;

/**
 * Learns from annotated texts and sentences how likely a sentence tells a pattern, what is a
 * promise and of what kind it is, and how long an affair lasted; writes
 * `content/classifier/LANG.json`, and says first how well texts are judged by what the others teach.
 * `--real DIR` (again and again) names corpora of real texts that no rule was written from;
 * `--words DIR` those that rules were written from: words are learnt from them, not how far to
 * trust rules. `--promises` learns of promises and durations only. Without real texts only that is
 * learnt of which nothing is known, unless `--anew`.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      words: { type: 'string', multiple: true, default: [] },
      real: { type: 'string', multiple: true, default: [] },
      promises: { type: 'boolean', default: false },
      anew: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  });
  const known = loadKnowledge(CONTENT);
  const knowledge = withoutClassifiers(known);
  mkdirSync(`${CONTENT}/classifier`, { recursive: true });
  const told = { fr: storiesOf('fr', known, values), en: storiesOf('en', known, values) };
  const elapsed = elapsedOf([...told.fr, ...told.en]);
  for (const lang of ['fr', 'en'] as const) {
    const path = `${CONTENT}/classifier/${lang}.json`;
    const before = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as ClassifierFile)
      : null;
    const labels =
      values.promises && before ? before : learnLabels(lang, knowledge, values, before);
    const kinds = kindsOf(lang, knowledge, values, before);
    const tellings = tellingsOf(told[lang], values, before);
    const all = { ...labels, kinds, tellings, elapsed: kept(before?.elapsed, elapsed, values) };
    if (!values.dry) writeFileSync(path, `${JSON.stringify(all, null, 1)}\n`);
  }
}

/** What to learn from, and whether what is known from real texts may be lost. */
interface Sources {
  readonly real: readonly string[];
  readonly words: readonly string[];
  readonly anew: boolean;
}

function learnLabels(
  lang: Lang,
  knowledge: Knowledge,
  { real, words, anew }: Sources,
  before: ClassifierFile | null,
): ClassifierFile {
  const failures = knowledge.taxonomy.patterns.filter(({ valence }) => valence === 'failure');
  const labels = [...failures.map(({ id }) => `pattern/${id}`), PROMISE];
  const source = new Sentences(knowledge, lang, labels);
  const labelled = [
    ...source.texts(TEXTS),
    ...real.flatMap((folder) => source.texts(folder, { real: true })),
    ...words.flatMap((folder) => source.texts(folder, { real: true, read: true })),
    ...source.examples(),
    ...source.sentences(),
  ];
  const odds = oddsByOthers(labelled, labels.length);
  report(lang, labels, labelled, odds);
  const now = learn(lang, labels, labelled, odds);
  return before && isLess(now, before) && !anew ? addLabels(before, now) : now;
}

function kindsOf(
  lang: Lang,
  knowledge: Knowledge,
  sources: Sources,
  before: ClassifierFile | null,
): LearntFile {
  const kinds = knowledge.taxonomy.promises.map(({ id }) => id);
  const promises = knownKinds(storiesOf(lang, knowledge, sources));
  const others = learntFromOthers(kinds, promises, KIND_PENALTY);
  const isRight = ({ label, features }: Example, at: number): boolean => {
    const learnt = others[at];
    return learnt !== undefined && likeliest(features, learnt) === label;
  };
  const isNamed = ({ label, features }: Example): boolean => features.has(`=${label}`);
  const share = (is: (one: Example, at: number) => boolean): string =>
    (promises.filter(is).length / promises.length).toFixed(2);
  process.stdout.write(
    `${promises.length} promises: kind named ${share(isNamed)}, learnt ${share(isRight)}\n`,
  );
  return kept(before?.kinds, learnExamples(kinds, promises, KIND_PENALTY), sources);
}

function tellingsOf(
  stories: readonly AnnotatedStory[],
  sources: Sources,
  before: ClassifierFile | null,
): LearntFile {
  const tellings = knownTellings(stories);
  return kept(before?.tellings, learnExamples([TOLD], tellings, TELLING_PENALTY), sources);
}

/** From the texts of all languages: they tell it by the same features. */
function elapsedOf(stories: readonly AnnotatedStory[]): LearntFile {
  return learnExamples([ELAPSED], knownDurations(stories), ELAPSED_PENALTY, ELAPSED_WORTH);
}

/** Of the texts that are here, and of the real ones. */
function storiesOf(lang: Lang, knowledge: Knowledge, { real, words }: Sources): AnnotatedStory[] {
  return [
    ...annotatedStories(TEXTS, lang, knowledge, false),
    ...[...real, ...words].flatMap((folder) => annotatedStories(folder, lang, knowledge, true)),
  ];
}

function kept(before: LearntFile | undefined, now: LearntFile, { anew }: Sources): LearntFile {
  return before && isLess(now, before) && !anew ? before : now;
}

interface Learnt {
  readonly learntFrom: { readonly real: number };
}

/** What real texts taught is not lost for what composed ones teach. */
function isLess(now: Learnt, before: Learnt): boolean {
  return before.learntFrom.real > 0 && now.learntFrom.real === 0;
}

/** As rules alone see it: what words add is learnt anew. */
function withoutClassifiers(knowledge: Knowledge): Knowledge {
  const { fr, en } = knowledge.languages;
  const languages = { fr: { ...fr, classifier: null }, en: { ...en, classifier: null } };
  return { ...knowledge, languages };
}

function report(
  lang: Lang,
  labels: readonly string[],
  labelled: readonly Labelled[],
  odds: Odds,
): void {
  const judged = judgeByOthers(labels, labelled, odds);
  process.stdout.write(`${lang}: ${labelled.length} sentences\n`);
  for (const [kind, wanted] of [
    ['composed', false],
    ['real', true],
  ] as const) {
    const texts = new Map<string, Told[]>();
    for (const [at, { text, real, tells, strengths }] of labelled.entries()) {
      if (text === null || real !== wanted) continue;
      const list = texts.get(text.id) ?? [];
      list.push({ tells, strengths, probability: judged[at] ?? new Float64Array(0) });
      texts.set(text.id, list);
    }
    if (texts.size === 0) continue;
    process.stdout.write(`${texts.size} ${kind} texts\n`);
    process.stdout.write(`${agreementTable([...texts.values()], labels)}\n`);
  }
}

main();

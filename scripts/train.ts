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
  type KnownPromise,
  kindsByOthers,
  learnKinds,
} from '../src/analysis/classify/learn-kinds.ts';
import type { ClassifierFile, KindsFile } from '../src/analysis/knowledge/classifier-schema.ts';
import type { Knowledge } from '../src/analysis/knowledge/language.ts';
import type { Lang } from '../src/analysis/model/doc.ts';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { agreementTable, type Told } from '../src/report/training.ts';
import { annotatedPromises } from './train/promises.ts';
import { Sentences } from './train/sentences.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
const TEXTS = fileURLToPath(new URL('../tests/practice', import.meta.url));

/**
 * Learns from annotated texts and sentences how likely a sentence tells a pattern, and what kind a
 * promise is, and writes `content/classifier/LANG.json`; says first how well texts are judged by
 * what the others teach. `--real DIR` (again and again) names corpora of real texts that no rule
 * was written from; `--words DIR` those that rules were written from: words are learnt from them,
 * not how far to trust rules. `--kinds` learns nothing but the kinds of promises. Without real
 * texts only that is learnt of which nothing is known, unless `--anew`.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      words: { type: 'string', multiple: true, default: [] },
      real: { type: 'string', multiple: true, default: [] },
      kinds: { type: 'boolean', default: false },
      anew: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  });
  const knowledge = withoutClassifiers(loadKnowledge(CONTENT));
  mkdirSync(`${CONTENT}/classifier`, { recursive: true });
  for (const lang of ['fr', 'en'] as const) {
    const path = `${CONTENT}/classifier/${lang}.json`;
    const before = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as ClassifierFile)
      : null;
    const labels = values.kinds && before ? before : learnLabels(lang, knowledge, values, before);
    const kinds = kindsOf(lang, knowledge, values, before);
    if (!values.dry) writeFileSync(path, `${JSON.stringify({ ...labels, kinds }, null, 1)}\n`);
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
  const keeps = before && before.learntFrom.real > 0 && now.learntFrom.real === 0 && !anew;
  return keeps ? addLabels(before, now) : now;
}

function kindsOf(
  lang: Lang,
  knowledge: Knowledge,
  { real, words, anew }: Sources,
  before: ClassifierFile | null,
): KindsFile {
  const kinds = knowledge.taxonomy.promises.map(({ id }) => id);
  const told = (folder: string, isReal: boolean) =>
    annotatedPromises(folder, lang, knowledge, isReal);
  const promises = [
    ...told(TEXTS, false),
    ...[...real, ...words].flatMap((folder) => told(folder, true)),
  ];
  const found = kindsByOthers(kinds, promises);
  const isRight = ({ kind }: KnownPromise, at: number): boolean => found[at] === kind;
  const isNamed = ({ kind, features }: KnownPromise): boolean => features.has(`=${kind}`);
  const share = (is: (one: KnownPromise, at: number) => boolean): string =>
    (promises.filter(is).length / promises.length).toFixed(2);
  process.stdout.write(
    `${promises.length} promises: kind named ${share(isNamed)}, learnt ${share(isRight)}\n`,
  );
  const now = learnKinds(kinds, promises);
  const known = before?.kinds;
  return known && known.learntFrom.real > 0 && now.learntFrom.real === 0 && !anew ? known : now;
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

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
import type { ClassifierFile } from '../src/analysis/knowledge/classifier-schema.ts';
import type { Knowledge } from '../src/analysis/knowledge/language.ts';
import type { Lang } from '../src/analysis/model/doc.ts';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { agreementTable, type Told } from '../src/report/training.ts';
import { Sentences } from './train/sentences.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
const TEXTS = fileURLToPath(new URL('../tests/practice', import.meta.url));

/**
 * Learns from annotated texts and sentences how likely a sentence tells a pattern, and writes
 * `content/classifier/LANG.json`; says first how well texts are judged by what the others teach.
 * `--real DIR` (again and again) names corpora of real texts that no rule was written from;
 * `--words DIR` those that rules were written from: words are learnt from them, not how far to
 * trust rules. Without real texts only labels are learnt that nothing is known of, unless `--anew`.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      words: { type: 'string', multiple: true, default: [] },
      real: { type: 'string', multiple: true, default: [] },
      anew: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  });
  const knowledge = withoutClassifiers(loadKnowledge(CONTENT));
  const failures = knowledge.taxonomy.patterns.filter(({ valence }) => valence === 'failure');
  const labels = [...failures.map(({ id }) => `pattern/${id}`), PROMISE];
  mkdirSync(`${CONTENT}/classifier`, { recursive: true });
  for (const lang of ['fr', 'en'] as const) {
    const source = new Sentences(knowledge, lang, labels);
    const labelled = [
      ...source.texts(TEXTS),
      ...values.real.flatMap((folder) => source.texts(folder, { real: true })),
      ...values.words.flatMap((folder) => source.texts(folder, { real: true, read: true })),
      ...source.examples(),
      ...source.sentences(),
    ];
    const odds = oddsByOthers(labelled, labels.length);
    report(lang, labels, labelled, odds);
    if (values.dry) continue;
    const now = learn(lang, labels, labelled, odds);
    const path = `${CONTENT}/classifier/${lang}.json`;
    const before = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as ClassifierFile)
      : null;
    const keeps = before && before.learntFrom.real > 0 && now.learntFrom.real === 0 && !values.anew;
    writeFileSync(path, `${JSON.stringify(keeps ? addLabels(before, now) : now, null, 1)}\n`);
  }
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

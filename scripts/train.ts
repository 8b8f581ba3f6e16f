import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featuresOf } from '../src/analysis/classify/features.ts';
import { PROMISE, strengthsOf } from '../src/analysis/classify/judge.ts';
import {
  addLabels,
  judgeByOthers,
  type Labelled,
  learn,
  type Odds,
  oddsByOthers,
} from '../src/analysis/classify/learn.ts';
import type { Knowledge } from '../src/analysis/knowledge/language.ts';
import type { Lang } from '../src/analysis/model/doc.ts';
import { readText } from '../src/analysis/read/article.ts';
import { tellStory } from '../src/analysis/record/tell.ts';
import { readExamples } from '../src/io/examples.ts';
import { readGold } from '../src/io/gold.ts';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { readSentences } from '../src/io/sentences.ts';
import type { Row } from '../src/report/evaluation/findings.ts';
import { touches } from '../src/report/evaluation/quotes.ts';
import { agreementTable, type Told } from '../src/report/training.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
const SENTENCES = fileURLToPath(new URL('../tests/language', import.meta.url));
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
    const source = new Source(knowledge, lang, labels);
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
    const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as typeof now) : null;
    const keeps = before && before.learntFrom.real > 0 && now.learntFrom.real === 0 && !values.anew;
    writeFileSync(path, `${JSON.stringify(keeps ? addLabels(before, now) : now, null, 1)}\n`);
  }
}

/** Labelled sentences of one language, from wherever they stand. */
class Source {
  readonly #knowledge: Knowledge;
  readonly #lang: Lang;
  readonly #labels: readonly string[];
  constructor(knowledge: Knowledge, lang: Lang, labels: readonly string[]) {
    this.#knowledge = knowledge;
    this.#lang = lang;
    this.#labels = labels;
  }

  /**
   * Annotated texts; a sentence tells what a reader quoted at least half of it, or half of the
   * quote, for. `read` when rules were written from them.
   */
  texts(folder: string, { real = false, read = false } = {}): Labelled[] {
    const { documents, readers } = readGold(folder);
    const rows = (readers[0] ?? []).filter(({ id }) => langOf(id) === this.#lang);
    return rows.flatMap((row) => {
      const text = documents.get(row.id);
      return text === undefined ? [] : this.#text(text, row, { real, read });
    });
  }

  /** What the rules of patterns match and miss, by their own examples. */
  examples(): Labelled[] {
    return readExamples(CONTENT, this.#lang).flatMap(({ label, text, matches }) => {
      const known = label.startsWith('promise/') ? PROMISE : label;
      return this.#labels.includes(known) ? this.#sentence(text, matches ? known : null) : [];
    });
  }

  /** The half of the sentences and near misses of `tests/language` that is there to learn from. */
  sentences(): Labelled[] {
    const learnt = (texts: readonly string[]): string[] => texts.filter((_, at) => at % 2 === 0);
    return readSentences(`${SENTENCES}/${this.#lang}`).flatMap(
      ({ pattern, sentences, nearMisses }) => [
        ...learnt(sentences).flatMap((text) => this.#sentence(text, labelOf(pattern))),
        ...learnt(nearMisses).flatMap((text) => this.#sentence(text, null)),
      ],
    );
  }

  #sentence(text: string, label: string | null): Labelled[] {
    const tells = Uint8Array.from(this.#labels, (one) => (one === label ? 1 : 0));
    return this.#read(text, 'sentence').map((one) => ({ ...one, tells, real: false, text: null }));
  }

  #text(text: string, row: Row, { real, read }: { real: boolean; read: boolean }): Labelled[] {
    const told = [
      ...(row.patterns ?? []).flatMap(({ pattern, quotes }) =>
        (quotes ?? []).map((quote) => ({ label: `pattern/${pattern}`, quote })),
      ),
      ...(row.promises ?? []).map(({ quote }) => ({ label: PROMISE, quote })),
    ];
    const quotes = told.flatMap(({ label, quote }) => {
      const place = placeOf(text, quote);
      return place ? [{ label, ...place }] : [];
    });
    return this.#read(text, row.id).map(({ span, text: whole, ...one }) => {
      const here = new Set(
        quotes
          .filter((q) => touches([q.start, q.end], [span.start, span.end]))
          .map(({ label }) => label),
      );
      const tells = Uint8Array.from(this.#labels, (label) => (here.has(label) ? 1 : 0));
      return { ...one, tells, real, text: read ? null : whole };
    });
  }

  #read(text: string, id: string) {
    const article = readText(text, { id, lang: this.#lang });
    const { story } = tellStory(article, this.#knowledge);
    const { sentences, tokens } = story.annotated;
    const size = this.#labels.length;
    const strengths = strengthsOf(story.hits, this.#labels, sentences.length);
    return featuresOf(story).map((features, at) => ({
      features,
      strengths: strengths.slice(at * size, (at + 1) * size),
      span: { start: sentences[at]?.start ?? 0, end: sentences[at]?.end ?? 0 },
      text: { id, tokens: tokens.length },
    }));
  }
}

function langOf(id: string): Lang {
  return id.startsWith('e') ? 'en' : 'fr';
}

function placeOf(text: string, quote: string): { start: number; end: number } | null {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+')).exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** As rules alone see it: what words add is learnt anew. */
function withoutClassifiers(knowledge: Knowledge): Knowledge {
  const { fr, en } = knowledge.languages;
  const languages = { fr: { ...fr, classifier: null }, en: { ...en, classifier: null } };
  return { ...knowledge, languages };
}

/** The name of a file of `tests/language` as a label. */
function labelOf(name: string): string {
  return name === 'promise' ? PROMISE : `pattern/${name}`;
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

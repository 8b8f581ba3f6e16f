import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Growth } from './analysis-growth.ts';
import type { Speed } from './contender.ts';
import type { Sample } from './generate.ts';
import { megabytes, type Row } from './table.ts';

const TEXTS = 150;

/** Who runs against whom, by language. */
const RUNS = [
  { lang: 'fr', peer: 'fr-compromise', label: 'fr-compromise, bare parse' },
  { lang: 'en', peer: 'wink-nlp', label: 'wink-nlp, whole pipeline' },
] as const;

/**
 * Analyses the same texts with this project and with a peer, each in a process of its own.
 * @param folder where the texts are put meanwhile.
 */
export function compareAnalysis(samples: readonly Sample[], folder: string, peers: string): Row[] {
  return RUNS.flatMap(({ lang, peer, label }) => {
    const texts = samples.filter((sample) => sample.lang === lang).slice(0, TEXTS);
    const file = join(folder, `texts-${lang}.json`);
    writeFileSync(file, JSON.stringify(texts.map((sample) => proseOf(sample.source))));
    const own = measure('doleances', lang, file, peers);
    const other = measure(peer, lang, file, peers);
    const times = own.bytes / own.seconds / (other.bytes / other.seconds);
    return [
      [`${lang}  Doléances, text to record`, ...figures(own), `${times.toFixed(1)} ×`],
      [`${lang}  ${label}`, ...figures(other), '1'],
    ];
  });
}

/**
 * Time of the analysis by the length of the text and the number of rules. Run after
 * `compareAnalysis`, whose texts it takes.
 */
export function measureGrowth(folder: string): Row[] {
  return RUNS.flatMap(({ lang }) => {
    const file = join(folder, `texts-${lang}.json`);
    const { lengths, rules }: Growth = runAlone('analysis-growth.ts', [lang, file]);
    const rows = lengths.map(({ length, seconds }): Row => {
      const label = `${lang}  ${(length / 1000).toLocaleString('en')} kB`;
      if (seconds === null) return [label, '–', '–'];
      return [label, (seconds * 1000).toFixed(1), ((seconds * 1e9) / length).toFixed(0)];
    });
    return [...rows, [`${lang}  twice the rules, time ×`, rules.toFixed(2), '–']];
  });
}

/** The article without front matter and without the commonest Markdown marks. */
function proseOf(source: string): string {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  return body.replace(/^(#+|>|[-*]|\d+\.) +/gm, '').replace(/[*_`]+/g, '');
}

function measure(name: string, lang: string, file: string, peers: string): Speed {
  return runAlone('contender.ts', [name, lang, file, peers]);
}

/** What a script of this folder prints, which runs in a process of its own. */
function runAlone<T>(script: string, args: readonly string[]): T {
  console.error(`  ${script} ${args.slice(0, 2).join(' ')}…`);
  const { status, stdout } = spawnSync(process.execPath, [`scripts/bench/${script}`, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed; see above.`);
  return JSON.parse(stdout);
}

function figures(speed: Speed): string[] {
  return [
    (speed.bytes / speed.seconds / 1e6).toFixed(2),
    Math.round(speed.words / speed.seconds).toLocaleString('en'),
    megabytes(speed.peak),
  ];
}

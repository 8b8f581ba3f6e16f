import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** The article without front matter and without the commonest Markdown marks. */
function proseOf(source: string): string {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  return body.replace(/^(#+|>|[-*]|\d+\.) +/gm, '').replace(/[*_`]+/g, '');
}

function measure(name: string, lang: string, file: string, peers: string): Speed {
  const args = ['scripts/bench/contender.ts', name, lang, file, peers];
  console.error(`  ${name} (${lang})…`);
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name} failed on the ${lang} texts; see above.`);
  return JSON.parse(stdout);
}

function figures(speed: Speed): string[] {
  return [
    (speed.bytes / speed.seconds / 1e6).toFixed(2),
    Math.round(speed.words / speed.seconds).toLocaleString('en'),
    megabytes(speed.peak),
  ];
}

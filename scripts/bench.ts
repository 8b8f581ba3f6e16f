/** `npm run bench`: speed and memory next to peers, on the same text and in the same run. */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compareAnalysis, measureGrowth } from './bench/analysis.ts';
import { compareBuilds, growBuild } from './bench/builds.ts';
import { generateArticles } from './bench/generate.ts';
import { measureLive } from './bench/live.ts';
import { measureMemory } from './bench/memory.ts';
import { installPeers } from './bench/peers.ts';
import { measureSearch } from './bench/search.ts';
import { table } from './bench/table.ts';

const PARTS = ['build', 'growth', 'analysis', 'search', 'live', 'memory'];
const USAGE = `Usage: npm run --silent bench -- [--articles N] [--only ${PARTS.join('|')}]`;
const FOLDER = '.cache/bench';
const PEERS = `${FOLDER}/peers`;
const BUILD_HEAD = ['seconds', 'ratio', 'CPU seconds', 'peak MB', 'pages', 'analysed'];

/** Runs what is asked for and prints one table each. */
async function bench(count: number, only: string | undefined): Promise<void> {
  const samples = generateArticles('content', count);
  const wants = (part: string) => only === undefined || only === part;
  if (wants('build') || wants('analysis')) await installPeers(PEERS);
  console.log(
    `${cpus()[0]?.model ?? 'CPU'}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  if (wants('build')) {
    const rows = await compareBuilds(samples, `${FOLDER}/site`, PEERS);
    console.log(`\n${table([`Build of ${count} articles`, ...BUILD_HEAD], rows)}`);
  }
  if (wants('growth')) {
    const many = generateArticles('content', 5 * count);
    const rows = await growBuild(many, count, `${FOLDER}/growth`);
    console.log(`\n${table(['Five times as many', ...BUILD_HEAD], rows)}`);
  }
  if (wants('analysis')) {
    const rows = compareAnalysis(samples, FOLDER, PEERS);
    const head = ['MB/s', 'words/s', 'peak MB', 'ratio'];
    console.log(`\n${table(['Analysis, one core', ...head], rows)}`);
    const growth = measureGrowth(FOLDER);
    console.log(`\n${table(['Growth of the analysis', 'CPU ms', 'ns/character'], growth)}`);
  }
  if (wants('search')) {
    const rows = await measureSearch(samples, `${FOLDER}/search`);
    const head = ['ms to the first result', 'ms, a letter less', 'page', 'search'];
    console.log(`\n${table([`Typed among ${count} articles`, ...head], rows)}`);
  }
  if (wants('live')) {
    const rows = await measureLive(samples, `${FOLDER}/live`);
    const head = ['median ms', 'worst ms', 'CPU ms each'];
    console.log(`\n${table([`Saved among ${count} articles`, ...head], rows)}`);
  }
  if (wants('memory')) {
    const rows = measureMemory('content', `${FOLDER}/memory`);
    const head = ['1,000 rows', '10,000 rows', 'ratio'];
    console.log(`\n${table(['Peak MB of a command', ...head], rows)}`);
  }
}

/** @returns what was asked for, or null when it cannot be understood. */
function readFlags(): { count: number; only: string | undefined } | null {
  try {
    const { values } = parseArgs({
      options: { articles: { type: 'string', default: '1000' }, only: { type: 'string' } },
    });
    const count = Number(values.articles);
    const known = values.only === undefined || PARTS.includes(values.only);
    return Number.isInteger(count) && count > 0 && known ? { count, only: values.only } : null;
  } catch {
    return null;
  }
}

const flags = readFlags();
if (flags === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await bench(flags.count, flags.only).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}

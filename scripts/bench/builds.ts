import { appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Build, buildSite } from './build.ts';
import type { Sample } from './generate.ts';
import { copyProject, removeAside, type StarlightSetup, writeStarlight } from './sites.ts';
import { megabytes, type Row } from './table.ts';

/** Machines have neighbours: each site is built so many times, in turn, and the fastest counts. */
const ROUNDS = 3;

/**
 * Builds the same articles with this project and with Starlight, all without any cache, then ours
 * again with one article changed. The ratio says what part of Starlight's time ours takes.
 * @param folder where our copy goes; below this project, so that its packages are found.
 * @param peers the folder that holds Starlight.
 */
export async function compareBuilds(
  samples: readonly Sample[],
  folder: string,
  peers: string,
): Promise<Row[]> {
  const starlight = (setup: StarlightSetup): Promise<Build> => {
    console.error(`  Astro Starlight, ${setup}…`);
    const site = join(peers, 'starlight');
    writeStarlight(site, samples, setup);
    return buildSite(site);
  };
  const own = (): Promise<Build> => {
    console.error('  Doléances…');
    copyProject(folder, samples);
    return buildSite(folder);
  };
  const changed = (): Promise<Build> => {
    console.error('  Doléances with one article changed…');
    const { id = '', lang = '' } = samples[0] ?? {};
    const path = join(folder, 'content', 'articles', lang, `${id}.md`);
    appendFileSync(path, '\nOn ne m’a jamais rappelé.\n');
    return buildSite(folder);
  };
  const [ours, plain, lean, both, again] = await fastest([
    own,
    () => starlight('as it comes'),
    () => starlight('lean'),
    () => starlight('both languages'),
    changed,
  ]);
  for (const top of [dirname(folder), peers]) removeAside(top);
  const times = (other: Build): string => `${(ours.seconds / other.seconds).toFixed(2)} × of it`;
  return [
    row('Doléances, cold', ours, ''),
    row('Astro Starlight as it comes, cold', plain, times(plain)),
    row('Astro Starlight, lean, cold', lean, times(lean)),
    row('Astro Starlight, both languages, cold', both, times(both)),
    row('Doléances, one article changed', again, ''),
  ];
}

type Builds = readonly [() => Promise<Build>, ...(() => Promise<Build>)[]];

/** The fastest of several builds of each, all built once before the next round begins. */
async function fastest<T extends Builds>(builds: T): Promise<{ [K in keyof T]: Build }> {
  const best: Build[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    console.error(`  round ${round} of ${ROUNDS}`);
    for (const [i, build] of builds.entries()) {
      const made = await build();
      const before = best[i];
      if (before === undefined || made.seconds < before.seconds) best[i] = made;
    }
  }
  return best as { [K in keyof T]: Build };
}

/**
 * Builds a part of the articles, then all of them, both without any cache.
 * @param part how many make the smaller site
 * @returns a row each; the ratio says how many times the time of the smaller site the larger took.
 */
export async function growBuild(
  samples: readonly Sample[],
  part: number,
  folder: string,
): Promise<Row[]> {
  const build = (count: number): Promise<Build> => {
    console.error(`  Doléances, ${count} articles…`);
    copyProject(folder, samples.slice(0, count));
    return buildSite(folder);
  };
  const small = await build(part);
  const large = await build(samples.length);
  removeAside(dirname(folder));
  const times = (large.seconds / small.seconds).toFixed(2);
  return [
    row(`${part} articles`, small, ''),
    row(`${samples.length} articles`, large, `${times} × the time`),
  ];
}

function row(label: string, build: Build, ratio: string): Row {
  // Of our own pages Astro builds some, and is not told of those of cases.
  const counts = build.output.matchAll(/(\d+) (?:page\(s\) built|pages of cases)/g);
  const pages = Array.from(counts, ([, count]) => Number(count)).reduce((sum, n) => sum + n, 0);
  const analysed = /(\d+) analysed/.exec(build.output)?.[1] ?? '–';
  const { peak = null, cpu = null } = build.usage ?? {};
  return [
    label,
    build.seconds.toFixed(1),
    ratio,
    cpu?.toFixed(1) ?? '–',
    megabytes(peak),
    String(pages || '–'),
    analysed,
  ];
}

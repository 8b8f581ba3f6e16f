import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, buildSite } from './build.ts';
import type { Sample } from './generate.ts';
import { copyProject, writeStarlight } from './sites.ts';
import { megabytes, type Row } from './table.ts';

/**
 * Builds the same articles with this project and with Starlight, both without any cache, then
 * ours again with one article changed.
 * @param folder where our copy goes; below this project, so that its packages are found.
 * @param peers the folder that holds Starlight.
 */
export async function compareBuilds(
  samples: readonly Sample[],
  folder: string,
  peers: string,
): Promise<Row[]> {
  console.error('  Astro Starlight…');
  const starlight = join(peers, 'starlight');
  writeStarlight(starlight, samples);
  const theirs = await buildSite(starlight);
  console.error('  Doléances…');
  copyProject(folder, samples);
  const ours = await buildSite(folder);
  console.error('  Doléances with one article changed…');
  const { id = '', lang = '' } = samples[0] ?? {};
  const changed = join(folder, 'content', 'articles', lang, `${id}.md`);
  appendFileSync(changed, '\nOn ne m’a jamais rappelé.\n');
  const again = await buildSite(folder);
  const ratio = `${(ours.seconds / theirs.seconds).toFixed(2)} ×`;
  return [
    row('Doléances, cold', ours, ratio),
    row('Astro Starlight, cold', theirs, '1'),
    row('Doléances, one article changed', again, ''),
  ];
}

function row(label: string, build: Build, ratio: string): Row {
  const pages = /(\d+) page\(s\) built/.exec(build.output)?.[1] ?? '–';
  const analysed = /(\d+) analysed/.exec(build.output)?.[1] ?? '–';
  return [label, build.seconds.toFixed(1), ratio, megabytes(build.peak), pages, analysed];
}

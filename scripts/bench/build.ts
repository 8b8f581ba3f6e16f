import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Usage, watchUsage } from './usage.ts';

/** What one build took. */
export interface Build {
  readonly seconds: number;
  /** Of the whole process tree; null where it cannot be measured. */
  readonly usage: Usage | null;
  /** All that it printed. */
  readonly output: string;
}

/** Astro's program as a folder finds it, there or above. */
export function astroFor(folder: string): string {
  const manifest = createRequire(resolve(folder, 'package.json')).resolve('astro/package.json');
  return join(dirname(manifest), 'bin', 'astro.mjs');
}

/**
 * Builds the Astro site in a folder with the Astro that it finds there or above.
 * @throws when the build fails, with what it printed.
 */
export async function buildSite(folder: string): Promise<Build> {
  const started = performance.now();
  const child = spawn(process.execPath, [astroFor(folder), 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const usageOf = watchUsage(child.pid ?? 0);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const usage = usageOf();
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${output.slice(-4000)}`);
  return { seconds: (performance.now() - started) / 1000, usage, output };
}

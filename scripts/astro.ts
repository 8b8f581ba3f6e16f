/**
 * Runs Astro's command line with the arguments given, telemetry off: a build of this site
 * sends nothing anywhere.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './steps.ts';

const manifest = fileURLToPath(import.meta.resolve('astro/package.json'));
const program = join(dirname(manifest), 'bin', 'astro.mjs');

process.exitCode = await run(process.execPath, [program, ...process.argv.slice(2)], {
  ASTRO_TELEMETRY_DISABLED: '1',
});

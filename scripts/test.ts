/** `npm test`: everything that has to hold, cheapest first, with what to do when it does not. */
import { runSteps } from './steps.ts';

const bin = (name: string) => `node_modules/${name}`;

process.exitCode = await runSteps([
  {
    title: 'Style and lint (biome)',
    args: [bin('@biomejs/biome/bin/biome'), 'check', '.'],
    remedy: 'Run `npm run format` to mend what can be mended; the rest is listed above.',
  },
  {
    title: 'Types (astro check)',
    args: ['scripts/astro.ts', 'check'],
    remedy: 'Mend the types listed above; `npm run check:types` repeats this step alone.',
  },
  {
    title: 'Unused files, exports and packages (knip)',
    args: [bin('knip/bin/knip.js')],
    remedy: 'Delete what is listed above, or use it; `npm run knip` repeats this step alone.',
  },
  {
    title: 'Units, rules, the built site and its pages in a browser (vitest)',
    args: [bin('vitest/vitest.mjs'), 'run'],
    remedy: 'Each failure above names its test; `npx vitest run FILE` repeats one file alone.',
  },
]);

/** `npm start`: builds the site, then serves it on a loopback port until Ctrl+C. */
import { run, runSteps } from './steps.ts';

const built = await runSteps([
  {
    title: 'Building the site from content/',
    args: ['scripts/astro.ts', 'build'],
    remedy: 'The messages above name the file, the line and the fix; mend it and run `npm start`.',
  },
]);
process.exitCode = built === 0 ? await run(process.execPath, ['scripts/serve.ts']) : built;

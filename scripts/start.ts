/** `npm start`: builds the site, then serves it on a loopback port until Ctrl+C. */
import { runSteps } from './steps.ts';

process.exitCode = await runSteps([
  {
    title: 'Building the site from content/',
    args: ['scripts/astro.ts', 'build'],
    remedy: 'The messages above name the file, the line and the fix; mend it and run `npm start`.',
  },
  {
    title: 'Serving it',
    args: ['scripts/serve.ts'],
    remedy: 'Choose another port with `PORT=8080 npm start`.',
  },
]);

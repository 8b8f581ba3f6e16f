import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { handOverCases } from './handover.ts';

// Node loads the analysis by itself: what Astro loads for its configuration can't load more later.
const require = createRequire(import.meta.url);

/**
 * In a build, begins to read and analyse the articles while Astro still starts and bundles, which
 * leaves three of four cores idle. The cases are not in Astro's store, which would have to be
 * written and read again between; what is unchanged comes from `.cache/cases.json`.
 */
export function builtCases(): AstroIntegration {
  return {
    name: 'cases',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        // All cores are at work: what threads would do to help one another tidy up, they wait for.
        setFlagsFromString('--no-parallel-scavenge');
        const { loadCases } = require('./load-cases.ts') as typeof import('./load-cases.ts');
        const cases = loadCases(fileURLToPath(config.root), (text) => logger.info(text));
        // Whoever asks for them hears of what went wrong.
        cases.catch(() => {});
        handOverCases(cases);
      },
    },
  };
}

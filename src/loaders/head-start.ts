import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isFile } from '../io/articles.ts';
import { articlePaths } from './articles.ts';
import type { Outcome } from './publish.ts';
import { MANY, publishInThreads, THREADS } from './threads.ts';

/** What was begun before the loader ran. */
interface HeadStart {
  readonly paths: readonly string[];
  readonly outcomes: Promise<Outcome[]>;
}

let begun: HeadStart | undefined;

/**
 * Begins to analyse while Astro itself still starts, which leaves three of four cores idle. Only
 * where every article is to be analysed anyway: in a build of many that has no store to begin with.
 */
export function headStart(): AstroIntegration {
  return {
    name: 'head-start',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build' || THREADS === 1) return;
        if (isFile(fileURLToPath(new URL('data-store.json', config.cacheDir)))) return;
        const root = fileURLToPath(config.root);
        const paths = articlePaths(root);
        if (paths.length < MANY) return;
        const outcomes = publishInThreads(root, paths, THREADS);
        // Whoever takes them hears of what went wrong.
        outcomes.catch(() => {});
        begun = { paths, outcomes };
      },
    },
  };
}

/** The outcomes of articles if they have been begun, all of them and no other; else null. */
export function takeHeadStart(paths: readonly string[]): Promise<Outcome[]> | null {
  const known = begun;
  begun = undefined;
  return known?.paths.join('\n') === paths.join('\n') ? known.outcomes : null;
}

import type { AstroIntegration } from 'astro';

/** Pages for an author at work, in `astro dev` alone: `/explain/ID/`. A build knows nothing of them. */
export function workbench(): AstroIntegration {
  return {
    name: 'workbench',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/explain/[id]',
          entrypoint: './src/components/workbench/ExplainPage.astro',
        });
      },
    },
  };
}

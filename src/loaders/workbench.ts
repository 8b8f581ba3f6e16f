import type { AstroIntegration } from 'astro';

/** Address of the page that explains a case, in `astro dev` alone. */
export function explainPath(id: string): string {
  return `/explain/${id}/`;
}

/** Pages for an author at work, in `astro dev` alone: `/explain/ID/`. A build knows nothing of them. */
export function workbench(): AstroIntegration {
  return {
    name: 'workbench',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: explainPath('[id]'),
          entrypoint: './src/components/workbench/ExplainPage.astro',
        });
      },
    },
  };
}

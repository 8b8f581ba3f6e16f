import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { socialCards } from './src/cards/integration.ts';
import { withLanguages } from './src/i18n/sitemap.ts';
import { siteAddress } from './src/io/site.ts';
import { builtCases } from './src/loaders/built.ts';
import { figures } from './src/loaders/figures.ts';
import { live } from './src/loaders/live.ts';
import { workbench } from './src/loaders/workbench.ts';
import { addressesOfCases, prerendering } from './src/prerender/integration.ts';
import { searchIndex } from './src/search/integration.ts';

const below = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  site: siteAddress(),
  trailingSlash: 'always',
  build: {
    format: 'directory',
    inlineStylesheets: 'never',
    assets: 'assets',
    // Pages are small and many: while some are written, others are rendered.
    concurrency: 64,
  },
  i18n: {
    locales: ['fr', 'en'],
    defaultLocale: 'fr',
    routing: { prefixDefaultLocale: false },
  },
  devToolbar: { enabled: false },
  // The conjugations are 6 MB of JSON; as one string they load in a tenth of the time.
  vite: {
    json: { namedExports: false, stringify: true },
    // Those of this folder alone: the bench runs a copy of the site from below `.cache`.
    server: { watch: { ignored: ['.cache/**', 'dist/**'].map(below) } },
  },
  // Code in the guide is set in one ink, as all else.
  markdown: { syntaxHighlight: false },
  integrations: [
    // For the pages of the site; articles are read and rendered by the loader, without code.
    mdx(),
    sitemap({
      customPages: addressesOfCases,
      filter: (page) => !page.endsWith('/404/'),
      serialize: withLanguages,
    }),
    builtCases(),
    prerendering(),
    live(),
    searchIndex(),
    socialCards(),
    figures(),
    workbench(),
  ],
});

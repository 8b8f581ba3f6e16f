import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from './generate.ts';

const PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public', 'content'];

/**
 * Copies this project into a folder below its own, where packages are found and caches are not,
 * with other articles in it.
 */
export function copyProject(folder: string, samples: readonly Sample[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of PROJECT) cpSync(name, join(folder, name), { recursive: true });
  const articles = join(folder, 'content', 'articles');
  rmSync(articles, { recursive: true });
  for (const lang of ['fr', 'en']) mkdirSync(join(articles, lang), { recursive: true });
  for (const { id, lang, source } of samples) {
    writeFileSync(join(articles, lang, `${id}.md`), source);
  }
}

/**
 * How a Starlight site is set up. `lean`: one language and no list of pages beside each page, as
 * fast as it can be. `both languages`: each article at a French and an English address, as in our
 * site, still without the list.
 */
export type StarlightSetup = 'lean' | 'both languages';

const SETUPS: Readonly<Record<StarlightSetup, string>> = {
  lean: "{ title: 'Bench', sidebar: [] }",
  'both languages':
    "{ title: 'Bench', sidebar: [], defaultLocale: 'root', locales: { root: { label: 'Français', lang: 'fr' }, en: { label: 'English' } } }",
};

/** Writes an Astro Starlight site on the same Markdown into a folder below the peers. */
export function writeStarlight(
  folder: string,
  samples: readonly Sample[],
  setup: StarlightSetup,
): void {
  rmSync(folder, { recursive: true, force: true });
  const docs = join(folder, 'src', 'content', 'docs');
  mkdirSync(docs, { recursive: true });
  for (const { id, source } of samples) writeFileSync(join(docs, `${id}.md`), source);
  writeFileSync(join(docs, 'index.md'), '---\ntitle: Bench\n---\n\nAll pages.\n');
  // Astro bundles the packages named here, and only those.
  const dependencies = { '@astrojs/starlight': '*', astro: '*' };
  const manifest = { private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'src', 'content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://bench.example',
  integrations: [starlight(${SETUPS[setup]})],
});
`,
  );
}

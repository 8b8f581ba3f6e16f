import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sample } from './generate.ts';

const PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public', 'content'];

const ASIDE = 'aside-';

/**
 * Moves what an earlier run left out of the way. It is not removed yet: for minutes after files
 * have been removed, ext4 passes over their places to make new ones, and the next build would pay.
 */
function moveAside(folder: string): void {
  if (!existsSync(folder)) return;
  renameSync(folder, join(mkdtempSync(join(dirname(folder), ASIDE)), 'site'));
}

/** Removes what was moved aside from a folder; for when nothing is measured any more. */
export function removeAside(folder: string): void {
  const found = readdirSync(folder).filter((name) => name.startsWith(ASIDE));
  for (const name of found) rmSync(join(folder, name), { recursive: true });
}

/**
 * Copies this project into a folder below its own, where packages are found and caches are not,
 * with other articles in it.
 */
export function copyProject(folder: string, samples: readonly Sample[]): void {
  moveAside(folder);
  mkdirSync(folder, { recursive: true });
  const isArticle = (path: string) => path.startsWith(join('content', 'articles'));
  for (const name of PROJECT)
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !isArticle(path) });
  const articles = join(folder, 'content', 'articles');
  for (const lang of ['fr', 'en']) mkdirSync(join(articles, lang), { recursive: true });
  for (const { id, lang, source } of samples) {
    writeFileSync(join(articles, lang, `${id}.md`), source);
  }
}

/**
 * How a Starlight site is set up. `as it comes`: nothing but a title, which puts a list of all pages
 * beside each page. `lean`: without that list, as fast as it can be. `both languages`: each article
 * at a French and an English address, as in our site, without the list too.
 */
export type StarlightSetup = 'as it comes' | 'lean' | 'both languages';

const SETUPS: Readonly<Record<StarlightSetup, string>> = {
  'as it comes': "{ title: 'Bench' }",
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
  moveAside(folder);
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

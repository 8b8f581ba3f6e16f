import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../steps.ts';

/** What the bench compares with, pinned; installed on first use, not with the project. */
const PEERS = {
  '@astrojs/markdown-remark': '7.3.1',
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.5',
  'wink-eng-lite-web-model': '1.8.1',
  'wink-nlp': '2.4.0',
};

/**
 * Makes the peers ready.
 * @param folder where they are kept; its `node_modules` holds them.
 * @throws when they cannot be installed.
 */
export async function installPeers(folder: string): Promise<void> {
  await installBeside(folder, PEERS);
}

/**
 * Installs packages that only one command needs, and only when it is run.
 * @param packages name → version
 * @throws when they cannot be installed.
 */
export async function installBeside(
  folder: string,
  packages: Readonly<Record<string, string>>,
): Promise<void> {
  const manifest = JSON.stringify({ private: true, dependencies: packages }, null, 2);
  const stamp = join(folder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return;
  console.error(`Installing ${Object.keys(packages).join(', ')} into ${folder} (once)…`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--silent'];
  const code = await run('npm', ['install', '--prefix', folder, ...flags]);
  if (code !== 0) {
    throw new Error('The packages could not be installed: is the package registry within reach?');
  }
  writeFileSync(stamp, manifest);
}

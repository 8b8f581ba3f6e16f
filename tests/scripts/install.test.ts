import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const folders: string[] = [];

/** A project with nothing but a lock, and an npm that says a line and ends with a code. */
function project(says: string, code: number) {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  folders.push(folder);
  mkdirSync(join(folder, 'scripts'));
  copyFileSync('scripts/install.js', join(folder, 'scripts', 'install.js'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'package-lock.json'), '{ "one": 1 }');
  writeFileSync(
    join(folder, 'npm.js'),
    `import { mkdirSync, rmSync } from 'node:fs';
console.log(${JSON.stringify(says)});
if (${code} === 0) mkdirSync('node_modules/node/bin', { recursive: true });
process.exit(${code});`,
  );
  return folder;
}

function install(folder: string) {
  return spawnSync(process.execPath, ['scripts/install.js'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(folder, 'npm.js') },
  });
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('installing before a command', () => {
  test('installs once, keeps standard output clean, and then is quiet', () => {
    const folder = project('added 3 packages', 0);
    const first = install(folder);
    expect(first).toMatchObject({ status: 0, stdout: '' });
    expect(first.stderr).toContain('added 3 packages');
    expect(install(folder)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('installs again when the lock has changed or the packages are gone', () => {
    const folder = project('added', 0);
    install(folder);
    writeFileSync(join(folder, 'package-lock.json'), '{ "one": 2 }');
    expect(install(folder).stderr).toContain('added');
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(install(folder).stderr).toContain('added');
  });

  test.each([
    ['npm error code ENOTFOUND', 'registry could not be reached'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EACCES', 'may not be written'],
    ['npm error code EINTEGRITY', 'differs from the one that was locked'],
    ['npm error something new', 'Read the npm error above'],
  ])('"%s" fails and says what to do', (says, advice) => {
    const folder = project(says, 1);
    const result = install(folder);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain(advice);
    expect(existsSync(join(folder, 'node_modules', '.installed-lock'))).toBe(false);
  });
});

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

/** A project of its own: the real one with no article but those the author writes. */
const root = mkdtempSync(join(tmpdir(), 'author-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const name of [
  'src',
  'scripts',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
]) {
  cpSync(name, join(root, name), { recursive: true });
}
rmSync(join(root, 'content', 'articles'), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));

/** Runs a command as its npm script does. */
async function run(script: string, ...args: readonly string[]) {
  const command = promisify(execFile);
  const options = { cwd: root, maxBuffer: 1 << 26 };
  try {
    const done = await command(process.execPath, [`scripts/${script}.ts`, ...args], options);
    return { ...done, code: 0 };
  } catch (error) {
    return error as { stdout: string; stderr: string; code: number };
  }
}

const STORY = `J'ai commandé une lampe chez Lumibelle le 2 mars. La vendeuse m'a promis : « Je vous rappelle sous 48 heures. » Personne ne m'a jamais rappelé.

J'ai téléphoné trois fois au service client, j'ai écrit une lettre recommandée, et personne ne m'a répondu. Cela fait deux mois que j'attends, et mon numéro est le 06 39 98 12 34.
`;

test('an author writes, checks, mends, asks why, reviews and publishes', {
  timeout: 240_000,
}, async () => {
  const made = await run(
    'new',
    '--title',
    'La lampe et moi',
    '--company',
    'Lumibelle',
    '--sector',
    'e-commerce',
    '--status',
    'composed',
    '--author',
    'Zoé B.',
  );
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const path = join(root, 'content/articles/fr/la-lampe-et-moi.md');
  expect(made.stdout).toContain('la-lampe-et-moi.md');

  const [matter = ''] = readFileSync(path, 'utf8').split(/(?<=\n---\n)/);
  writeFileSync(path, `${matter}\n${STORY}`);
  const first = await run('check', path);
  expect(first.code).toBe(1);
  expect(first.stdout).toMatch(
    /la-lampe-et-moi\.md:\d+:\d+ error .*06 39 98 12 34.*\[personal-phone\]/,
  );

  const mended = await run('check', '--fix', path);
  expect(mended.code).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('mon numéro est le [téléphone].');

  const why = await run('explain', path, '--pattern', 'no-callback');
  expect(why.stdout).toMatch(/pattern\/no-callback[\s\S]*jamais rappelé[\s\S]*took: /);
  const whyNot = await run('explain', path, '--pattern', 'cut-off');
  expect(whyNot.stdout).toContain('Not found');

  const review = `review:
  - action: confirm
    pattern: no-callback
    quote: Personne ne m’a jamais rappelé
    by: ZB
  - action: add
    pattern: contempt
    quote: mon numéro est le
---
`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n---\n/, `\n${review}`));
  expect((await run('check', path)).code).toBe(0);
  const { stdout } = await run('analyse', path);
  const record = JSON.parse(stdout) as {
    patterns: { pattern: string; evidence: { origin: string }[] }[];
  };
  const origins = Object.fromEntries(
    record.patterns.map(({ pattern, evidence }) => [pattern, evidence[0]?.origin]),
  );
  expect(origins).toMatchObject({
    'no-callback': 'confirmed',
    contempt: 'added',
    'no-reply': 'machine',
  });

  const measured = await run('evaluate', '--reviewed', '--format', 'json');
  expect(JSON.parse(measured.stdout)).toMatchObject({ documents: 1 });

  const built = await run('astro', 'build');
  expect(built.code).toBe(0);
  const page = readFileSync(join(root, 'dist/cas/la-lampe-et-moi/index.html'), 'utf8');
  expect(page).toContain('La lampe et moi');
  expect(page).not.toContain('06 39 98 12 34');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('La lampe et moi');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { examineFile } from '../../src/io/examine.ts';
import { loadKnowledge } from '../../src/io/knowledge.ts';

const knowledge = loadKnowledge('content');
const folder = mkdtempSync(join(tmpdir(), 'examine-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BODY = 'Mon numéro est le 06 39 98 12 34, voyez [la facture](facture.pdf).\n';

/** Ids that are told of a file, in order. */
function told(name: string, source: string): string[] {
  const path = join(folder, name);
  writeFileSync(path, source);
  const { diagnostics } = examineFile(path, new Set(['parcel']), () => knowledge);
  return diagnostics.map(({ id }) => id);
}

test.each([
  ['none', 'none.md', BODY, 'missing-front-matter'],
  ['broken', 'broken.md', `---\ntitle: [\n---\n\n${BODY}`, 'broken-front-matter'],
  ['wrong', 'wrong.mdx', `---\ntitle: Un colis\n---\n\n${BODY}`, 'invalid-front-matter'],
])('with %s front matter the body is checked all the same', (_, name, source, id) => {
  const ids = told(name, source);
  expect(ids).toEqual(expect.arrayContaining([id, 'personal-phone', 'dead-reference']));
});

test('a file that is not there is told and nothing else', () => {
  const { diagnostics } = examineFile(join(folder, 'nowhere.md'), new Set(), () => knowledge);
  expect(diagnostics.map(({ id }) => id)).toEqual(['file-not-found']);
});

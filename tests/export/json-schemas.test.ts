import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf, WRITTEN_KINDS } from '../../src/export/json-schemas.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Record<string, string>;
};

function dataOf(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  const yaml = path.endsWith('.yaml') ? text : (/^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '');
  // Dates stay as written, as an editor sees them.
  return parse(yaml, { schema: 'core' });
}

describe.each(WRITTEN_KINDS)('$name', (kind) => {
  test('the schema in the repository is the one of the code (npm run schemas)', () => {
    const written: unknown = JSON.parse(readFileSync(`.vscode/schemas/${kind.name}.json`, 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(kind))));
  });

  test('every file of its kind fits, and nonsense does not', () => {
    const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemaOf(kind));
    const paths = globSync(kind.files);
    expect(paths.length).toBeGreaterThan(3);
    const wrong = paths.filter((path) => !fits(dataOf(path)));
    expect(wrong).toEqual([]);
    expect(fits({ nonsense: true })).toBe(false);
  });

  test('editors look it up for those files', () => {
    if (kind.name === 'front-matter') return;
    expect(settings['yaml.schemas'][`.vscode/schemas/${kind.name}.json`]).toBe(kind.files);
  });
});

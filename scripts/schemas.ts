import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemaOf, WRITTEN_KINDS } from '../src/export/json-schemas.ts';

const FOLDER = fileURLToPath(new URL('../.vscode/schemas', import.meta.url));

/** Writes the JSON Schemas by which an editor checks the files of `content`. */
mkdirSync(FOLDER, { recursive: true });
for (const kind of WRITTEN_KINDS) {
  writeFileSync(`${FOLDER}/${kind.name}.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from '../report/evaluation/evaluate.ts';
import type { Row } from '../report/evaluation/findings.ts';

/**
 * Reads a gold corpus: `docs/ID.txt` and one `*.jsonl` per reader, in alphabetical order.
 * @throws Error that says which folder, file or line is missing or broken
 */
export function readGold(folder: string): Gold {
  const names = list(folder).filter((name) => name.endsWith('.jsonl'));
  if (names.length === 0) {
    throw new Error(`\`${folder}\` holds no \`*.jsonl\`. Name a folder of annotations.`);
  }
  const docs = join(folder, 'docs');
  const documents = new Map(
    list(docs)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.slice(0, -4), readFileSync(join(docs, name), 'utf8')]),
  );
  return { documents, readers: names.map((name) => readRows(join(folder, name))) };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw new Error(`The folder \`${folder}\` can't be read. Name a gold corpus with \`--gold\`.`);
  }
}

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line) as Row];
      } catch {
        throw new Error(`${path}:${index + 1}: This line is no JSON object. Correct or remove it.`);
      }
    });
}

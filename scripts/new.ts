import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { newArticle } from './cli/new.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));

const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stderr })
  : null;
process.exitCode = await newArticle(process.argv.slice(2), process, {
  folder: `${CONTENT}/articles`,
  taxonomy: loadKnowledge(CONTENT).taxonomy,
  today: new Date().toISOString().slice(0, 10),
  ask: terminal && ((question) => terminal.question(question)),
});
terminal?.close();

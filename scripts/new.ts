import { relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { newArticle } from './cli/new.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));

const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stderr })
  : null;
// Keeps what is typed or pasted before it is asked for.
const lines = terminal?.[Symbol.asyncIterator]();
const ask = async (question: string): Promise<string | null> => {
  terminal?.setPrompt(question);
  terminal?.prompt();
  const line = await lines?.next();
  return line === undefined || line.done === true ? null : line.value;
};
process.exitCode = await newArticle(process.argv.slice(2), process, {
  folder: relative('.', `${CONTENT}/articles`),
  taxonomy: loadKnowledge(CONTENT, []).taxonomy,
  today: new Date().toISOString().slice(0, 10),
  ask: terminal && ask,
});
terminal?.close();

import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { runIngest } from './cli/ingest.ts';
import { quietWhenReaderLeaves } from './cli/output.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));

quietWhenReaderLeaves();
process.exitCode = await runIngest(process.argv.slice(2), process, {
  articles: relative('.', `${CONTENT}/articles`),
  today: new Date().toISOString().slice(0, 10),
  load: () => loadKnowledge(CONTENT),
});

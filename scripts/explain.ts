import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { explain } from './cli/explain.ts';
import { quietWhenReaderLeaves } from './cli/output.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));

quietWhenReaderLeaves();
process.exitCode = explain(process.argv.slice(2), process, () => loadKnowledge(CONTENT));

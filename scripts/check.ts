import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/io/knowledge.ts';
import { siteAddress } from '../src/io/site.ts';
import { check } from './cli/check.ts';
import { quietWhenReaderLeaves } from './cli/output.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));

quietWhenReaderLeaves();
process.exitCode = check(process.argv.slice(2), process, {
  articles: `${CONTENT}/articles`,
  site: siteAddress(),
  load: () => loadKnowledge(CONTENT),
});

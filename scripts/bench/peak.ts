/** Loaded before a program with `--import`: writes its peak of resident memory, in bytes, to file 3. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS * 1024));
});

/** Serves `dist/` on this machine only; `PORT` chooses the port (4321, or the next free one). */
import { existsSync } from 'node:fs';
import { serveFolder } from './serve/server.ts';

const folder = process.argv[2] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no site in \`${folder}\`. Build it first with \`npm run build\`.`);
  process.exit(2);
}

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`\`PORT\` is no port: give a whole number from 0 to 65535, or leave it out.`);
  process.exit(2);
}

const site = await serveFolder(folder, port);
console.log(`The site is at ${site.url}  (Ctrl+C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void site.close());
}

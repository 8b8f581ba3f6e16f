import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** A source file of the repository: path from its top, with `/`, and text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The layers, lowest first. A file may import from lower layers and from its own folder only. */
const LAYERS: readonly (readonly string[])[] = [
  ['src/analysis/model'],
  ['src/analysis/read'],
  ['src/analysis/annotate'],
  ['src/analysis/rules'],
  ['src/analysis/knowledge'],
  ['src/analysis/detect'],
  ['src/analysis/classify'],
  ['src/analysis/interpret'],
  ['src/analysis/record', 'src/analysis/review'],
  ['src/analysis/privacy'],
  ['src/analysis/check', 'src/analysis/explain', 'src/analysis/fix'],
  ['src/analysis'],
  ['src/export', 'src/report', 'src/i18n'],
  ['src/ingest'],
  ['src/io'],
  ['src/loaders'],
  ['src/search', 'src/cards'],
  ['src/prerender'],
  ['src/content.config.ts', 'src/styles'],
  ['src/components', 'src/layouts'],
  ['src/pages', 'scripts'],
];

/** What pages may know of the analysis: the shape of what they draw, not the engine. */
const DRAWS = ['src/components', 'src/layouts', 'src/pages'];
const DRAWABLE = ['src/analysis/model', 'src/analysis/knowledge'];

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** The layer a path belongs to: its most particular folder. */
function layerOf(path: string): { rank: number; folder: string } | null {
  let best: { rank: number; folder: string } | null = null;
  for (const [rank, folders] of LAYERS.entries()) {
    for (const folder of folders) {
      if (within(path, folder) && folder.length > (best?.folder.length ?? 0)) {
        best = { rank, folder };
      }
    }
  }
  return best;
}

/** Everything a file imports, as written: `import`, `import type`, `export from`, `import()`. */
function importsOf(file: SourceFile): string[] {
  const code = file.path.endsWith('.astro') ? scriptsOf(file.text) : file.text;
  return ts.preProcessFile(code, true, true).importedFiles.map((found) => found.fileName);
}

/** The front matter and the `<script>` blocks of an Astro component. */
function scriptsOf(text: string): string {
  const matter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1]);
  return [matter, ...scripts].join('\n');
}

/** Every import that runs against the order, one line each; empty when all is well. */
export function againstOrder(files: readonly SourceFile[]): string[] {
  const faults: string[] = [];
  for (const file of files) {
    const from = layerOf(file.path);
    if (from === null) {
      faults.push(`${file.path} belongs to no layer`);
      continue;
    }
    for (const name of importsOf(file)) {
      const fault = name.startsWith('.')
        ? faultOfPath(file.path, from, join(dirname(file.path), name))
        : faultOfPackage(file.path, name);
      if (fault !== null) faults.push(`${file.path} imports ${name}: ${fault}`);
    }
  }
  return faults;
}

function faultOfPath(path: string, from: { rank: number; folder: string }, target: string) {
  const to = layerOf(target);
  if (to === null) return within(target, 'src') ? 'it belongs to no layer' : null;
  if (DRAWS.some((folder) => within(path, folder)) && within(target, 'src/analysis')) {
    if (!DRAWABLE.some((folder) => within(target, folder))) return 'pages draw, they never analyse';
  }
  if (to.rank > from.rank) return `${from.folder} lies below ${to.folder}`;
  if (to.rank === from.rank && to.folder !== from.folder && !drawTogether(from, to)) {
    return 'the two lie side by side';
  }
  return null;
}

/** Components and layouts make up one page between them. */
function drawTogether(from: { folder: string }, to: { folder: string }) {
  return DRAWS.includes(from.folder) && DRAWS.includes(to.folder);
}

function faultOfPackage(path: string, name: string): string | null {
  if (within(path, 'src/analysis')) {
    if (/^node:/.test(name)) return 'the analysis is pure';
    if (/^(@astrojs\/|astro(:|\/|$))/.test(name)) return 'the analysis knows no Astro';
  }
  if (within(path, 'src') && !within(path, 'src/io') && /^(node:)?fs(\/|$)/.test(name)) {
    return 'only src/io touches files';
  }
  return null;
}

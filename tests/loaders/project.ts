import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KNOWLEDGE = [
  ...['principles', 'patterns', 'channels', 'promises', 'sectors'],
  ...['lexicon', 'rules', 'classifier'],
];

/** A project with our knowledge and code and no article, in a folder of its own. */
export interface Project {
  readonly root: string;
  /** Its folder of articles. */
  readonly articles: string;
  /** Writes an article. @param path below the folder of articles */
  write(path: string, text: string | Uint8Array): void;
  remove(): void;
}

/** Makes such a project in the system's temporary folder. */
export function makeProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of KNOWLEDGE) {
    cpSync(join('content', name), join(root, 'content', name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'src'), join(root, 'src'));
  const articles = join(root, 'content', 'articles');
  return {
    root,
    articles,
    write: (path, text) => {
      mkdirSync(join(articles, path, '..'), { recursive: true });
      writeFileSync(join(articles, path), text);
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** An article that lacks nothing. */
export function articleOf(body: string, sector = 'parcel'): string {
  return `---
title: A parcel
lang: en
company: Nobody
sector: ${sector}
date: 2026-03-14
author: Ann B.
rights: full
status: composed
summary: A parcel that was announced and did not come.
---

${body}
`;
}

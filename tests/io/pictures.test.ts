import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyPictures, listPictures, readPicture } from '../../src/io/pictures.ts';

test('pictures below a folder, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    mkdirSync(join(folder, 'fr/photos'), { recursive: true });
    for (const file of ['fr/b.png', 'fr/photos/a.JPG', 'fr/.c.png', 'fr/d.svg', 'fr/e.md']) {
      writeFileSync(join(folder, file), file);
    }
    expect(listPictures(folder)).toEqual(['fr/b.png', 'fr/photos/a.JPG']);
    copyPictures(folder, join(folder, 'copy'));
    expect(listPictures(join(folder, 'copy'))).toEqual(['fr/b.png', 'fr/photos/a.JPG']);
    expect(new TextDecoder().decode(readPicture(folder, 'fr/b.png'))).toBe('fr/b.png');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

/** Compressed bytes that surely hold the address, which stands at the head of a fragment. */
const HEAD = 512;

/**
 * The pages of a Pagefind bundle: the id that its results carry, and the address of the page. The
 * bundle itself tells it only page by page.
 */
export async function fragmentUrls(bundle: string): Promise<[id: string, url: string][]> {
  const folder = join(bundle, 'fragment');
  const found: [string, string][] = [];
  for (const name of await readdir(folder)) {
    const head = (await readFile(join(folder, name))).subarray(0, HEAD);
    const text = gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    const url = /"url":"([^"]+)"/.exec(text)?.[1];
    if (url !== undefined) found.push([name.replace(/\.pf_fragment$/, ''), url]);
  }
  return found;
}

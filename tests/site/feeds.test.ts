import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readHtml } from './html.ts';

/** Kinds of pages with feeds of their own: folder in French, folder in English. */
const FOLDERS = [
  ...['motifs', 'entreprises', 'secteurs'],
  ...['en/patterns', 'en/companies', 'en/sectors'],
].flatMap((folder) =>
  readdirSync(join('dist', folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}/`),
);
const PLACES = ['', 'en/', ...FOLDERS];
const origin = new URL(readHtml('index.html').canonical ?? '').origin;
const read = (file: string) => readFileSync(join('dist', file), 'utf8');

/** What either format says, in one shape. */
interface Feed {
  readonly title: string;
  readonly home: string;
  readonly self: string;
  readonly language: string;
  readonly items: readonly { url: string; id: string; title: string; date: number }[];
}

function rss(place: string): Feed {
  const document = new DOMParser().parseFromString(read(`${place}rss.xml`), 'text/xml');
  const channel = document.querySelector('rss[version="2.0"] > channel');
  const text = (element: Element | null, name: string) =>
    [...(element?.children ?? [])].find(({ localName }) => localName === name)?.textContent ?? '';
  return {
    title: text(channel, 'title'),
    home: text(channel, 'link'),
    self: channel?.querySelector('[rel="self"]')?.getAttribute('href') ?? '',
    language: text(channel, 'language'),
    items: [...(channel?.querySelectorAll('item') ?? [])].map((item) => ({
      url: text(item, 'link'),
      id: text(item, 'guid'),
      title: text(item, 'title'),
      date: Date.parse(text(item, 'pubDate')),
    })),
  };
}

function json(place: string): Feed {
  const feed = JSON.parse(read(`${place}feed.json`));
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  return {
    title: feed.title,
    home: feed.home_page_url,
    self: feed.feed_url,
    language: feed.language,
    items: feed.items.map((item: Record<string, string>) => {
      expect(item['content_text']).toBeTruthy();
      expect(item['date_published']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      const [url, id, title] = [item['url'], item['id'], item['title']];
      return { url, id, title, date: Date.parse(item['date_published'] ?? '') };
    }),
  };
}

describe.each([
  ['rss.xml', rss],
  ['feed.json', json],
] as const)('%s', (file, parse) => {
  test.each(PLACES)('of /%s', (place) => {
    const feed = parse(place);
    expect(feed.title).not.toBe('');
    expect(addressOf(feed.home)).toBe(`/${place}`);
    expect(addressOf(feed.self)).toBe(`/${place}${file}`);
    expect(feed.language).toBe(/^en\//.test(place) ? 'en' : 'fr');
    const dates = feed.items.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    for (const { url, id, title } of feed.items) {
      expect([id, title !== '', isPage(addressOf(url))]).toEqual([url, true, true]);
    }
    expect(read(`${place}index.html`)).toContain(`href="/${place}${file}"`);
  });
});

test('the feeds of a pattern tell of its cases only, those of all of every case', () => {
  const all = readdirSync('dist/cas').filter((name) => name.endsWith('.json'));
  expect(json('').items.length).toBe(Math.min(50, all.length));
  const wrong = FOLDERS.filter((place) => place.startsWith('motifs/')).flatMap((place) =>
    json(place).items.filter(({ url }) => {
      const record = JSON.parse(read(`${addressOf(url).replace(/\/$/, '')}.json`));
      const found = record.patterns.map(({ pattern }: { pattern: string }) => pattern);
      return !found.includes(place.split('/')[1]);
    }),
  );
  expect(wrong).toEqual([]);
});

/** The path of an address of this site; of another site, the address itself. */
function addressOf(url: string): string {
  const { origin: found, pathname } = new URL(url);
  return found === origin ? pathname : url;
}

function isPage(path: string): boolean {
  return existsSync(join('dist', path, 'index.html'));
}

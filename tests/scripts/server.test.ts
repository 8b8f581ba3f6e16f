import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serveFolder } from '../../scripts/serve/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let site: Site;

beforeAll(async () => {
  for (const path of ['cas', 'en/404']) mkdirSync(join(folder, path), { recursive: true });
  const files = {
    'index.html': '<h1>accueil</h1>',
    '404.html': '<h1>introuvable</h1>',
    'en/404/index.html': '<h1>not found</h1>',
    'cas/index.html': '<h1>cas</h1>',
    'cas/a.json': '{}',
    'style.css': 'a{}',
    'mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'rss.xml': '<rss/>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  site = await serveFolder(folder, 0);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('serving a folder', () => {
  test.each([
    ['', 200, 'text/html', 'accueil'],
    ['cas/', 200, 'text/html', '<h1>cas'],
    ['cas/a.json', 200, 'application/json', '{}'],
    ['style.css', 200, 'text/css', 'a{}'],
    ['mark.svg', 200, 'image/svg+xml', '<svg'],
    ['rss.xml', 200, 'text/xml', '<rss'],
    ['nowhere/', 404, 'text/html', 'introuvable'],
    ['en/nowhere/', 404, 'text/html', 'not found'],
    ['%2e%2e/%2e%2e/etc/passwd', 404, 'text/html', 'introuvable'],
  ])('/%s is %i, %s', async (path, status, type, text) => {
    const response = await fetch(site.url + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(text);
  });

  test('only this machine can reach it', () => {
    expect(new URL(site.url).hostname).toBe('127.0.0.1');
  });

  test('a taken port makes it take the next free one', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const taken = (other.address() as AddressInfo).port;
    const next = await serveFolder(folder, taken);
    expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
    await next.close();
    other.close();
  });

  test('once closed it answers no more', async () => {
    const short = await serveFolder(folder, 0);
    await short.close();
    await expect(fetch(short.url)).rejects.toThrow();
  });
});

import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { announce } from '../../src/loaders/fresh.ts';
import { live } from '../../src/loaders/live.ts';

type Hooks = Record<'astro:server:setup' | 'astro:server:done', (context: unknown) => void>;

test('what is new about a case has Astro ask anew and the pages of that case load again', () => {
  const sent: unknown[] = [];
  const environment = (consumer: string) => ({
    config: { consumer },
    hot: { send: (event: string) => sent.push(`${consumer}: ${event}`) },
  });
  const server = {
    environments: { ssr: environment('server'), client: environment('client') },
    ws: { send: ({ type, path }: { type: string; path: string }) => sent.push(`${type} ${path}`) },
  };
  const hooks = (live() satisfies AstroIntegration).hooks as unknown as Hooks;
  hooks['astro:server:setup']({ server });
  announce('my-parcel');
  expect(sent).toEqual([
    'server: astro:content-changed',
    'full-reload /cas/my-parcel/index.html',
    'full-reload /en/cases/my-parcel/index.html',
    'full-reload /explain/my-parcel/index.html',
  ]);
  hooks['astro:server:done']({});
  announce('my-parcel');
  expect(sent).toHaveLength(4);
});

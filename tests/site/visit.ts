import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page opened in a browser, and what was noticed while it loaded. */
export interface Visit {
  readonly page: Page;
  /** HTTP status of the page itself. */
  readonly status: number;
  /** Requests to another host than the site's own. */
  readonly foreign: readonly string[];
  /** Errors on the console, uncaught ones included. */
  readonly errors: readonly string[];
}

/**
 * Opens an address in a context of its own and waits until nothing loads any more; hands the
 * visit to `look`, then closes it.
 */
export async function visit<Result>(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      const local = url.origin === new URL(address).origin || /^(data|blob):/.test(url.protocol);
      if (!local) foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // A page that is not there says so itself; all else that is missing is a fault.
      const itself = message.location().url === address && /status of 404/.test(message.text());
      if (message.type() !== 'error' || itself) return;
      errors.push(`${message.text()} (${message.location().url})`);
    });
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    return await look({ page, status: response?.status() ?? 0, foreign, errors });
  } finally {
    await context.close();
  }
}

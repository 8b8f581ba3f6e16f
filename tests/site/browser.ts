import { type BrowserServer, chromium } from 'playwright-core';

/** How to start Chromium here. */
interface Chrome {
  readonly executablePath?: string;
  readonly channel?: string;
}

/**
 * Linux on x64 gets the Chromium that comes as a package and needs nothing of the system;
 * elsewhere the installed Chrome is used. `CHROME` names another one.
 */
async function findChrome(): Promise<Chrome> {
  const chosen = process.env['CHROME'];
  if (chosen !== undefined) return { executablePath: chosen };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  // The package unpacks its own system libraries only where it believes to be on that service.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath() };
}

/**
 * Starts one browser that several test files connect to.
 * @param flags of its command line, beside our own
 * @throws with what to install when there is none.
 */
export async function startBrowser(flags: readonly string[] = []): Promise<BrowserServer> {
  const chrome = await findChrome();
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
    ...flags,
  ];
  try {
    return await chromium.launchServer({ ...chrome, args, headless: true });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No browser could be started. Install Chrome, or name one: CHROME=/path/to/chrome npm test\n${cause}`,
    );
  }
}

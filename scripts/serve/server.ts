import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';

/** A folder being served. */
export interface Site {
  /** Address with a closing slash. */
  readonly url: string;
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const LAST_PORT = 65_535;
/** Of gzip: what is compressed for each request must be fast; hosts compress once, and more. */
const LEVEL = 4;

/**
 * Serves a folder of static files to this machine only, compressed as a host would, with its `404.html` for what is not there
 * (`en/404/` below `/en/`).
 * @param port the first port to try; taken ones are skipped. 0 takes any free port.
 */
export async function serveFolder(folder: string, port: number): Promise<Site> {
  const missing = readFileSync(join(folder, '404.html'));
  const english = join(folder, 'en', '404', 'index.html');
  const missingEnglish = existsSync(english) ? readFileSync(english) : missing;
  const files = sirv(folder, {
    etag: true,
    onNoMatch: (request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.url?.startsWith('/en/') ? missingEnglish : missing);
    },
  });
  const compress = compression({ level: LEVEL });
  const server = createServer((request, response) => {
    compress(request, response, () => files(request, response));
  });
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns the port that was free. @throws when none is, or the port may not be opened. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port <= LAST_PORT; port += 1) {
    const error = await attempt(server, port);
    if (error === null) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(`No port from ${first} on is free.`);
}

function attempt(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolve(null);
    });
  });
}

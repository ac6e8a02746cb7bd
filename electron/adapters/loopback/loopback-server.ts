import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLoopbackAccess } from '#adapters/loopback/loopback-access';
import { answer, type Site } from '#adapters/loopback/loopback-site';
import type { WindowFile } from '#adapters/window-files';
import type { Transport } from '#shared/api/operation';
import { contentSecurityPolicy } from '#shared/api/window-policy';

export type LoopbackServer = {
  /** The address to open once, with its token. */
  readonly address: string;
  /** Ends the host; calls under way are answered first, for two seconds at most. */
  close(): Promise<void>;
};

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** How long, in milliseconds, calls under way may still be answered when the host ends. */
const farewell = 2000;

/** A request that has not come whole within this many milliseconds is given up. */
const patience = { head: 10_000, whole: 60_000 } as const;

/** Serves the built window and the api on a random port of 127.0.0.1, to the one browser that opens the address. */
export async function serveLoopback(gate: Transport, files: ReadonlyMap<string, WindowFile>): Promise<LoopbackServer> {
  const server = createServer({ headersTimeout: patience.head, requestTimeout: patience.whole });
  const { port } = await listening(server);
  const origin = `http://127.0.0.1:${port}`;
  const access = createLoopbackAccess(origin);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    respond({ access, files, gate }, request, response, () => server.listening).catch(() => response.destroy());
  });
  return { address: `${origin}/?token=${access.token}`, close: () => closed(server) };
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse, goesOn: () => boolean): Promise<void> {
  const reply = await answer(site, request);
  // Once the host ends, a connection ends with its answer.
  const ending = goesOn() ? {} : { Connection: 'close' };
  response.writeHead(reply.status, { ...headers, ...ending, ...reply.headers }).end(reply.body);
}

function listening(server: Server): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the loopback host has no port'));
      else resolve(address);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), farewell).unref();
  });
}

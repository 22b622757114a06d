import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { UsageError } from '../errors.ts';
import { isOurs } from './guard.ts';

/** What is answered to one request, or a stream that stays open. */
export type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array } | { readonly stream: (response: ServerResponse) => void };

/** Answers an address; `last` is the last event of a stream that a browser takes up again. Throws where there is no such page. */
export type Answering = (url: URL, last: string | null) => Promise<Answer>;

/** A server that only this machine reaches. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** The port where none is asked for, and how many after it are tried. */
const FIRST = 4_173;
const TRIED = 20;

const SAFE = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Serves 127.0.0.1 on a port, 0 for any that is free; on the first free one of a few where none is asked for. What comes from another origin, or under another host's name, is refused.
 *
 * @throws {UsageError} PORT_TAKEN.
 */
export async function serve(port: number | null, answer: Answering): Promise<Listening> {
  const server = createServer();
  const taken = await listening(server, port);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void answered(request, taken, answer).then((given) => {
      if ('stream' in given) return given.stream(response.writeHead(200, { ...SAFE, 'content-type': 'text/event-stream' }));
      response.writeHead(given.status, { ...SAFE, ...given.headers }).end(request.method === 'HEAD' ? undefined : given.body);
    });
  });
  return {
    port: taken,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

async function answered(request: IncomingMessage, port: number, answer: Answering): Promise<Answer> {
  const plain = (status: number, body: string): Answer => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8', 'content-security-policy': "default-src 'none'" }, body: `${body}\n` });
  if (!isOurs(request.headers, port)) return plain(403, 'This address is for pages of 127.0.0.1 only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'There is nothing here but to read.');
  try {
    const last = request.headers['last-event-id'];
    return await answer(new URL(request.url ?? '/', `http://127.0.0.1:${port}`), typeof last === 'string' ? last : null);
  } catch {
    return plain(404, 'There is no such page.');
  }
}

async function listening(server: Server, port: number | null): Promise<number> {
  for (const each of port === null ? Array.from({ length: TRIED }, (_, i) => FIRST + i) : [port]) {
    if (await isTaken(server, each)) continue;
    return (server.address() as { readonly port: number }).port;
  }
  const what = port === null ? `the ports ${FIRST} to ${FIRST + TRIED - 1} are all taken` : `port ${port} is taken`;
  throw new UsageError({ code: 'PORT_TAKEN', what, fix: 'name another: --port 8080; or any that is free: --port 0' });
}

function isTaken(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const failed = (error: NodeJS.ErrnoException): void => (['EADDRINUSE', 'EACCES'].includes(error.code ?? '') ? done(true) : fail(error));
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done(false);
    });
  });
}

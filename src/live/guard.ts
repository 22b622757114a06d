import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from a page of ours or from the address bar, and not from a page of somebody else that the same browser has open. A name that leads to 127.0.0.1
 * for a moment (DNS rebinding) is another host; what another origin asks for is refused, but to be opened as a page of its own. https://www.w3.org/TR/fetch-metadata/
 */
export function isOurs({ host = '', origin, ...headers }: IncomingHttpHeaders, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, ...(port === 80 ? ['127.0.0.1', 'localhost'] : [])];
  if (!hosts.includes(host.toLowerCase())) return false;
  if (origin !== undefined) return origin === `http://${host}`;
  const site = headers['sec-fetch-site'] ?? 'none';
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return site === 'none' || site === 'same-origin' || isOpened;
}

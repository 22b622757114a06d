import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { serve } from '../../src/live/server.ts';
import type { Answer } from '../../src/live/server.ts';
import { freePort } from '../support/free-port.ts';
import { rejects } from '../support/rejects.ts';

const hello = (): Promise<Answer> => Promise.resolve({ status: 200, headers: { 'content-type': 'text/plain' }, body: 'hello' });
const asked = (port: number, { host = '127.0.0.1', headers = {}, method = 'GET' } = {}): Promise<number | string> => new Promise((done) => {
  request({ host, port, path: '/', headers, method }, (response) => done(response.resume().statusCode ?? 0)).on('error', (error: NodeJS.ErrnoException) => done(error.code ?? '')).end();
});

test('it answers on 127.0.0.1, and on no other address of the machine', async () => {
  const { port, close } = await serve(0, hello);
  assert.is(await asked(port), 200);
  const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
  for (const host of [...others, '::1']) assert.ok(['ECONNREFUSED', 'EADDRNOTAVAIL', 'ENETUNREACH'].includes(String(await asked(port, { host }))), host);
  await close();
});

test('another host or origin is refused, and so is everything but reading', async () => {
  const { port, close } = await serve(0, hello);
  assert.is(await asked(port, { headers: { host: `evil.example:${port}` } }), 403);
  assert.is(await asked(port, { headers: { origin: 'http://evil.example' } }), 403);
  assert.is(await asked(port, { method: 'POST' }), 405);
  assert.is(await asked(port, { method: 'HEAD' }), 200);
  await close();
});

test('an answer that fails is no page, and ends nothing', async () => {
  const { port, close } = await serve(0, () => Promise.reject(new Error('no')));
  assert.equal([await asked(port), await asked(port)], [404, 404]);
  await close();
});

test('every answer keeps to itself: not stored, not sniffed, not for other origins', async () => {
  const { port, close } = await serve(0, hello);
  const { headers } = await fetch(`http://127.0.0.1:${port}/`);
  assert.equal(['cache-control', 'x-content-type-options', 'cross-origin-resource-policy', 'referrer-policy'].map((name) => headers.get(name)), ['no-store', 'nosniff', 'same-origin', 'no-referrer']);
  await close();
});

test('a port that is asked for and taken is an error; where none is asked for, the next one is taken', async () => {
  const port = await freePort();
  const first = await serve(port, hello);
  assert.is(first.port, port);
  await rejects(serve(port, hello), 'PORT_TAKEN');
  await first.close();
  const [one, two] = [await serve(null, hello), await serve(null, hello)];
  assert.ok(two.port > one.port);
  await Promise.all([one.close(), two.close()]);
});

test.run();

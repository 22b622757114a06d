import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isOurs } from '../../src/live/guard.ts';

const host = '127.0.0.1:4173';

test('the address bar, our own pages and programs may ask', () => {
  assert.ok(isOurs({ host }, 4173));
  assert.ok(isOurs({ host: 'localhost:4173', 'sec-fetch-site': 'none' }, 4173));
  assert.ok(isOurs({ host, origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' }, 4173));
});

test('another host is refused, though its name leads here: DNS rebinding', () => {
  for (const other of ['evil.example:4173', 'evil.example', '127.0.0.1', '127.0.0.1:4174', '127.0.0.1.evil.example:4173', '[::1]:4173', '']) assert.not(isOurs({ host: other }, 4173), other);
  assert.not(isOurs({}, 4173));
});

test('what another origin asks for is refused, localhost on another port among them', () => {
  for (const origin of ['http://evil.example', 'https://127.0.0.1:4173', 'http://127.0.0.1:8080', 'http://localhost:4173', 'null']) assert.not(isOurs({ host, origin }, 4173), origin);
  for (const site of ['cross-site', 'same-site']) assert.not(isOurs({ host, 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, 4173), site);
});

test('a link of another page opens it, but not in a frame', () => {
  assert.ok(isOurs({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, 4173));
  assert.not(isOurs({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, 4173));
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { served } from '../../src/live/policy.ts';

const OPEN = { page: 'a"b.html', version: 'v', gone: 'gone' };
const page = (policy: string): string => `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>T</title></head><body>$&</body></html>`;

test("the page's policy goes into the header, with what this server has and nothing else", () => {
  const { html, policy } = served(page("default-src 'none'; style-src 'sha256-abc='; img-src data:; base-uri 'none'"), OPEN);
  assert.equal(policy.split('; ').sort(), ["base-uri 'none'", "connect-src 'self'", "default-src 'none'", "frame-ancestors 'none'", 'img-src data:', "script-src 'self'", "style-src 'sha256-abc=' 'self'"]);
  assert.not.match(html, 'http-equiv');
  assert.match(html, '<body>$&</body>');
});

test('a script that the page has keeps its hash', () => {
  assert.match(served(page("default-src 'none'; script-src 'sha256-x='"), OPEN).policy, "script-src 'sha256-x=' 'self'");
});

test('the script is told its page in text that is escaped', () => {
  assert.match(served(page("default-src 'none'"), OPEN).html, 'data-page="a&quot;b.html"');
});

test.run();

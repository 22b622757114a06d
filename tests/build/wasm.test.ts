import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { foundIn } from '../../src/build/wasm.ts';

const WASM = 'harfbuzzjs/dist/harfbuzz.wasm';

test('a script in a bundle finds its machine code in the package, wherever the bundle stands', async () => {
  const script = foundIn("export const found = new URL('harfbuzz.wasm', import.meta.url).href;", WASM);
  // Run from a file of its own below this project, as the bundle is.
  const address = `data:text/javascript,${encodeURIComponent(script.replace('requireOfWasm(import.meta.url)', `requireOfWasm(${JSON.stringify(import.meta.url)})`))}`;
  const { found } = (await import(address)) as { found: string };
  assert.is(decodeURIComponent(new URL(found).pathname), createRequire(import.meta.url).resolve(WASM));
});

test('a script that does not ask for its address is refused: it would look in the wrong place', () => {
  assert.throws(() => foundIn("fetch('harfbuzz.wasm')", WASM), /does not ask for its address/u);
});

test('the package is of one exact version, for its machine code and the bundled script must fit', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  assert.match(dependencies['harfbuzzjs'] ?? '', /^\d+\.\d+\.\d+$/u);
});

test.run();

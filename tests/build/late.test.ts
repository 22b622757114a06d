import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gathered } from '../../src/build/late.ts';

const of = (text: string): Record<string, string> => Object.fromEntries(gathered([{ path: '/dist/a.js', text }], '/dist').map(({ path, text: made }) => [path, made]));

test('what a file imports late is imported by one small file', () => {
  const made = of('const { draw } = await import("./draw.js");\nexport const vega = () => import("vega");\n');
  assert.is(made['/dist/a.js'], `import { $late } from './late.js';\nconst { draw } = await $late["./draw.js"]();\nexport const vega = () => $late["vega"]();\n`);
  assert.is(made['/dist/late.js'], 'export const $late = {\n  any: (address) => import(address),\n  "./draw.js": () => import("./draw.js"),\n  "vega": () => import("vega"),\n};\n');
});

test('a module of a tier is taken out of its file', () => {
  assert.match(of('await import("./core.js#all_3");')['/dist/late.js'] ?? '', '"./core.js#all_3": () => import("./core.js").then((tier) => tier.all_3),');
});

test('so is what is only known when it is imported', () => {
  assert.match(of('await import(pathToFileURL(file).href)')['/dist/a.js'] ?? '', 'await $late.any(pathToFileURL(file).href)');
});

test('a line that starts a command stays the first', () => {
  assert.match(of('#!/usr/bin/env node\nawait import("./x.js");\n')['/dist/a.js'] ?? '', /^#!\/usr\/bin\/env node\nimport /u);
});

test('a file without such imports stays as it is, whatever its methods are called', () => {
  const text = 'import { a } from "./b.js";\na.import("./c.js");\nexport const reimport = (x) => x;\nreimport("./c.js");\n';
  assert.is(of(text)['/dist/a.js'], text);
});

test('a file that has the name for something else is refused', () => {
  assert.throws(() => of('const $late = 1;\nawait import("./x.js");\n'), /\$late of its own/u);
});

test.run();

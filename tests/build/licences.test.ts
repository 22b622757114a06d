import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { licencesOf } from '../../src/build/licences.ts';
import { folder } from '../support/folder.ts';

const made = folder({
  'node_modules/b/package.json': '{ "name": "b", "version": "1.2.3", "license": "MIT" }', 'node_modules/b/LICENSE.md': 'Copyright B\n', 'node_modules/b/lib/x.js': '',
  'node_modules/@a/a/package.json': '{ "name": "@a/a", "version": "0.1.0" }', 'node_modules/@a/a/licence': 'Copyright A\n',
  'node_modules/bare/package.json': '{ "name": "bare", "version": "1.0.0" }',
});

test('each package in a bundle is told once, with its version and its whole licence', () => {
  const text = licencesOf(['src/index.ts', join(made, 'node_modules/b/lib/x.js'), join(made, 'node_modules/b/index.js'), join(made, 'node_modules/@a/a/i.js'), 'door:src/x.ts']);
  assert.equal(text.match(/^.+ \(.+\)$/gmu), ['@a/a 0.1.0 (see below)', 'b 1.2.3 (MIT)']);
  assert.ok(text.indexOf('Copyright A') < text.indexOf('Copyright B'));
});

test('a package without a licence file is refused by its name', () => {
  assert.throws(() => licencesOf([join(made, 'node_modules/bare/index.js')]), /bare has no licence file/u);
});

test.run();

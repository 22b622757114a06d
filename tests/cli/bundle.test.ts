import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runNotebook } from '../../src/cli/main.ts';
import { LoadError } from '../../src/errors.ts';
import { chart } from '../../src/notebook/chart.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { Source } from '../../src/source.ts';
import { captured } from '../support/captured.ts';
import { deaths, TABLE } from '../support/deaths.ts';
import { folder } from '../support/folder.ts';

const charts = folder({ 'deaths.vl.json': deaths().authored.text });
const good: Source = { name: 'good', load: () => Promise.resolve(TABLE) };
const bad: Source = { name: 'bad', load: () => Promise.reject(new LoadError({ code: 'BAD_CELL', what: 'cannot read "I54"' })) };
const notebook = (source: Source): Notebook => ({ file: '/n/n.ts', title: 'N', lang: 'en', cells: [chart(source, join(charts, 'deaths.vl.json'))] });
const bundled = (source: Source, ...args: readonly string[]): Promise<{ given: number; out: string; err: string }> => captured(() => runNotebook(notebook(source), ['bundle', '--quiet', ...args]));

test('bundles are written where everything holds, and their paths are told, one a line', async () => {
  const out = folder({});
  const { given, out: paths, err } = await bundled(good, '--out', out, '--langs', 'en,es', '--presets', 'mobile');
  assert.equal([given, paths.trim().split('\n').at(-1)], [0, join(out, 'deaths', 'manifest.json')]);
  assert.match(err, /^1 bundle, written to .*\/, \d+\.\d s\n$/u);
  assert.equal(readdirSync(join(out, 'deaths')).filter((name) => !name.includes('.')), ['en', 'es', 'fonts']);
});

test('anything wrong is told, the exit code is 1, and nothing is written', async () => {
  const out = folder({});
  const { given, out: paths, err } = await bundled(bad, '--out', out);
  assert.equal([given, paths, readdirSync(out)], [1, '', []]);
  assert.match(err, 'cannot read "I54"');
  assert.match(err, '1 fault; nothing was written');
});

test('a language or width that there is not is a fault of the command line, and tells those that there are', async () => {
  const { given, err } = await bundled(good, '--langs', 'fr', '--presets', 'webb');
  assert.is(given, 2);
  assert.match(err, 'there is no language "fr"; there are: en, es');
  assert.match(err, 'did you mean "web"?');
});

test.run();

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bundleNotebooks } from '../../src/cli/bundle.ts';
import type { BundleOptions } from '../../src/cli/bundle.ts';
import { LoadError } from '../../src/errors.ts';
import { chart } from '../../src/notebook/chart.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { Source } from '../../src/source.ts';
import { captured } from '../support/captured.ts';
import { deaths, TABLE } from '../support/deaths.ts';
import { folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

const charts = folder({ 'deaths.vl.json': deaths().authored.text });
const good: Source = { name: 'good', load: () => Promise.resolve(TABLE) };
const bad: Source = { name: 'bad', load: () => Promise.reject(new LoadError({ code: 'BAD_CELL', what: 'cannot read "I54"' })) };
const notebook = (source: Source): Notebook => ({ file: '/n/n.ts', title: 'N', lang: 'en', cells: [chart(source, join(charts, 'deaths.vl.json'))] });
const bundled = (source: Source, options: BundleOptions): Promise<{ given: number; out: string; err: string }> => captured(() => bundleNotebooks([notebook(source)], { quiet: true, ...options }));

test('bundles are written where everything holds, and their paths are told, one a line', async () => {
  const out = folder({});
  const { given, out: paths, err } = await bundled(good, { out, lang: 'en,es', preset: 'mobile' });
  assert.equal([given, paths.trim().split('\n').at(-1)], [0, join(out, 'deaths', 'manifest.json')]);
  assert.match(err, /^1 bundle, written to .*\/, \d+\.\d s\n$/u);
  assert.equal(readdirSync(join(out, 'deaths')).filter((name) => !name.includes('.')), ['en', 'es', 'fonts']);
});

test('anything wrong is told, the exit code is 1, and nothing is written', async () => {
  const out = folder({});
  const { given, out: paths, err } = await bundled(bad, { out });
  assert.equal([given, paths, readdirSync(out)], [1, '', []]);
  assert.match(err, 'cannot read "I54"');
  assert.match(err, '1 fault; nothing was written');
});

test('a language or width that there is not is refused', async () => {
  await rejects(bundleNotebooks([notebook(good)], { quiet: true, lang: 'fr' }), 'NO_SUCH_LANG');
});

test.run();

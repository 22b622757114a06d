import { strFromU8, unzipSync } from 'fflate';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pageContext } from '../../../src/notebook/page/context.ts';
import { downloadsHtml, downloadsOf, isTooBig } from '../../../src/notebook/page/downloads.ts';
import { gather } from '../../../src/notebook/page/gather.ts';
import { newRun } from '../../../src/step.ts';
import { notebookOf, SMALL } from '../../support/notebooks.ts';

const context = pageContext(await gather(notebookOf(...SMALL), newRun()));

test('every table is there as CSV, and every chart as Vega-Lite and as SVG, in one archive', () => {
  const { files, archive } = downloadsOf(context, 'story');
  assert.equal(files.map(({ name }) => name), ['deaths.csv', 'deaths-by-year.vl.json', 'deaths-by-year.svg']);
  const held = unzipSync(archive?.bytes ?? new Uint8Array());
  assert.equal([archive?.name, Object.keys(held)], ['story.zip', files.map(({ name }) => name)]);
  assert.match(strFromU8(held['deaths.csv'] ?? new Uint8Array()), /^year,deaths,/u);
  assert.is((JSON.parse(strFromU8(held['deaths-by-year.vl.json'] ?? new Uint8Array())) as { $schema: string }).$schema, 'https://vega.github.io/schema/vega-lite/v6.json');
});

test('it is the same archive at another time', () => {
  assert.equal(downloadsOf(context, 'story').archive?.bytes, downloadsOf(context, 'story').archive?.bytes);
});

test('an archive of more than a megabyte stands beside the page', () => {
  const big = { files: [{ name: 'a.csv', what: 'table' }], archive: { name: 'story.zip', bytes: new Uint8Array(1_000_001) } };
  assert.ok(isTooBig(big) && !isTooBig(downloadsOf(context, 'story')));
  assert.match(downloadsHtml(big, context)?.html ?? '', 'href="story.zip"');
  assert.match(downloadsHtml(downloadsOf(context, 'story'), context)?.html ?? '', 'href="data:application/zip;base64,');
});

test('nothing to download is no section', () => {
  assert.is(downloadsHtml({ files: [], archive: null }, context), null);
});

test.run();

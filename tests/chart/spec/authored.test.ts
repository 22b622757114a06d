import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lineOfField, lineOfText, readAuthored } from '../../../src/chart/spec/authored.ts';
import type { Authored } from '../../../src/chart/spec/authored.ts';
import { file, folder } from '../../support/folder.ts';
import { rejects } from '../../support/rejects.ts';

const authored = (text: string): Authored => readAuthored(file(text, 'a.vl.json'));

test('a spec is read as its author left it, from a path or a URL', () => {
  const text = '{\n  "data": { "name": "table" },\n  "mark": "bar"\n}\n';
  const path = file(text, 'bars.vl.json');
  for (const from of [path, pathToFileURL(path)]) {
    const read = readAuthored(from);
    assert.equal([read.file, read.text], [path, text]);
    assert.equal(read.spec, { data: { name: 'table' }, mark: 'bar' });
  }
});

test('a byte order mark before it is no fault', () => {
  assert.equal(authored('\uFEFF{"mark":"bar"}').spec, { mark: 'bar' });
});

test('a spec that is not there, or is a folder, is refused with its path', async () => {
  const missing = join(folder({}), 'nope.vl.json');
  const { faults, name } = await rejects(() => readAuthored(missing), 'NO_FILE');
  assert.equal([name, faults[0]?.place?.file], ['ChartError', missing]);
  assert.match((await rejects(() => readAuthored(folder({})), 'NO_FILE')).faults[0]?.what ?? '', /^this is a folder, not a file/u);
});

test('what is no JSON, and JSON that is no spec, is refused', async () => {
  for (const text of ['', '{ "mark": "bar", }', '{ "mark"', 'null', '3', '[]', '"bar"']) {
    const { faults } = await rejects(() => authored(text), 'BAD_SPEC');
    assert.ok(faults[0]?.place?.file?.endsWith('a.vl.json'));
  }
});

test('a spec of thousands of levels is refused, and not gone down into; one as deep as charts ever are is read', async () => {
  const layers = (levels: number): string => `${'{"layer":['.repeat(levels)}{"mark":"bar"}${']}'.repeat(levels)}`;
  assert.ok('layer' in authored(layers(20)).spec);
  const { faults } = await rejects(() => authored(layers(4000)), 'BAD_SPEC');
  assert.is(faults[0]?.what, 'the spec has more than 100 levels, one within the other');
});

test('the line of a text is that on which it first stands, counted from 1', () => {
  const spec = authored('{\n"a": 1,\n"b": { "a": 2 } }');
  assert.equal([lineOfText(spec, '{'), lineOfText(spec, '"b"'), lineOfText(spec, '"c"')], [1, 3, undefined]);
});

test('the line of a field is where a channel reads it, not where the letters happen to stand', () => {
  const spec = authored([
    '{ "usermeta": { "words": { "en": { "title": "The rate and the rat" } } },',
    '  "transform": [{ "filter": "datum.rats > 1" }, { "filter": "datum.rat > 1" }],',
    '  "encoding": { "x": { "value": 3 },',
    '                "y": { "field" : "rat" } } }',
  ].join('\n'));
  assert.is(lineOfField(spec, 'rat'), 4);
});

test('a field of expressions only is found there, else wherever its name is quoted, else nowhere', () => {
  const spec = authored('{\n"transform": [\n{ "calculate": "datum.rates + datum[\'ra te\']" },\n{ "calculate": "datum.rate" },\n{ "fold": ["a.b"] }] }');
  assert.equal(['rate', 'rates', 'ra te', 'a.b', 'axb', 'rat'].map((field) => lineOfField(spec, field)), [4, 3, 3, 5, undefined, undefined]);
});

test.run();

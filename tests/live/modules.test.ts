import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { badPipeline } from '../../src/live/bad-pipeline.ts';
import { importer } from '../../src/live/modules.ts';
import { folder } from '../support/folder.ts';

const imported = importer();
const ERRORS = new URL('../../src/errors.ts', import.meta.url).href;
const project = (helper: string): string => folder({
  'package.json': '{ "type": "module" }',
  'x.ts': `import { N } from './helper.ts';\nimport { CifrasError } from '${ERRORS}';\nexport default { N, CifrasError, place: import.meta.url };\n`,
  'helper.ts': helper,
});
const given = async (path: string): Promise<Record<string, unknown>> => (await imported(join(path, 'x.ts'))).exports?.default as Record<string, unknown>;

test('a file and its helpers are imported as they are now, and the library as it was', async () => {
  const path = project('export const N: number = 1;\n');
  const before = await given(path);
  writeFileSync(join(path, 'helper.ts'), 'export const N: number = 2;\n');
  const after = await given(path);
  assert.equal([before['N'], after['N']], [1, 2]);
  assert.is(before['CifrasError'], after['CifrasError']);
});

test('what is read beside the file is found as before', async () => {
  const path = project('export const N = 1;\n');
  const { place } = await given(path);
  assert.is(new URL('./data.csv', String(place)).href, new URL(`file://${path}/data.csv`).href);
});

test('the files that were imported are told, and none of the library', async () => {
  const path = project('export const N = 1;\n');
  const { files } = await imported(join(path, 'x.ts'));
  assert.equal([...new Set(files)].sort(), ['helper.ts', 'x.ts'].map((name) => join(path, name)));
});

test('a helper that is not there is told too, so that it can be waited for', async () => {
  const path = folder({ 'package.json': '{ "type": "module" }', 'x.ts': "import './later.ts';\n" });
  const { files, error } = await imported(join(path, 'x.ts'));
  assert.ok(files.includes(join(path, 'later.ts')));
  assert.is(badPipeline(error, { file: join(path, 'x.ts'), files }).code, 'BAD_PIPELINE');
});

test('a syntax error has the place of the helper in which it is', async () => {
  const path = project('export const M = 1;\nexport const N = ;\n');
  const { files, error } = await imported(join(path, 'x.ts'));
  const [fault] = badPipeline(error, { file: join(path, 'x.ts'), files }).faults;
  assert.equal([fault?.code, fault?.place?.file, fault?.place?.line], ['BAD_PIPELINE', 'helper.ts', 2]);
  assert.not.match(fault?.what ?? '', /Transform failed|\n/u);
});

test('so has what is thrown while it is imported', async () => {
  const path = project("export const N = 1;\n\nthrow new Error('not yet');\n");
  const { files, error } = await imported(join(path, 'x.ts'));
  const [fault] = badPipeline(error, { file: join(path, 'x.ts'), files }).faults;
  assert.equal([fault?.what, fault?.place?.file, fault?.place?.line], ['not yet', 'helper.ts', 3]);
});

test.run();

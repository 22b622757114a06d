import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { noneAtHand } from '../../src/csv/shown-path.ts';
import { notebooksOf } from '../../src/cli/pipelines.ts';
import { folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

const CIFRAS = JSON.stringify(pathToFileURL(join(process.cwd(), 'src/index.ts')).href);
const files = folder({
  'package.json': '{ "type": "module" }',
  'good.ts': `import { notebook } from ${CIFRAS};\nexport default await notebook(import.meta, { title: 'Good' });\n`,
  'other.mjs': "export default { file: 'other.mjs', title: 'Other', lang: 'es', cells: [] };\n",
  'plain.ts': 'export const table = 3;\n',
  'list.ts': 'export default [1, 2];\n',
  'misspelt.ts': `import { load } from ${CIFRAS};\n\nexport default (load as any).figurs('homicides');\n`,
  'fails.ts': 'const rows: any = 3;\nexport default rows.sort();\n',
  'syntax.ts': 'const a = 1;\nexport default {;\n',
  'lost.ts': "import './nowhere.ts';\n",
  'table.ts': `import { chart } from ${CIFRAS};\nconst none = { name: 'none', load: () => Promise.reject(new Error()) };\nexport default chart(none, 'a.vl.json', { table: none });\n`,
});
const at = (name: string): string => join(files, name);

test('the notebook of a pipeline file is its default export', async () => {
  assert.equal((await notebooksOf([at('good.ts'), at('other.mjs')])).map(({ title }) => title), ['Good', 'Other']);
});

test('where no file is named, it is all of pipelines/, by name', async () => {
  const all = (await notebooksOf([])).map(({ file }) => basename(file));
  assert.equal(all.slice(0, 2), ['arrests.ts', 'deaths-by-cause.ts']);
  assert.equal(all, readdirSync('pipelines').sort());
});

test('files that are not there are refused, all at once', async () => {
  const { name, faults } = await rejects(notebooksOf([at('nope.ts'), at('good.ts'), at('neither.ts')]), 'NO_FILE');
  assert.equal([name, faults.map(({ place }) => place?.file)], ['UsageError', [at('nope.ts'), at('neither.ts')]]);
});

test('a folder is not a pipeline file', async () => {
  assert.match((await rejects(notebooksOf([files]), 'NO_FILE')).message, 'this is a folder, not a pipeline file; name its files: ');
});

test('files without a notebook are refused, all at once, with what to write', async () => {
  const { name, faults } = await rejects(notebooksOf([at('plain.ts'), at('list.ts')]), 'NO_NOTEBOOK');
  assert.equal([name, faults.map(({ place }) => place?.file)], ['UsageError', [at('plain.ts'), at('list.ts')]]);
  assert.match(faults[0]?.fix ?? '', 'export default await notebook(import.meta, { title }, …)');
});

test('a file that fails while it is read is refused with the line and column at which it fails', async () => {
  const { name, faults } = await rejects(notebooksOf([at('fails.ts')]), 'BAD_PIPELINE');
  assert.is(name, 'LoadError');
  assert.match(faults[0]?.what ?? '', 'rows.sort is not a function');
  assert.equal([faults[0]?.place?.file, faults[0]?.place?.line], ['fails.ts', 2]);
  assert.is((await rejects(notebooksOf([at('syntax.ts')]), 'BAD_PIPELINE')).faults[0]?.place?.line, 2);
});

test('a word that a room does not have is refused with the one that may be meant, and its place', async () => {
  const { faults } = await rejects(notebooksOf([at('misspelt.ts')]), 'BAD_OPTION');
  assert.equal([faults[0]?.fix, faults[0]?.place?.file, faults[0]?.place?.line], ['did you mean "load.figures"?', 'misspelt.ts', 3]);
});

test('a file that imports what is not there is refused, and named', async () => {
  const { faults } = await rejects(notebooksOf([at('lost.ts')]), 'BAD_PIPELINE');
  assert.match(faults[0]?.what ?? '', 'nowhere.ts');
});

test('what cifras itself refuses keeps its code', async () => {
  await rejects(notebooksOf([at('table.ts')]), 'SAME_NAME');
});

test('whatever is wrong with the files is told in one run', async () => {
  const { faults } = await rejects(notebooksOf(['misspelt.ts', 'plain.ts', 'good.ts', 'syntax.ts'].map(at)), 'BAD_OPTION');
  assert.equal(faults.map(({ code }) => code), ['BAD_OPTION', 'NO_NOTEBOOK', 'BAD_PIPELINE']);
});

test('of all pipelines, a module without a notebook is passed over, and told; where none has one, that is refused', async () => {
  const before = process.cwd();
  const [shared, alone] = [folder({ 'package.json': '{ "type": "module" }', 'pipelines/helper.ts': 'export const a = 1;\n', 'pipelines/story.ts': "export default { file: 'a', title: 'Story', lang: 'en', cells: [] };\n" }), folder({ 'pipelines/helper.mjs': 'export const a = 1;\n' })];
  const passed: string[] = [];
  try {
    process.chdir(shared);
    assert.equal((await notebooksOf([], (file) => void passed.push(file))).map(({ title }) => title), ['Story']);
    assert.equal(passed, ['pipelines/helper.ts']);
    await rejects(notebooksOf(['pipelines/helper.ts']), 'NO_NOTEBOOK');
    process.chdir(alone);
    await rejects(notebooksOf([]), 'NO_NOTEBOOK');
  } finally {
    process.chdir(before);
  }
});

test.after(noneAtHand);

test.run();

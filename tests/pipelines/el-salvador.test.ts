import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook from '../../pipelines/el-salvador.ts';

test('the page is made in English and in Spanish, with the same cells', () => {
  assert.equal(notebook.languages, ['en', 'es']);
  const [spanish] = notebook.editions ?? [];
  assert.equal(spanish?.cells.map(({ kind }) => kind), notebook.cells.map(({ kind }) => kind));
});

test('its prose is there in each language', () => {
  assert.ok(notebook.cells.filter(({ kind }) => kind === 'prose').length > 3);
});

test.run();

import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { md } from '../../src/notebook/md.ts';
import { notebook } from '../../src/notebook/notebook.ts';
import { translated } from '../../src/notebook/translated.ts';
import { rejects } from '../support/rejects.ts';

const meta = { url: pathToFileURL('/newsroom/pipelines/a.ts').href };
const [fewer, menos, both] = [md`Fewer`, md`Menos`, md`—`];

test('a notebook with a title in each of several languages has an edition in each, with the cells of that language', async () => {
  const made = await notebook(meta, { title: { en: 'A', es: 'B' }, dek: { es: 'Bajo el título' } }, translated({ en: fewer, es: menos }), both);
  assert.equal([made.lang, made.title, made.cells, made.dek], ['en', 'A', [fewer, both], undefined]);
  assert.equal(made.editions?.map(({ lang, title, cells, dek }) => [lang, title, cells, dek]), [['es', 'B', [menos, both], 'Bajo el título']]);
  assert.equal([made.languages, made.editions?.[0]?.languages], [['en', 'es'], ['en', 'es']]);
});

test('in a notebook of one language the others are left aside', async () => {
  const { cells, editions } = await notebook(meta, { title: 'B', lang: 'es' }, translated({ en: fewer, es: menos }));
  assert.equal([cells, editions], [[menos], undefined]);
});

test('a cell that lacks a language of the notebook is refused, at its line', async () => {
  const error = await rejects(notebook(meta, { title: { en: 'A', es: 'B' } }, translated({ en: fewer })), 'NOT_TRANSLATED');
  assert.is(error.faults[0]?.place?.file, 'tests/notebook/translated.test.ts');
});

test('a notebook without a title is refused', async () => {
  await rejects(notebook(meta, { title: {} }), 'NO_TITLE');
});

test.run();

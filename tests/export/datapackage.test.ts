import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exported } from '../../src/export/blocks.ts';
import { datapackage } from '../../src/export/datapackage.ts';
import { newRun } from '../../src/step.ts';
import { folder } from '../support/folder.ts';
import { notebookOf, SMALL } from '../support/notebooks.ts';

const files = datapackage(await exported(notebookOf(...SMALL), newRun()), 'story');
const text = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.find((file) => file.name === name)?.bytes);
interface Field { readonly name: string; readonly title: string; readonly type: string; readonly description?: string }
const descriptor = JSON.parse(text('story.datapackage/datapackage.json')) as { $schema: string; name: string; resources: { name: string; path: string; type: string; schema: { fields: Field[]; missingValues: string[] } }[] };

/** How a cell of each type must be written: https://datapackage.org/standard/table-schema/#field-types */
const WRITTEN: Readonly<Record<string, RegExp>> = { integer: /^-?\d+$/u, number: /^(?:-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|INF|-INF|NaN)$/u, year: /^-?\d{4}$/u, string: /^/u };

test('a descriptor of version 2.0, and a CSV for each table that the notebook uses', () => {
  assert.is(descriptor.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
  assert.equal(files.map(({ name }) => name), ['story.datapackage/datapackage.json', ...descriptor.resources.map(({ path }) => `story.datapackage/${path}`)]);
  assert.equal(descriptor.resources.map(({ name, type }) => [name, type]), [['deaths', 'table']]);
});

test('the fields are those of the file, in its order, and every cell is written as its type says', () => {
  for (const { path, schema: { fields, missingValues } } of descriptor.resources) {
    const [header = [], ...rows] = parse(text(`story.datapackage/${path}`)) as string[][];
    assert.equal(fields.map(({ name }) => name), header);
    assert.equal(rows.length, 2);
    for (const row of rows) for (const [i, cell] of row.entries()) assert.ok(missingValues.includes(cell) || WRITTEN[fields[i]?.type ?? '']?.test(cell), `${fields[i]?.name}: ${cell}`);
  }
});

test('a field has its label and its unit', () => {
  const field = descriptor.resources[0]?.schema.fields.find(({ name }) => name === 'deaths');
  assert.equal([field?.type, field?.description], ['number', 'deaths']);
});

test('the files begin with the first column, not with a mark of the encoding', () => {
  assert.match(text('story.datapackage/data/deaths.csv'), /^year,/u);
});

test('the licence that the project states stands in the package, by its id where it is one', async () => {
  const licensed = async (cifras: unknown): Promise<unknown> => {
    const path = folder({ 'package.json': JSON.stringify({ cifras }), 'pipelines/story.ts': '' });
    const made = datapackage(await exported({ ...notebookOf(...SMALL), file: join(path, 'pipelines/story.ts') }, newRun()), 'story');
    return (JSON.parse(new TextDecoder().decode(made[0]?.bytes)) as { licenses?: unknown }).licenses;
  };
  assert.equal(await licensed({ licence: 'CC BY 4.0' }), [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }]);
  assert.equal(await licensed({ licence: { en: 'ours, see https://example.org/terms', es: 'nuestra' } }), [{ name: 'custom', path: 'https://example.org/terms', title: 'ours, see https://example.org/terms' }]);
  assert.is(await licensed({}), undefined);
});

test.run();

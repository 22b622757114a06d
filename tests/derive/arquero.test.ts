import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { arquero } from '../../src/derive/arquero.ts';
import { newRun } from '../../src/step.ts';
import { trace } from '../../src/table/trace.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const table = tbl([{ town: 'A', beds: 3 }, { town: 'B', beds: 1 }, { town: 'C', beds: 7 }], { beds: 'beds' });

test('plain arquero verbs do what no word does', async () => {
  const sorted = await arquero('fewest beds first', (data) => data.orderby('beds'))(table, newRun());
  assert.equal(rowsOf(sorted, 'town').map(({ town }) => town), ['B', 'A', 'C']);
  assert.is(sorted.columns.get('beds')?.unit, 'beds');
});

test('every row is traced to the whole table, and the remark says so', async () => {
  const sliced = await arquero('the first', (data) => data.slice(0, 1))(table, newRun());
  assert.equal(trace(sliced, 0).citations.map(({ id }) => id), ['row 0', 'row 1', 'row 2']);
  assert.match(sliced.remarks[0]?.message ?? '', /traced to all rows/u);
});

test('what a verb does not find is a gap: null, never undefined or NaN', async () => {
  const made = await arquero('ranks', (data) => data.derive({ twice: (d: { beds: number }) => d.beds / 0 - d.beds / 0 }), { twice: { kind: 'number', label: 'Twice', unit: '' } })(table, newRun());
  assert.equal(rowsOf(made, 'twice').map(({ twice }) => twice), [null, null, null]);
});

test('a column that it makes and does not declare is refused', async () => {
  const error = await rejects(async () => arquero('doubles', (data) => data.derive({ twice: 'd => d.beds * 2' } as never))(table, newRun()), 'UNKNOWN_COLUMN');
  assert.match(error.message, /"twice"/u);
});

test('an empty table gives an empty table', async () => {
  const empty = await arquero('nothing', (data) => data.filter('d => false' as never))(table, newRun());
  const again = await arquero('the same', (data) => data)(empty, newRun());
  assert.equal(rowsOf(again), []);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { joinOrigins } from '../../src/table/origins-together.ts';
import { remark } from '../../src/table/table.ts';
import { trace } from '../../src/table/trace.ts';
import { tbl } from '../support/tbl.ts';

const table = tbl([{ a: 1 }, { a: 2 }], {}, ['ec-07', 'lp-01']);

test('a row is traced to its figures and the steps in between', () => {
  const { citations, lineage } = trace(table, 1);
  assert.equal(citations, [{ id: 'lp-01', place: { line: 2 } }]);
  assert.equal(lineage, { name: 'test', steps: [], joined: [] });
});

test('only the remarks that are about its figures are told', () => {
  const [mine, other, none] = [['lp-01', 'x'], ['ec-07'], []].map((figures, i) => ({ step: 's', message: `m${i}`, figures }));
  assert.ok(mine !== undefined && other !== undefined && none !== undefined);
  assert.equal(trace(remark(table, mine, other, none), 1).remarks, [mine]);
});

test('a figure that came by two ways is told once', () => {
  const { origins } = tbl([{ a: 1 }, { a: 2 }], {}, ['ec-07', 'lp-01']);
  const joined = { ...table, origins: joinOrigins(table.origins, origins, [0, 1]) };
  assert.equal(trace(joined, 0).citations.map(({ id }) => id), ['ec-07']);
});

test('a row that there is not is refused', () => {
  for (const row of [-1, 2, 0.5, NaN]) assert.throws(() => trace(table, row), (error: unknown) => error instanceof RangeError && error.message === `no row ${row}; the table has 2`);
});

test.run();

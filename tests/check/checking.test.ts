import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checking } from '../../src/check/checking.ts';
import { known, originIds } from '../support/origins.ts';
import { run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

test('what is found becomes a finding with the check, its message and the origins of its rows', async () => {
  const step = checking('check.x', () => [{ message: 'two rows are odd', rows: [0, 2] }]);
  const { findings } = await run(step, tbl([{ n: 1 }, { n: 2 }, { n: 3 }]));
  assert.equal(findings, [{ check: 'check.x', severity: 'error', message: 'two rows are odd', figures: ['row 0', 'row 2'] }]);
  assert.is(step.step, 'check.x');
});

test('a finding is an error unless it says otherwise', async () => {
  const { findings } = await run(checking('check.x', () => [{ message: 'm', rows: [], severity: 'note' }]), tbl([{ n: 1 }]));
  assert.equal(findings.map(({ severity }) => severity), ['note']);
});

test('an origin that several rows share is named once', async () => {
  const { findings } = await run(checking('check.x', () => [{ message: 'm', rows: [0, 1] }]), tbl([{ n: 1 }, { n: 2 }], {}, ['a', 'a']));
  assert.equal(findings[0]?.figures, ['a']);
});

test('of a great many rows the first twenty are named', async () => {
  const rows = Array.from({ length: 30 }, (_, n) => ({ n }));
  const { findings } = await run(checking('check.x', () => [{ message: 'm', rows: rows.map(({ n }) => n) }]), tbl(rows));
  assert.is(findings[0]?.figures.length, 20);
});

test('findings of checks before it stay', async () => {
  const check = (message: string) => checking('check.x', () => [{ message, rows: [] }]);
  const { findings } = await run(check('second'), await run(check('first'), tbl([{ n: 1 }])));
  assert.equal(findings.map(({ message }) => message), ['first', 'second']);
});

test('where nothing is found the table goes on as it is', async () => {
  const table = tbl([{ n: 1 }]);
  assert.is(await run(checking('check.x', () => []), table), table);
});

test('a check leaves rows and their origins as they are, whatever it finds', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ n: fc.nat() }, { noNullPrototype: true }), { minLength: 1 }), fc.array(fc.nat()), async (rows, found) => {
      const { table, ids } = known(rows);
      const result = await run(checking('check.x', () => [{ message: 'm', rows: found.map((i) => i % rows.length) }]), table);
      assert.equal([rowsOf(result), originIds(result)], [rows, ids]);
    }),
  ));

test.run();

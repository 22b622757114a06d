import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { matchRows } from '../../src/table/match.ts';
import { rejects } from '../support/rejects.ts';
import { tbl } from '../support/tbl.ts';

const people = tbl([{ year: 2022, area: 'SV' }, { year: 2023, area: 'SV' }, { year: 2023, area: 'GT' }]);

test('each row finds the one that agrees in all of its keys', () => {
  const { rows, lacking, doubled } = matchRows(tbl([{ year: 2023, area: 'GT' }, { year: 2022, area: 'SV' }]), people, ['year', 'area']);
  assert.equal([[...rows], lacking, doubled], [[2, 0], [], []]);
});

test('a row without a partner, and one with several, have none and are told, each key once', () => {
  const { rows, lacking, doubled } = matchRows(tbl([{ year: 2021 }, { year: 2023 }, { year: 2022 }, { year: 2021 }]), people, ['year']);
  assert.equal([[...rows], lacking, doubled], [[-1, -1, 0, -1], ['year 2021'], ['year 2023']]);
});

test('a gap in a key matches nothing, not even a gap', () => {
  const { rows, lacking } = matchRows(tbl([{ year: null }]), tbl([{ year: null }]), ['year']);
  assert.equal([[...rows], lacking], [[-1], ['a gap in year']]);
});

test('a number is not its digits as text', () => {
  assert.equal([...matchRows(tbl([{ key: 1 }]), tbl([{ key: '1' }]), ['key']).rows], [-1]);
});

test('keys of two columns do not run into one another', () => {
  assert.equal([...matchRows(tbl([{ a: 'x', b: 'yz' }]), tbl([{ a: 'xy', b: 'z' }]), ['a', 'b']).rows], [-1]);
});

test('the keys may have other names in the other table', () => {
  assert.equal([...matchRows(tbl([{ of: 2023 }]), tbl([{ year: 2023 }]), ['of'], ['year']).rows], [0]);
});

test('a key column that either table lacks is refused', async () => {
  await rejects(() => matchRows(tbl([{ a: 1 }]), people, ['year']), 'NO_SUCH_COLUMN');
  await rejects(() => matchRows(people, tbl([{ a: 1 }]), ['year']), 'NO_SUCH_COLUMN');
});

test('several rows with a key that nobody asks for are not told', () => {
  assert.equal(matchRows(tbl([{ year: 2022 }]), people, ['year']).doubled, []);
});

test('a partner has the same key, and is the only one that has', () => {
  const years = (list: readonly number[]) => tbl(list.map((year) => ({ year })));
  const key = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(key, key, (left, right) => {
      const only = (year: number) => (right.indexOf(year) === right.lastIndexOf(year) ? right.indexOf(year) : -1);
      assert.equal([...matchRows(years(left), years(right), ['year']).rows], left.map(only));
    }),
  );
});

test.run();

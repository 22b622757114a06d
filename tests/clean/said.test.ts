import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { said } from '../../src/clean/said.ts';
import { need } from '../../src/table/need.ts';
import { about, atLeast, exact, missing, range, rounded, unknown } from '../support/quantities.ts';
import { tbl } from '../support/tbl.ts';

test('a figure is said with its hedge, a range with both ends, a gap as a gap', () => {
  const table = tbl([exact(154), rounded(31.8, 0.1), atLeast(241), range(20, 30), about(500, 50), unknown, missing].map((deaths) => ({ deaths })));
  const [deaths] = need(table, 'deaths');
  assert.equal([0, 1, 2, 3, 4, 5, 6].map((row) => said(deaths, row)), ['154', '31.8', 'at least 241', '20 to 30', 'estimate 500', 'unknown', 'a gap']);
});

test('a text is quoted, a plain number is not', () => {
  const [prison, beds] = need(tbl([{ prison: 'Izalco', beds: 0 }, { prison: null, beds: null }]), 'prison', 'beds');
  assert.equal([said(prison, 0), said(beds, 0), said(prison, 1), said(beds, 1)], ['"Izalco"', '0', 'a gap', 'a gap']);
});

test.run();

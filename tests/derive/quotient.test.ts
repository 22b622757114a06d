import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withQuotient } from '../../src/derive/quotient.ts';
import { needNumbers } from '../../src/table/need.ts';
import type { Table } from '../../src/table/table.ts';
import { atLeast, cells, exact } from '../support/quantities.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

function quotient(table: Table): Table {
  const [of, over] = needNumbers(table, 'of', 'over');
  return withQuotient(table, 'q', { of, over, per: 100, label: 'Quotient', unit: 'u' });
}

test('two plain columns give a plain number', () => {
  const result = quotient(tbl([{ of: 1, over: 4 }, { of: null, over: 4 }, { of: 1, over: null }, { of: 1, over: 0 }, { of: 0, over: 4 }]));
  assert.equal(rowsOf(result, 'q'), [{ q: 25 }, { q: null }, { q: null }, { q: null }, { q: 0 }]);
  assert.equal(result.columns.get('q'), { kind: 'number', label: 'Quotient', unit: 'u' });
});

test('a figure above or below gives a figure', () => {
  assert.equal(rowsOf(quotient(tbl([{ of: atLeast(1), over: 4 }])), 'q', 'q_low', 'q_high', 'q_open', 'q_type'), [cells('q', [25, 25, null, '', 'at_least'])]);
  assert.equal(rowsOf(quotient(tbl([{ of: 1, over: exact(4) }])), 'q', 'q_low', 'q_high', 'q_open', 'q_type'), [cells('q', [25, 25, 25, '', 'exact'])]);
});

test('both ways give the same numbers', () => {
  const plainly = rowsOf(quotient(tbl([{ of: 154, over: 6_309_624 }])), 'q');
  assert.equal(rowsOf(quotient(tbl([{ of: exact(154), over: 6_309_624 }])), 'q'), plainly);
});

test.run();

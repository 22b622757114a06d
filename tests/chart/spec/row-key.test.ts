import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nameField, rowName, withRowKeys } from '../../../src/chart/spec/row-key.ts';

test('rows that come from figures of their own are called by those', () => {
  const rows = [{ n: 1, figures: 'a' }, { n: 2, figures: 'b' }];
  assert.is(withRowKeys(rows, 'table'), rows);
  assert.is(rowName({ datum: rows[0] ?? {} }), 'a');
  assert.is(nameField('a'), 'figures');
});

test('of rows that rest on the same figures each has a name of its own', () => {
  const [one, other] = withRowKeys([{ n: 1, figures: 'a b' }, { n: 2, figures: 'a b' }], 'shares');
  assert.equal([one, other], [{ n: 1, figures: 'a b', row_key: '#shares 1' }, { n: 2, figures: 'a b', row_key: '#shares 2' }]);
  assert.is(rowName({ datum: other ?? {} }), '#shares 2');
  assert.is(nameField('#shares 2'), 'row_key');
});

test('a row of no figure has no name, and makes no names needed', () => {
  const rows = [{ n: 1, figures: '' }, { n: 2, figures: '' }];
  assert.is(withRowKeys(rows, 'table'), rows);
  assert.is(rowName({ datum: rows[0] ?? {} }), '');
  assert.is(rowName({ datum: {} }), '');
});

test.run();

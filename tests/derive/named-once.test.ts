import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { namedOnce } from '../../src/derive/named-once.ts';
import type { Named } from '../../src/table/table.ts';
import { rejects } from '../support/rejects.ts';

const column = (name: string): Named => [name, { kind: 'count', label: name, unit: '' }, [1]];

test('columns of different names go through as they are', () => {
  const columns = [column('a'), column('b')];
  assert.is(namedOnce(columns), columns);
});

test('a name that comes again is refused, once each', async () => {
  const { faults } = await rejects(() => namedOnce([column('a'), column('b'), column('a'), column('a'), column('b')]), 'COLUMN_EXISTS');
  assert.equal(faults.map(({ what }) => what), ['two columns would be called "a"', 'two columns would be called "b"']);
});

test.run();

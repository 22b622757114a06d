import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { literal } from '../../src/notebook/literal.ts';

test('digits that are no figure stand with the reason', () => {
  assert.equal(literal('MS-13', 'a name'), { kind: 'literal', text: 'MS-13', why: 'a name' });
});

test.run();

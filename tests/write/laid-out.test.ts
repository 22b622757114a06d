import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { laidOut } from '../../src/write/laid-out.ts';

test('what fits on a line stands on one, and what does not, a part a line', () => {
  const row = { year: 2023, value: 241, value_words: 'at least 241', speaker: 'Socorro Jurídico Humanitario' };
  assert.is(laidOut({ rows: [row, row] }), `{\n  "rows": [\n    ${JSON.stringify(row)},\n    ${JSON.stringify(row)}\n  ]\n}`);
  assert.is(laidOut([1, null, []]), '[1,null,[]]');
});

test('it is read as it was', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    assert.is(JSON.stringify(JSON.parse(laidOut(value))), JSON.stringify(value));
  }));
});

test.run();

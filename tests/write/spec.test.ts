import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { spec } from '../../src/write/spec.ts';
import { DRAWING } from '../support/drawing.ts';

test('a drawing’s spec is written as JSON that a person can read, with a line break at its end', () => {
  const { name, bytes } = spec(DRAWING);
  const text = new TextDecoder().decode(bytes);
  assert.is(name, 'deaths.vl.json');
  assert.equal(JSON.parse(text), DRAWING.spec);
  assert.is(text, '{"mark":"bar","data":{"name":"table"},"encoding":{}}\n');
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ChartError } from '../../../src/errors.ts';
import { refuseChance } from '../../../src/chart/vega/chance.ts';

const call = (name: string) => {
  const ast = { type: 'CallExpression', callee: { name }, arguments: [] };
  return { operators: [{ update: { $expr: { ast } } }] };
};
const refused = (runtime: unknown, words: RegExp) =>
  assert.throws(
    () => refuseChance(runtime),
    (error: unknown) => error instanceof ChartError && error.code === 'BAD_SPEC' && words.test(error.message),
  );

test('what draws the same each time passes', () => refuseChance(call('floor')));

test('the clock, the time zone, dice and samples are refused by name', () => {
  refused(call('now'), /now\(\)/);
  refused(call('timezoneoffset'), /timezoneoffset\(\)/);
  refused(call('random'), /random\(\)/);
  refused({ operators: [{ type: 'sample' }] }, /sample/);
});

test('a spec without operators has no chance in it', () => refuseChance({}));

test.run();

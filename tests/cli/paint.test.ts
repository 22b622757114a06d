import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { paintFor } from '../../src/cli/paint.ts';

const painted = (env: Record<string, string>, isTTY: boolean): boolean => paintFor({ env, isTTY })('red', 'x') !== 'x';

test('colour is for terminals only', () => {
  assert.equal([painted({}, true), painted({}, false), painted({ TERM: 'dumb' }, true)], [true, false, false]);
});

test('NO_COLOR takes it away wherever it is set to anything, and FORCE_COLOR gives it to a file', () => {
  assert.equal([painted({ NO_COLOR: '1' }, true), painted({ NO_COLOR: '' }, true), painted({ FORCE_COLOR: '1' }, false), painted({ FORCE_COLOR: '0' }, true)], [false, true, true, false]);
  assert.not(painted({ NO_COLOR: '1', FORCE_COLOR: '1' }, true));
});

test('what is painted is the text between two signs', () => {
  assert.is(paintFor({ env: {}, isTTY: true })('red', 'x'), '\u001b[31mx\u001b[39m');
});

test.run();

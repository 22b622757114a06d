import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { breakMarked } from '../../src/lint/break-marked.ts';
import { breaksOf } from '../support/breaks.ts';
import { BARS, X, Y, drawnFrom, found } from '../support/drawn.ts';

const LYING = { ...BARS, height: { step: 20 }, encoding: { y: X, x: Y } };
const beside = (kind: string, month: string): { beside: Record<string, ReturnType<typeof breaksOf>> } => ({ beside: { breaks: breaksOf(kind, month) } });
const told = (spec: object, kind: string, month: string, more: object = {}): Promise<string[]> => drawnFrom(spec, { ...beside(kind, month), ...more }).then((drawing) => found(breakMarked, drawing));

test('a change of what is counted that stands on its rule is marked', async () => {
  assert.equal(await told(BARS, 'definition', '2022-04'), []);
});

test('on lying bars nothing marks it, until the notes say it', async () => {
  assert.equal((await told(LYING, 'definition', '2022-04')).map((each) => each.replaceAll('\u00a0', ' ')), ['BREAK_UNMARKED "Counted otherwise" (April 2022) changed what is counted between two of the numbers drawn, and nothing marks it']);
  assert.equal(await told(LYING, 'definition', '2022-04', { words: { notes: ['From April 2022: Counted otherwise.'] } }), []);
  assert.equal(await told(LYING, 'definition', '2022-04', { words: { breaks: 'Graves are left out from 2022.' } }), []);
});

test('a break before or behind all that is drawn, and an event that changes nothing, need no mark', async () => {
  for (const [kind, month] of [['definition', '2019-04'], ['definition', '2024-04'], ['law', '2022-04']] as const) assert.equal(await told(LYING, kind, month), [], month);
});

test.run();

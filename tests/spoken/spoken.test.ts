import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CifrasError, UsageError } from '../../src/errors.ts';
import type { Place } from '../../src/errors.ts';
import { callSite } from '../../src/spoken/call-site.ts';
import { choice, maybe, options } from '../../src/spoken/form.ts';
import { NAME, NUMBER } from '../../src/spoken/forms.ts';
import { spoken, takes } from '../../src/spoken/spoken.ts';
import type { Takes } from '../../src/spoken/spoken.ts';
import { rejects } from '../support/rejects.ts';

function half(n: number, { of = 'deaths' }: { of?: string } = {}): string {
  return `${n / 2} ${of}`;
}
function where(): Place {
  return callSite(where);
}
const later = async (name: string): Promise<string> => Promise.resolve(name);
const all = (...names: readonly string[]): number => names.length;
interface Counter {
  readonly n: number;
  readonly add: (more: number) => Counter;
}
const counter = (n: number): Counter => ({ n, add: (more) => counter(n + more) });
const COUNTER: Readonly<Record<string, Takes>> = { add: takes({ more: NUMBER }, { gives: () => COUNTER }) };
const room = spoken('room', { half, where, later, all, counter, LIMIT: 3 }, {
  half: takes({ n: NUMBER, options: maybe(options<{ of?: string }>({ of: maybe(NAME) })) }), where: takes({}), later: takes({ name: choice('a', 'b') }), all: takes({}, { rest: ['name', NAME] }), counter: takes({ n: NUMBER }, { gives: () => COUNTER }),
});

/** What is wrong with a call, as it is told. */
function told(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof CifrasError)) throw error;
    return error.faults.map(({ code, what, fix }) => `${code} ${what}; ${fix ?? ''}`);
  }
}

test('a word does what it did, and what is no word is as it was', () => {
  assert.equal([room.half(4), room.half(4, { of: 'homicides' }), room.all('a', 'b'), room.LIMIT], ['2 deaths', '2 homicides', 2, 3]);
});

test('everything that a word does not take is refused at once, before it begins', () => {
  assert.equal(told(() => room.half('4' as never, { fo: 'x' } as never)), ['BAD_OPTION room.half: n is "4"; write a number', 'BAD_OPTION room.half: fo is no option; did you mean "of"?']);
  assert.equal(told(() => (room.half as (...given: unknown[]) => unknown)()), ['BAD_OPTION room.half: n is not given; write a number']);
  assert.equal(told(() => (room.half as (...given: unknown[]) => unknown)(1, {}, 3)), ['BAD_OPTION room.half takes 2 things and is given 3; write room.half(n, options)']);
  assert.equal(told(() => room.all('a', null as never)), ['BAD_OPTION room.all: name 2 is null; write a name']);
  assert.equal(told(() => room.half(1, 'x' as never)), ['BAD_OPTION room.half: options is "x"; write options: { of }']);
});

test('an asynchronous word rejects, and answers as it did', async () => {
  await rejects(room.later('c' as never), 'BAD_OPTION');
  assert.is(await room.later('a'), 'a');
});

test('a fault has the place of the call, and so has a word that asks where it was called', () => {
  try {
    room.half(null as never);
    assert.unreachable();
  } catch (error) {
    assert.ok(error instanceof UsageError);
    assert.equal([error.faults[0]?.place?.file, typeof error.faults[0]?.place?.line], ['tests/spoken/spoken.test.ts', 'number']);
  }
  const [through, itself] = [room.where(), where()];
  assert.equal([through.file, itself.file, through.line], ['tests/spoken/spoken.test.ts', 'tests/spoken/spoken.test.ts', itself.line]);
});

test('what a word gives may have words too', () => {
  assert.is(room.counter(1).add(2).add(3).n, 6);
  assert.equal(told(() => room.counter(1).add(2).add('3' as never)), ['BAD_OPTION room.counter.add.add: more is "3"; write a number']);
});

test.run();

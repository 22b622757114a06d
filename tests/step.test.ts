import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { newRun, step } from '../src/step.ts';
import type { Event } from '../src/step.ts';
import { tbl } from './support/tbl.ts';

test('a step has the name under which it stands in the pipeline', () => {
  const named = step('clean.recode(cause)', (table) => table);
  assert.is(named.step, 'clean.recode(cause)');
});

test('a step gives what its function makes of the table', async () => {
  const [before, after] = [tbl([{ a: 1 }]), tbl([{ a: 2 }])];
  assert.is(await step('x', (table) => (table === before ? after : before))(before, newRun()), after);
});

test('a step may use the run that it is part of', async () => {
  const run = newRun();
  let seen: unknown;
  await step('x', (table, mine) => ((seen = mine), table))(tbl([]), run);
  assert.is(seen, run);
});

test('a run makes each thing once, also while it is still being made', async () => {
  const run = newRun();
  let made = 0;
  const make = async (): Promise<number> => {
    await Promise.resolve();
    return (made += 1);
  };
  assert.equal(await Promise.all([run.once('a', make), run.once('a', make), run.once('b', make)]), [1, 1, 2]);
  assert.is(await run.once('a', make), 1);
});

test('another run makes it anew', async () => {
  let made = 0;
  const make = async (): Promise<number> => (made += 1);
  assert.equal([await newRun().once('a', make), await newRun().once('a', make)], [1, 2]);
});

test('what cannot be made fails for everyone who asks', async () => {
  const run = newRun();
  const fail = (): Promise<never> => Promise.reject(new Error('no'));
  const failures = await Promise.allSettled([run.once('a', fail), run.once('a', async () => 1)]);
  assert.equal(failures.map(({ status }) => status), ['rejected', 'rejected']);
});

test('a run tells its events to whoever listens, and to nobody where nobody does', () => {
  const heard: Event[] = [];
  const event: Event = { event: 'step.start', pipeline: 'p', step: 's' };
  newRun((each) => heard.push(each)).tell(event);
  newRun().tell(event);
  assert.equal(heard, [event]);
});

test.run();

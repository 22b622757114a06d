import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { schemaAtRest } from '../../src/live/schema-at-rest.ts';
import { file } from '../support/folder.ts';

const [bars, lines] = [file('{ "mark": "bar" }', 'bars.vl.json'), file('{ "mark": "line" }', 'lines.vl.json')];

/** A rest whose schema is ready for a spec after three pieces, and what was made: the mark of the spec for each. */
function given(): { rest: ReturnType<typeof schemaAtRest>; made: unknown[] } {
  const made: unknown[] = [];
  const prepare = async (spec: unknown, breath: () => Promise<void>): Promise<void> => {
    for (let i = 0; i < 3; i += 1) {
      await breath();
      made.push((spec as { mark: unknown }).mark);
      await pause(40);
    }
  };
  return { rest: schemaAtRest(prepare), made };
}

test('while nobody waits the schema is made ready for the specs of the page, each once', async () => {
  const { rest, made } = given();
  rest.begin([bars, lines]);
  await pause(300);
  assert.equal(made, []);
  await pause(900);
  assert.equal(made, ['bar', 'bar', 'bar', 'line', 'line', 'line']);
  rest.begin([bars, lines]);
  await pause(900);
  assert.is(made.length, 6);
});

test('a run that begins stops it after the piece that is being made, and the next rest begins with that spec again', async () => {
  const { rest, made } = given();
  rest.begin([bars]);
  while (made.length === 0) await pause(5);
  rest.end();
  await pause(300);
  assert.is(made.length, 1);
  rest.begin([bars]);
  await pause(900);
  assert.is(made.length, 4);
});

test('a file that is no spec, or is not there, stops nothing else', async () => {
  const { rest, made } = given();
  rest.begin([file('{', 'bad.vl.json')]);
  await pause(600);
  rest.begin([`${bars}.gone`]);
  await pause(600);
  rest.begin([lines]);
  await pause(900);
  assert.equal(made, ['line', 'line', 'line']);
});

test.run();

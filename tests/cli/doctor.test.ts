import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { captured } from '../support/captured.ts';

test('what the tool stands on is examined, a line each, and here all of it is well', async () => {
  const { given, out } = await captured(() => main(['doctor']));
  assert.is(given, 0, out);
  for (const what of ['cifras', 'Node', 'vega-lite', 'native code', 'Spanish numbers']) assert.match(out, new RegExp(`^✓ ${what} {2,}\\S`, 'mu'));
  assert.match(out, '6656 is printed 6,656');
});

test('it is told in Spanish where that is asked for', async () => {
  const { given, out } = await captured(() => main(['doctor', '--lang', 'es']));
  assert.is(given, 0, out);
  assert.match(out, /^✓ números en español +6656 se imprime 6,656$/mu);
  assert.not.match(out, /printed|safe to delete|code/u);
});

test('what is optional, or no fault, is told without a mark', async () => {
  const { out } = await captured(() => main(['doctor']));
  assert.match(out, /^· pipelines\/ +\d+ files$/mu);
});

test('with --json each thing is an event', async () => {
  const { out, err } = await captured(() => main(['doctor', '--json']));
  const events = out.trim().split('\n').map((line) => JSON.parse(line) as { event: string; what: string; state: string });
  assert.is(err, '');
  assert.ok(events.every(({ event, state }) => event === 'examined' && ['good', 'told'].includes(state)));
});

test.run();

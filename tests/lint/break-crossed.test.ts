import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { breakCrossed } from '../../src/lint/break-crossed.ts';
import { breaksOf } from '../support/breaks.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';

const line = { ...BARS, mark: 'line' };

test('a line is drawn to a change of what is counted and from it, and passes', async () => {
  assert.equal(await found(breakCrossed, await drawnFrom(line, { beside: { breaks: breaksOf('definition', '2023-05') } })), []);
});

test('a line that leads over it is refused, with the change and its date', async () => {
  const drawing = await drawnFrom(line, { beside: { breaks: breaksOf('definition', '2023-05') } });
  const whole = JSON.parse(JSON.stringify(drawing.spec).replaceAll('stretch_between_breaks","type":"nominal', 'deaths_type","type":"nominal').replaceAll('datum.year >= 2023', 'datum.year >= 1900'));
  assert.equal(await found(breakCrossed, { ...drawing, spec: whole }), ['BREAK_CROSSED a line of "lines" leads over "Counted otherwise" (May 2023), a change of what is counted']);
});

test('a line may lead over other events, and bars stand on both sides of a change', async () => {
  assert.equal(await found(breakCrossed, await drawnFrom(line, { beside: { breaks: breaksOf('event', '2023-05') } })), []);
  assert.equal(await found(breakCrossed, await drawnFrom(BARS, { beside: { breaks: breaksOf('definition', '2023-05') } })), []);
});

test('years are held to the first year that the change touches', async () => {
  assert.equal(await found(breakCrossed, await drawnFrom({ ...line, transform: [{ filter: 'datum.year > 2022' }] }, { beside: { breaks: breaksOf('definition', '2023-05') } })), []);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook, { timeline } from '../../pipelines/timeline.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const rows = rowsOf(await timeline.load(), 'event', 'date', 'from', 'to', 'dated');
const event = (id: string): Record<string, unknown> | undefined => rows.find((row) => row['event'] === id);

test('an event is as exact as its source dates it', () => {
  assert.is(event('ev-state-of-exception')?.['dated'], 'day');
  assert.is(event('ev-homicide-spike')?.['dated'], 'days');
  assert.is(event('ev-ngos-left')?.['dated'], 'within');
});

test('a month without a day reaches from its first day to its last', () => {
  assert.equal([event('ev-definition-2022')?.['from'], event('ev-definition-2022')?.['to']], ['2022-04-01', '2022-04-30']);
});

test('two agencies’ dates for one event are both there', () => {
  assert.equal([event('ev-cecot-opened-january')?.['date'], event('ev-cecot-opened-february')?.['date']], ['2023-01-XX', '2023-02-XX']);
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { breakCrossed } from '../../src/lint/break-crossed.ts';
import type { Table } from '../../src/table/table.ts';
import { BARS, drawnFrom, found, YEARS } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const KINDS = { date: 'date', from: 'date', label_en: 'text' } as const;
const events = (kind: string): Table => {
  const table = tbl([{ event: 'e1', date: '2023-05-XX', from: '2023-05-01', year: 2023, kind, label_en: 'Counted otherwise' }]);
  return { ...table, columns: new Map([...table.columns].map(([name, column]) => [name, { ...column, kind: KINDS[name as keyof typeof KINDS] ?? column.kind }])) };
};
const line = { ...BARS, mark: 'line' };

test('a line is drawn to a change of what is counted and from it, and passes', async () => {
  assert.equal(await found(breakCrossed, await drawnFrom(line, { beside: { breaks: events('definition') } })), []);
});

test('a line that leads over it is refused, with the change and its date', async () => {
  const drawing = await drawnFrom(line, { beside: { breaks: events('definition') } });
  const whole = JSON.parse(JSON.stringify(drawing.spec).replaceAll('stretch_between_breaks","type":"nominal', 'deaths_type","type":"nominal').replaceAll('datum.year >= 2023', 'datum.year >= 1900'));
  assert.equal(await found(breakCrossed, { ...drawing, spec: whole }), ['BREAK_CROSSED a line of "lines" leads over "Counted otherwise" (May 2023), a change of what is counted']);
});

test('a line may lead over other events, and bars stand on both sides of a change', async () => {
  assert.equal(await found(breakCrossed, await drawnFrom(line, { beside: { breaks: events('event') } })), []);
  assert.equal(await found(breakCrossed, await drawnFrom(BARS, { beside: { breaks: events('definition') } })), []);
});

test('years are held to the first year that the change touches', async () => {
  const late = { ...events('definition') };
  assert.equal(await found(breakCrossed, await drawnFrom({ ...line, transform: [{ filter: 'datum.year > 2022' }] }, { table: YEARS, beside: { breaks: late } })), []);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { colourAlone } from '../../src/lint/colour-alone.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const TABLE = tbl(['a', 'b'].flatMap((who) => [2021, 2022].map((year) => ({ who: `group ${who}`, year, deaths: who === 'a' ? 10 : 20 }))), { deaths: 'deaths' });
const COLOUR = { field: 'who', type: 'nominal', scale: { range: ['#0b5394', '#b45309'] }, legend: null };
const points = (more: object = {}) => ({ ...BARS, mark: 'point', encoding: { ...BARS.encoding, color: COLOUR, ...more } });

test('series that only their colours tell apart are refused, also with a legend', async () => {
  assert.equal(await found(colourAlone, await drawnFrom(points(), { table: TABLE })), ['COLOUR_ALONE only their colours, #0b5394 and #b45309, tell two series of "points" apart']);
  assert.equal(await codes(colourAlone, await drawnFrom(points({ color: { ...COLOUR, legend: {} } }), { table: TABLE })), ['COLOUR_ALONE']);
});

test('shapes tell them apart, and names on an axis', async () => {
  assert.equal(await found(colourAlone, await drawnFrom(points({ shape: { field: 'who', type: 'nominal', legend: null } }), { table: TABLE })), []);
  assert.equal(await found(colourAlone, await drawnFrom(points({ x: { field: 'who', type: 'nominal' } }), { table: TABLE })), []);
});

test('words in their colours tell them apart, figures in their colours do not', async () => {
  const labelled = (field: string) => ({ ...BARS, mark: undefined, encoding: { ...BARS.encoding, color: COLOUR }, layer: [{ mark: 'line' }, { mark: { type: 'text', dx: 40 }, transform: [{ filter: 'datum.year === 2022' }], encoding: { text: { field } } }] });
  assert.equal(await found(colourAlone, await drawnFrom(labelled('who'), { table: TABLE })), []);
  assert.equal(await codes(colourAlone, await drawnFrom(labelled('deaths_words'), { table: TABLE })), ['COLOUR_ALONE']);
});

test('a colour that a condition gives is held to the same', async () => {
  const condition = (x: string) => ({ ...BARS, encoding: { ...BARS.encoding, x: { field: x, type: 'nominal' }, color: { condition: { test: "datum.who === 'group a'", value: '#0b5394' }, value: '#b45309' } } });
  assert.equal(await found(colourAlone, await drawnFrom(condition('who'), { table: TABLE })), []);
  assert.equal(await codes(colourAlone, await drawnFrom(condition('year'), { table: TABLE })), ['COLOUR_ALONE']);
});

test('colours of different views, painted by the author, are no series', async () => {
  const two = { ...BARS, mark: undefined, layer: [{ mark: { type: 'bar', color: '#0b5394' } }, { mark: { type: 'point', color: '#b45309' } }] };
  assert.equal(await found(colourAlone, await drawnFrom(two)), []);
});

test.run();

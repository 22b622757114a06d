import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hedgeMark } from '../../src/lint/hedge-mark.ts';
import { about, atLeast, exact } from '../support/quantities.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const TABLE = tbl([{ year: 2021, deaths: exact(495) }, { year: 2022, deaths: atLeast(241) }, { year: 2023, deaths: about(300, 10) }], { deaths: 'deaths' });
const label = { mark: { type: 'text', dy: -10 }, encoding: { text: { field: 'deaths_words' } } };
const TYPED = { condition: { test: "datum.deaths_type === 'exact'", value: '#0b5394' }, value: '#ffffff' };
const points = (fill: unknown) => ({ ...BARS, mark: undefined, layer: [{ mark: { type: 'point', filled: false, stroke: '#0b5394' }, encoding: { fill, tooltip: { field: 'deaths_type' } } }, label] });

test('hollow marks show what is not exact', async () => {
  assert.equal(await found(hedgeMark, await drawnFrom(points(TYPED), { table: TABLE })), []);
});

test('a solid mark for "at least 241" or "about 300" is refused, with the row', async () => {
  const drawing = await drawnFrom(points(TYPED), { table: TABLE });
  const solid = JSON.parse(JSON.stringify(drawing.spec).replaceAll('"#ffffff"}', '"#0b5394"}'));
  const said = await found(hedgeMark, { ...drawing, spec: solid });
  assert.is(said.length, 2);
  assert.match(said[0] ?? '', /^HEDGE_DRAWN_SOLID "deaths" is at least in the row .*2022.*, and all its marks are solid$/u);
});

test('a view that is called after what is not exact will be hatched or is an arrow', async () => {
  const drawing = await drawnFrom({ ...points(TYPED) }, { table: TABLE });
  const named = JSON.parse(JSON.stringify(drawing.spec).replaceAll('"#ffffff"}', '"#0b5394"}').replace('"name":"points"', '"name":"points-estimated"'));
  assert.equal(await found(hedgeMark, { ...drawing, spec: named }), []);
});

test('exact numbers may be solid', async () => {
  assert.equal(await found(hedgeMark, await drawnFrom(BARS)), []);
});

test.run();

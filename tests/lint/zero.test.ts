import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { zero } from '../../src/lint/zero.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const scaled = (scale: object, mark = 'bar') => ({ ...BARS, mark, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, scale } } });

test('bars from zero pass, upright, level, stacked and below zero', async () => {
  assert.equal(await found(zero, await drawnFrom(BARS)), []);
  assert.equal(await found(zero, await drawnFrom({ ...BARS, encoding: { y: BARS.encoding.x, x: BARS.encoding.y } })), []);
  const table = tbl([{ who: 'a', year: 2021, deaths: 5 }, { who: 'b', year: 2021, deaths: 9 }], { deaths: 'deaths' });
  assert.equal(await found(zero, await drawnFrom({ ...BARS, encoding: { ...BARS.encoding, color: { field: 'who', type: 'nominal' } } }, { table })), []);
  assert.equal(await found(zero, await drawnFrom(BARS, { table: tbl([{ year: 2021, deaths: -5 }, { year: 2022, deaths: 7 }], { deaths: 'deaths' }) })), []);
});

test('bars on a scale that leaves zero out are refused, with what the spec says', async () => {
  assert.equal(await found(zero, await drawnFrom(scaled({ domain: [100, 1200] }))), ['NO_ZERO the bars of "bars" do not begin at zero: the domain is [100,1200]']);
  assert.equal(await codes(zero, await drawnFrom(scaled({ zero: false }))), ['NO_ZERO']);
  assert.equal(await codes(zero, await drawnFrom(scaled({ type: 'sqrt' }))), ['NO_ZERO']);
  assert.equal(await codes(zero, await drawnFrom(scaled({ domainMin: 100 }, 'area'))), ['NO_ZERO']);
});

test('bars that are not as long as their values, for whatever reason, are refused', async () => {
  const short = await drawnFrom(BARS);
  const spec = JSON.parse(JSON.stringify(short.spec).replace('"type":"quantitative"', '"type":"quantitative","scale":{"domain":[0,300],"clamp":true}'));
  assert.match((await found(zero, { ...short, spec }))[0] ?? '', /^NO_ZERO the bars of "bars" are not as long as their values say: \d+ px for/u);
});

test('a stack that the spec works out itself is held to the values of its parts', async () => {
  const table = tbl([{ who: 'a', year: 2021, deaths: 5 }, { who: 'b', year: 2021, deaths: 9 }], { deaths: 'deaths' });
  const stacked = (factor: number) => ({
    ...BARS, transform: [{ stack: 'deaths', groupby: ['year'], sort: [{ field: 'who' }], as: ['deaths_start', 'deaths_0'] }, { calculate: `datum.deaths_start + datum.deaths * (datum.who === 'a' ? ${factor} : 1)`, as: 'deaths_end' }],
    encoding: { x: BARS.encoding.x, y: { field: 'deaths_start', type: 'quantitative' }, y2: { field: 'deaths_end' }, detail: { field: 'who' } },
  });
  assert.equal(await found(zero, await drawnFrom(stacked(1), { table })), []);
  assert.equal(await codes(zero, await drawnFrom(stacked(0.5), { table })), ['NO_ZERO']);
});

test('points and lines need no zero, nor do bars of a range', async () => {
  assert.equal(await found(zero, await drawnFrom(scaled({ zero: false }, 'line'))), []);
  const table = tbl([{ year: 2021, deaths: 100, most: 140 }, { year: 2022, deaths: 90, most: 180 }], { deaths: 'deaths', most: 'deaths' });
  assert.equal(await found(zero, await drawnFrom({ ...scaled({ zero: false }), encoding: { ...scaled({ zero: false }).encoding, y2: { field: 'most' } } }, { table })), []);
});

test.run();

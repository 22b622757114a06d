import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { units } from '../../src/lint/units.ts';
import { range } from '../support/quantities.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const untitled = { ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, axis: null } } };
const RATE = tbl([{ year: 2021, rate: 18.1 }, { year: 2022, rate: 7.8 }], { rate: 'homicides per 100,000 people' });
const rates = { ...untitled, encoding: { ...untitled.encoding, y: { ...untitled.encoding.y, field: 'rate' } } };

test('a unit stands on the axis, or in the subtitle', async () => {
  assert.equal(await found(units, await drawnFrom(BARS, { words: { subtitle: 'By year' } })), []);
  assert.equal(await found(units, await drawnFrom(untitled)), []);
  assert.equal(await found(units, await drawnFrom(rates, { table: RATE, words: { subtitle: 'Homicides a year per 100,000 people' } })), []);
  assert.equal(await found(units, await drawnFrom(rates, { table: RATE, words: { subtitle: 'Homicides a year per 100,000 people, from official counts' } })), [], 'before a comma too');
});

test('a unit that nobody says is refused', async () => {
  assert.equal(await found(units, await drawnFrom(untitled, { words: { subtitle: 'By year' } })), ['NO_UNIT neither the subtitle nor an axis says what "deaths" counts: deaths']);
  assert.equal(await codes(units, await drawnFrom(rates, { table: RATE, words: { subtitle: 'Homicides a year' } })), ['NO_UNIT']);
});

test('a Spanish chart says the unit in Spanish', async () => {
  const bilingual = (unit: string, units: { en: string; es: string }) => {
    const table = tbl([{ year: 2021, deaths: 18 }, { year: 2022, deaths: 7 }], { deaths: unit });
    return { ...table, columns: new Map([...table.columns].map(([name, column]) => [name, name === 'deaths' ? { ...column, units } : column])) };
  };
  const spanish = (subtitle: string, table = bilingual('deaths', { en: 'deaths', es: 'muertes' })) => drawnFrom(untitled, { table, lang: 'es', words: { subtitle } });
  assert.equal(await found(units, await spanish('Muertes al año')), []);
  assert.equal(await found(units, await spanish('Por año')), ['NO_UNIT neither the subtitle nor an axis says what "deaths" counts: muertes']);
  const rate = bilingual('homicides per 100,000 people', { en: 'homicides per 100,000 people', es: 'homicidios por cada 100,000 habitantes' });
  assert.equal(await found(units, await spanish('Homicidios al año por cada 100,000 habitantes', rate)), []);
  assert.equal(await codes(units, await spanish('Homicidios al año', rate)), ['NO_UNIT']);
});

test('the ends of a band have the unit of their figure', async () => {
  const table = tbl([{ year: 2021, deaths: range(12, 18) }, { year: 2022, deaths: range(5, 7) }], { deaths: 'deaths' });
  const words = { en: 'deaths', es: 'muertes' };
  const bilingual = { ...table, columns: new Map([...table.columns].map(([name, column]) => [name, name === 'deaths' ? { ...column, units: words } : column])) };
  const band = { ...untitled, mark: 'point' };
  assert.equal(await found(units, await drawnFrom(band, { table: bilingual, lang: 'es', words: { subtitle: 'Muertes al año' } })), []);
  assert.ok((await codes(units, await drawnFrom(band, { table: bilingual, lang: 'es', words: { subtitle: 'Por año' } }))).includes('NO_UNIT'));
});

test('a unit that has no words in Spanish needs an axis that its author names', async () => {
  assert.equal(await codes(units, await drawnFrom(untitled, { lang: 'es' })), ['NO_UNIT']);
  assert.equal(await found(units, await drawnFrom({ ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, title: 'Muertes' } } }, { lang: 'es' })), []);
});

test('an axis that is called as its column is says what it counts, in quotation marks too', async () => {
  const called = (title: string) => drawnFrom({ ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, title } } }, { words: { subtitle: 'By year' }, table: tbl([{ year: 2021, deaths: 18 }], { deaths: 'TODO unit' }) });
  assert.equal(await found(units, await called('“deaths”')), []);
  assert.equal(await codes(units, await called('“births”')), ['NO_UNIT']);
});

test('percent signs behind the numbers are a unit', async () => {
  const table = tbl([{ year: 2021, deaths: 18 }], { deaths: '%' });
  const labelled = { ...untitled, mark: undefined, layer: [{ mark: 'bar' }, { mark: 'text', encoding: { text: { field: 'deaths_words' } } }] };
  assert.equal(await found(units, await drawnFrom(labelled, { table, words: { subtitle: 'By year' } })), []);
});

test.run();

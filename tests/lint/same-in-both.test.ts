import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import type { Drawing } from '../../src/chart/draw.ts';
import { sameInBoth } from '../../src/lint/same-in-both.ts';
import type { Column } from '../../src/table/column.ts';
import type { Table } from '../../src/table/table.ts';
import { BARS, YEARS, found } from '../support/drawn.ts';

const ONE = { title: 'Menos muertes', subtitle: 'Al año' };
const BOTH = { en: { title: 'Fewer deaths', subtitle: 'A year' }, es: ONE };
const called = (more: Partial<Column>): Table => ({ ...YEARS, columns: new Map([...YEARS.columns].map(([name, column]) => [name, name === 'deaths' ? { ...column, ...more } : column])) });
const drawn = (table: Table, words: object = BOTH, spec: object = BARS): Promise<Drawing> => {
  const authored = { usermeta: { words }, ...spec };
  return draw({ name: 'deaths', authored: { file: 'charts/deaths.vl.json', text: JSON.stringify(authored), spec: authored } as never, tables: new Map([['table', table]]) }, { lang: 'es' });
};

test('a label and a unit given once stand in both editions, with capitals or without', async () => {
  const told = async (column: Partial<Column>): Promise<string[]> => found(sameInBoth, await drawn(called(column)));
  assert.equal(await told({ label: 'Deaths', unit: 'deaths' }), ['SAME_IN_BOTH the label of "deaths" was given once, and "Deaths" stands in both languages', 'SAME_IN_BOTH the unit of "deaths" was given once, and "deaths" stands in both languages']);
  assert.equal(await told({ label: 'Muertes', labels: { en: 'Deaths', es: 'Muertes' }, unit: 'people' }), ['SAME_IN_BOTH the unit of "deaths" was given once, and "people" stands in both languages']);
});

test('what is given for both languages may be the same in both, and signs are no words', async () => {
  const given = { label: 'Total', labels: { en: 'Total', es: 'Total' } };
  assert.equal(await found(sameInBoth, await drawn(called({ ...given, unit: 'km' }))), []);
  assert.equal(await found(sameInBoth, await drawn(called({ ...given, unit: 'deaths', units: { en: 'deaths', es: 'muertes' } }))), []);
});

test('a chart in one language, an axis that its author names in it, and one without a title say nothing of it', async () => {
  const once = called({ label: 'Deaths', unit: 'deaths' });
  assert.equal(await found(sameInBoth, await drawn(once, { es: ONE })), []);
  assert.equal(await found(sameInBoth, await drawn(once, { ...BOTH, es: { ...ONE, labels: { deaths: 'Deaths' } } })), []);
  assert.equal(await found(sameInBoth, await drawn(once, BOTH, { ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, title: null } } })), []);
});

test('a title or a text that is written in the spec stands in both editions, and is told once; a number, and one that a column gives, is no word of a language', async () => {
  const both = called({ label: 'Deaths', labels: { en: 'Deaths', es: 'Muertes' }, unit: '' });
  const titled = { ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, title: 'Deaths a year' } } };
  const said = (text: string): string => `SAME_IN_BOTH "${text}" is written in the spec itself, and stands in both languages`;
  assert.equal(await found(sameInBoth, await drawn(both, BOTH, titled)), [said('Deaths a year')]);
  assert.equal(await found(sameInBoth, await drawn(both, { es: ONE }, titled)), [], 'in one edition there is no other');
  const text = (mark: object, encoding: object = {}): object => ({ ...BARS, mark: undefined, layer: [{ mark: 'bar' }, { mark: { type: 'text', ...mark }, encoding: { text: { field: 'year' }, ...encoding } }] });
  assert.equal(await found(sameInBoth, await drawn(both, BOTH, text({}, { text: { value: 'not counted' } }))), [said('not counted')]);
  assert.equal(await found(sameInBoth, await drawn(both, BOTH, text({}, { text: { value: '2022' } }))), []);
  assert.equal(await found(sameInBoth, await drawn(both, BOTH, text({}))), []);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { calledIn, companion, COMPANIONS, isNumeric, withCompanions } from '../../src/table/column.ts';
import type { Column, Kind } from '../../src/table/column.ts';

const column = (kind: Kind): Column => ({ kind, label: 'Deaths', unit: 'deaths' });

test('a companion is named after its figure', () => {
  assert.equal(COMPANIONS.map((which) => companion('deaths', which)), ['deaths_low', 'deaths_high', 'deaths_open', 'deaths_type']);
});

test('a figure comes with its bounds, open ends and type, and the bounds with its unit', () => {
  assert.equal(withCompanions('deaths', column('figure')), [
    ['deaths', { kind: 'figure', label: 'Deaths', unit: 'deaths' }],
    ['deaths_low', { kind: 'bound', label: 'Deaths, at the least', unit: 'deaths' }],
    ['deaths_high', { kind: 'bound', label: 'Deaths, at the most', unit: 'deaths' }],
    ['deaths_open', { kind: 'open', label: 'Deaths, bounds left out', unit: '' }],
    ['deaths_type', { kind: 'type', label: 'Deaths, kind of number', unit: '' }],
  ]);
});

test('bounds and type are called as their figure is in each language', () => {
  const [, low, , , type] = withCompanions('deaths', { ...column('figure'), labels: { en: 'Deaths', es: 'Muertes' }, units: { en: 'deaths', es: 'muertes' } });
  assert.equal(low?.[1], { kind: 'bound', label: 'Deaths, at the least', labels: { en: 'Deaths, at the least', es: 'Muertes, como mínimo' }, unit: 'deaths', units: { en: 'deaths', es: 'muertes' } });
  assert.equal(type?.[1], { kind: 'type', label: 'Deaths, kind of number', labels: { en: 'Deaths, kind of number', es: 'Muertes, tipo de número' }, unit: '' });
});

test('a column without a unit has its label in both languages', () => {
  assert.equal(calledIn('year', { en: 'Year', es: 'Año' }), { kind: 'year', label: 'Year', unit: '', labels: { en: 'Year', es: 'Año' } });
});

test('any other column comes alone', () => {
  assert.equal(withCompanions('deaths', column('count')), [['deaths', column('count')]]);
});

test('counts, numbers, figures and years are numbers, and nothing else is', () => {
  const kinds: Kind[] = ['text', 'code', 'year', 'date', 'count', 'number', 'figure', 'bound', 'open', 'type'];
  assert.equal(kinds.filter((kind) => isNumeric(column(kind))), ['year', 'count', 'number', 'figure']);
});

test.run();

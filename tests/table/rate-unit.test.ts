import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rateUnit } from '../../src/table/rate-unit.ts';

const deaths = { kind: 'count', label: 'Deaths', unit: 'deaths' } as const;
const people = { kind: 'count', label: 'People', unit: 'people', units: { en: 'people', es: 'habitantes' } } as const;

test('a rate is of one unit over so many of another, in each language that one of them has', () => {
  assert.is(rateUnit(deaths, { ...people, units: undefined as never }, 100_000), 'deaths per 100,000 people');
  assert.equal(rateUnit(deaths, people, 1000), { en: 'deaths per 1,000 people', es: 'deaths por cada 1,000 habitantes' });
});

test('of one thing per 1 of the same it is how many times as many, and per more what it always is', () => {
  assert.equal(rateUnit(deaths, deaths, 1), { en: 'times as many', es: 'veces' });
  assert.is(rateUnit(deaths, deaths, 100), 'deaths per 100 deaths');
});

test('per one thing it has the word for one, and where that is not sure the number 1', () => {
  const per = (en: string, es?: string): unknown => rateUnit(deaths, { ...deaths, unit: en, ...(es === undefined ? {} : { units: { en, es } }) }, 1);
  assert.equal(['boats', 'people', 'prison places', 'churches', 'countries', 'knives', 'houses', 'employees', 'km'].map((unit) => per(unit)), ['deaths per boat', 'deaths per person', 'deaths per 1 prison places', 'deaths per 1 churches', 'deaths per 1 countries', 'deaths per 1 knives', 'deaths per 1 houses', 'deaths per employee', 'deaths per 1 km']);
  assert.equal(['barcos', 'habitantes', 'detenciones', 'veces'].map((unit) => (per('boats', unit) as { es: string }).es), ['deaths por cada barco', 'deaths por cada habitante', 'deaths por cada 1 detenciones', 'deaths por cada 1 veces']);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rateUnit } from '../../src/table/rate-unit.ts';

const deaths = { kind: 'count', label: 'Deaths', unit: 'deaths' } as const;
const people = { kind: 'count', label: 'People', unit: 'people', units: { en: 'people', es: 'habitantes' } } as const;

test('a rate is of one unit over so many of another, in each language that one of them has', () => {
  assert.is(rateUnit(deaths, { ...people, units: undefined as never }, 100_000), 'deaths per 100,000 people');
  assert.equal(rateUnit(deaths, people, 1000), { en: 'deaths per 1,000 people', es: 'deaths por cada 1,000 habitantes' });
});

test('of one thing per 1 of the same it is how many times as many, and of another, or per more, what it always is', () => {
  assert.equal(rateUnit(deaths, deaths, 1), { en: 'times as many', es: 'veces' });
  assert.is(rateUnit(deaths, deaths, 100), 'deaths per 100 deaths');
  assert.is(rateUnit(deaths, { ...people, units: undefined as never }, 1), 'deaths per 1 people');
});

test.run();

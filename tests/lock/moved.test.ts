import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EMPTY_LOCK } from '../../src/lock/lock.ts';
import { accepted, movedEntries, movedNumbers } from '../../src/lock/moved.ts';
import type { State } from '../../src/lock/moved.ts';
import type { Published } from '../../src/lock/published.ts';
import type { Citation } from '../../src/table/origins.ts';

const source = (outlet: string, published: string): Citation['source'] => ({ id: outlet, title: 'T', outlet, published, url: '' });
const number = (year: number, value: number, id: string): Published => ({
  id: `h[year=${year}].value`, where: String(year), label: 'Homicides', shown: { value, low: value, high: value, type: 'exact', unit: 'homicides' },
  citations: [{ id, place: {}, source: source(id.toUpperCase(), '2024-01-05') as NonNullable<Citation['source']> }],
});
const state = (...numbers: readonly Published[]): State => ({ reach: 'all', tables: new Set(['h']), numbers: new Map(numbers.map((each) => [each.id, each])), sources: { 'a.csv': { sha256: 'a', rows: 1 } }, charts: { h: { spec: 's' } } });
const DAY = { on: '2026-11-21' } as const;
const first = accepted(EMPTY_LOCK, state(number(2022, 496, 'efe'), number(2023, 154, 'efe')), { ...DAY, why: '' });

test('what is as it was accepted has not moved', () => {
  assert.equal(movedNumbers(first, state(number(2022, 496, 'efe'), number(2023, 154, 'efe'))), []);
});

test('a number that moved is told with what it was, what it is, and the document that it is now from', () => {
  assert.equal(movedNumbers(first, state(number(2022, 495, 'ap'), number(2023, 154, 'efe'))), [{
    number: 'h[year=2022].value', where: '2022', label: 'Homicides', was: number(2022, 496, '').shown, now: number(2022, 495, '').shown, source: 'AP 2024-01-05',
  }]);
});

test('its label and its documents are told in a language where they have it, and are kept in English', () => {
  const [before] = [number(2022, 496, 'efe')];
  const [citation] = number(2022, 495, 'ap').citations;
  const document = { ...(citation?.source as NonNullable<Citation['source']>), outletWords: { en: 'copy of AP', es: 'copia de AP' } };
  const now = state({ ...number(2022, 495, 'ap'), labels: { en: 'Homicides', es: 'Homicidios' }, citations: [{ ...(citation as Citation), source: document }] });
  const lock = accepted(EMPTY_LOCK, state(before), { ...DAY, why: '' });
  const told = (lang: 'en' | 'es'): (readonly string[])[] => movedNumbers(lock, now, lang).map(({ label, source: from }) => [label, from]);
  assert.equal([told('es'), told('en')], [[['Homicidios', 'copia de AP 2024-01-05']], [['Homicides', 'copy of AP 2024-01-05']]]);
  assert.is(accepted(lock, now, { ...DAY, why: 'corrected' }).changes[0]?.label, 'Homicides');
});

test('the same number from another figure has not moved', () => {
  assert.equal(movedNumbers(first, state(number(2022, 496, 'ap'), number(2023, 154, 'efe'))), []);
});

test('a bound or a unit that moves is a number that moved', () => {
  const hedged = { ...number(2022, 496, 'efe'), shown: { ...number(2022, 496, 'efe').shown, high: null, type: 'at_least' } };
  assert.is(movedNumbers(first, state(hedged, number(2023, 154, 'efe'))).length, 1);
});

test('a number that is new, and one that is gone, moved too', () => {
  const moved = movedNumbers(first, state(number(2023, 154, 'efe'), number(2024, 114, 'efe')));
  assert.equal(moved.map(({ where, was, now }) => [where, was?.value, now?.value]), [['2022', 496, undefined], ['2024', undefined, 114]]);
});

test('numbers are accepted with the reason and the day, and nothing moves then', () => {
  const now = state(number(2022, 495, 'ap'), number(2023, 154, 'efe'));
  const lock = accepted(first, now, { ...DAY, why: 'corrected' });
  assert.equal(lock.changes.map(({ where, why, on, source: from }) => [where, why, on, from]), [['2022', 'corrected', '2026-11-21', 'AP 2024-01-05']]);
  assert.equal(movedNumbers(lock, now), []);
});

test('a number that is accepted for the first time is no correction', () => {
  assert.equal(first.changes, []);
  assert.equal(accepted(first, state(number(2022, 496, 'efe'), number(2023, 154, 'efe'), number(2024, 114, 'efe')), { ...DAY, why: 'new' }).changes, []);
});

test('earlier changes stay, in their order', () => {
  const twice = accepted(accepted(first, state(number(2022, 495, 'ap')), { ...DAY, why: 'one' }), state(number(2022, 494, 'ap')), { ...DAY, why: 'two' });
  assert.equal(twice.changes.map(({ where, why }) => [where, why]), [['2022', 'one'], ['2023', 'one'], ['2022', 'two']]);
});

test('only the numbers named are accepted, and the others have still moved', () => {
  const now = state(number(2022, 495, 'ap'), number(2023, 155, 'ap'));
  const lock = accepted(first, now, { ...DAY, why: 'one', only: ['h[year=2022].value'] });
  assert.equal(movedNumbers(lock, now).map(({ where }) => where), ['2023']);
});

test('where only some pipelines ran, what the others publish is kept, and is not gone', () => {
  const other: State = { reach: 'some', tables: new Set(['arrests']), numbers: new Map(), sources: {}, charts: {} };
  assert.equal(movedNumbers(first, other), []);
  assert.equal(accepted(first, other, { ...DAY, why: '' }), first);
});

test('where only some pipelines ran, a column that another publishes of the same table is not gone', () => {
  const both = accepted(first, { ...state(number(2022, 495, 'ap')), numbers: new Map([['h[year=2022].rate', { ...number(2022, 7.9, 'ap'), id: 'h[year=2022].rate' }]]), reach: 'some' }, { ...DAY, why: '' });
  assert.equal(movedNumbers(both, { ...state(number(2022, 495, 'ap'), number(2023, 154, 'efe')), reach: 'some' }).filter(({ now }) => now === null), []);
});

test('where only some pipelines ran, a number that these no longer publish is gone', () => {
  const now: State = { ...state(number(2023, 154, 'efe')), reach: 'some' };
  assert.equal(movedNumbers(first, now).map(({ where }) => where), ['2022']);
  assert.equal(Object.keys(accepted(first, now, { ...DAY, why: 'left out' }).numbers), ['h[year=2023].value']);
});

test('files and charts are new, gone or changed', () => {
  const moved = movedEntries({ a: 1, b: 2, c: 3 }, { b: 2, c: 4, d: 5 });
  assert.equal(moved.map(({ id, change }) => [id, change]), [['a', 'gone'], ['c', 'changed'], ['d', 'new']]);
});

test.run();

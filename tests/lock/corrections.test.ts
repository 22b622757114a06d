import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { corrections } from '../../src/lock/corrections.ts';
import { EMPTY_LOCK } from '../../src/lock/lock.ts';
import type { Lock } from '../../src/lock/lock.ts';
import { accepted } from '../../src/lock/moved.ts';
import type { State } from '../../src/lock/moved.ts';
import type { Published } from '../../src/lock/published.ts';

const number = (year: number, value: number, outlet: string, table = 'h'): Published => ({
  id: `${table}[year=${year}].value`, where: String(year), label: 'Homicides', shown: { value, low: value, high: value, type: 'exact', unit: 'homicides' },
  citations: [{ id: outlet, place: {}, source: { id: outlet, title: 'T', outlet, published: '2024-01-05', url: '' } }],
});
const state = (...numbers: readonly Published[]): State => ({ reach: 'all', tables: new Set(numbers.map(({ id }) => id.slice(0, id.indexOf('[')))), numbers: new Map(numbers.map((each) => [each.id, each])), sources: {}, charts: {} });
const first: Lock = accepted(EMPTY_LOCK, state(number(2022, 496, 'EFE'), number(2023, 154, 'EFE')), { on: '2024-01-01', why: '' });

test('a number that a person accepted has the sentence, the reason and the day, in the language of the page', () => {
  const now = state(number(2022, 495, 'AP'), number(2023, 154, 'EFE'));
  const lock = accepted(first, now, { on: '2024-01-06', why: 'corrected' });
  assert.equal(corrections(lock, { state: now, lang: 'en' }), [{ number: 'h[year=2022].value', label: 'Homicides', said: '2022: 495, was 496, corrected, AP 2024-01-05', why: 'corrected', on: '2024-01-06' }]);
  assert.is(corrections(lock, { state: now, lang: 'es' })[0]?.said, '2022: 495, antes 496, corrected, AP 2024-01-05');
});

test('one that moved since then comes first, and has no day', () => {
  const before = accepted(first, state(number(2022, 495, 'AP'), number(2023, 154, 'EFE')), { on: '2024-01-06', why: 'corrected' });
  const told = corrections(before, { state: state(number(2022, 495, 'AP'), number(2023, 155, 'AP')), lang: 'en' });
  assert.equal(told.map(({ said, on }) => [said, on]), [['2023: 155, was 154, AP 2024-01-05', null], ['2022: 495, was 496, corrected, AP 2024-01-05', '2024-01-06']]);
});

test('a new number, one that this page does not print, and one of another table are none', () => {
  assert.equal(corrections(first, { state: state(number(2022, 496, 'EFE'), number(2024, 114, 'EFE')), lang: 'en' }), []);
  const other = accepted(first, state(number(2022, 1, 'AP'), number(2023, 154, 'EFE')), { on: '2024-01-06', why: 'corrected' });
  assert.equal(corrections(other, { state: state(number(2022, 5, 'EFE', 'g')), lang: 'en' }), []);
  assert.equal(corrections(EMPTY_LOCK, { state: state(number(2022, 5, 'EFE')), lang: 'en' }), []);
});

test.run();

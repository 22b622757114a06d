import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Shown } from '../../src/lock/published.ts';
import { numberWords, sentence, sourceWords } from '../../src/lock/sentence.ts';
import type { Citation } from '../../src/table/origins.ts';

const shown = (value: number | null, cells: Partial<Shown> = {}): Shown => ({ value, low: value, high: value, type: value === null ? 'missing' : 'exact', unit: 'homicides', ...cells });
const moved = { number: 'h[year=2022].value', where: '2022', label: 'Homicides', was: shown(496), now: shown(495), source: 'AP 2024-01-05' };
const citation = (id: string, outlet: string): Citation => ({ id, place: { file: 'a.csv' }, source: { id: outlet, title: 'T', outlet, published: '2024-01-05', url: '' } });

test('a correction reads as a newsroom prints it', () => {
  assert.is(sentence({ ...moved, why: 'corrected' }, 'en'), '2022: 495, was 496, corrected, AP 2024-01-05');
  assert.is(sentence({ ...moved, why: 'corregido' }, 'es'), '2022: 495, antes 496, corregido, AP 2024-01-05');
});

test('a row that only its number tells apart is numbered in the language of the sentence', () => {
  assert.is(sentence({ ...moved, where: 'row 3', source: '' }, 'en'), 'row 3: 495, was 496');
  assert.is(sentence({ ...moved, where: 'row 3', source: '' }, 'es'), 'fila 3: 495, antes 496');
  assert.is(sentence({ ...moved, where: 'row 3 of Madrid', source: '' }, 'es'), 'row 3 of Madrid: 495, antes 496');
});

test('two numbers have the same places, as many as tell them apart and from whole numbers that they are not', () => {
  const pair = (was: number, now: number): string => sentence({ ...moved, was: shown(was), now: shown(now), source: '' }, 'en');
  assert.is(pair(2, 4.95), '2022: 4.95, was 2.00');
  assert.is(pair(2, 4.5), '2022: 4.5, was 2.0');
  assert.is(pair(50.21, 50.24), '2022: 50.24, was 50.21');
  assert.is(pair(496, 495), '2022: 495, was 496');
});

test('a gap has no places', () => {
  assert.is(sentence({ ...moved, was: shown(null), now: shown(4.5), source: '' }, 'en'), '2022: 4.5, was no number');
});

test('what nobody has said is left out', () => {
  assert.is(sentence({ ...moved, source: '' }, 'en'), '2022: 495, was 496');
});

test('a hedge is not lost', () => {
  const hedged = { ...moved, was: shown(241, { high: null, type: 'at_least' }), now: shown(2_445) };
  assert.is(sentence({ ...hedged, source: '' }, 'en'), '2022: 2,445, was at least 241');
  assert.is(sentence({ ...hedged, source: '' }, 'es'), '2022: 2,445, antes al menos 241');
});

test('a number that is new, gone or a gap says so', () => {
  assert.is(sentence({ ...moved, was: null }, 'en'), '2022: 495, new, AP 2024-01-05');
  assert.is(sentence({ ...moved, now: null, source: '' }, 'en'), '2022: no longer published, was 496');
  assert.is(sentence({ ...moved, now: shown(null), source: '' }, 'es'), '2022: sin número, antes 496');
});

test('a unit that moved is said', () => {
  assert.is(sentence({ ...moved, was: shown(496, { unit: 'deaths' }), source: '' }, 'en'), '2022: 495, was 496 deaths');
  assert.is(numberWords(shown(50.2, { unit: '%' }), 'es'), '50.2%');
});

test('the documents are those that were not behind the number before; where there are none, all of them', () => {
  const all = [citation('efe-1', 'EFE'), citation('ap-1', 'AP')];
  assert.is(sourceWords(all, ['efe-1']), 'AP 2024-01-05');
  assert.is(sourceWords(all, ['efe-1', 'ap-1']), 'EFE 2024-01-05; AP 2024-01-05');
  assert.is(sourceWords([...all, citation('r-1', 'Reuters'), citation('r-2', 'Reuters')], []), 'EFE 2024-01-05; AP 2024-01-05; +1');
  assert.is(sourceWords([{ ...citation('efe-1', 'EFE'), source: { id: 'e', title: 'T', outlet: 'EFE', published: '2024-04-XX', url: '' } }], []), 'EFE 2024-04');
  assert.is(sourceWords([{ id: 'beds.csv:2', place: { file: 'beds.csv', line: 2 } }], []), 'beds.csv');
});

test.run();

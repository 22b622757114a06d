import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { saidIn } from '../../src/said/said.ts';
import { SPANISH } from '../../src/said/es/index.ts';
import { saying } from '../../src/said/sentences.ts';
import { sentencesIn } from '../support/sentences.ts';

/** The rooms whose every sentence is said in Spanish. */
const ROOMS = ['csv', 'ledger', 'load', 'clean', 'derive', 'check', 'audit', 'pipeline.ts', 'spoken', 'step.ts', 'source.ts', 'table', 'figure', 'lock', 'store', 'chart', 'picture', 'lint', 'write', 'notebook', 'export', 'live', 'cli'];

test('a fault is said in Spanish with its values as they were typed, and its code and place as they are', () => {
  const fault = { code: 'NOT_IN_LIST', what: '"Snora" is not in the list of state', fix: 'did you mean "Sonora"?', place: { file: 'data/t.csv', line: 3 } };
  assert.equal(saidIn('es', fault), { fault: { ...fault, what: '"Snora" no está en la lista de state', fix: '¿quiso decir "Sonora"?' }, what: 'said', fix: 'said' });
  assert.equal(saidIn('en', fault), { fault, what: 'said', fix: 'said' });
});

test('what is not known in Spanish stays as it was made, and is told to be', () => {
  const fault = { code: 'OF_SOMEBODY', what: 'the moon is full', fix: 'wait' };
  assert.equal(saidIn('es', fault), { fault, what: 'as made', fix: 'as made' });
  assert.equal(saidIn('es', { code: 'NO_FILE', what: 'there is no such file' }), { fault: { code: 'NO_FILE', what: 'no existe ese archivo' }, what: 'said', fix: 'said' });
});

test('a part that is a sentence of its own is said too, and one that is none stays', () => {
  assert.is(saidIn('es', { code: 'BLANK_ROWS', what: 'lines 3–7, 9 are blank and are left out' }).fault.what, 'las líneas 3–7, 9 están en blanco y se excluyen');
  assert.is(saidIn('es', { code: 'BAD_OPTION', what: 'derive.rate: per is a list', fix: 'write a list: [a name, …]' }).fault.what, 'derive.rate: per es una lista');
  assert.is(saidIn('es', { code: 'CHECK_FAILED', what: 'check.unique(year): 2 rows have year=2020 [t.csv:2]' }).fault.what, 'check.unique(year): 2 filas tienen year=2020 [t.csv:2]');
  assert.is(saidIn('es', { code: 'CHECK_FAILED', what: 'check.ours(year): the moon is full [t.csv:2]' }).what, 'as made');
  assert.is(saidIn('es', { code: 'BAD_OPTION', what: 'derive.rate: per is "a list"' }).fault.what, 'derive.rate: per es "a list"');
  assert.is(saidIn('es', { code: 'BAD_OPTION', what: 'derive.rate: per is 7', fix: 'write a list: [a name, …]' }).fault.fix, 'escriba una lista: [un nombre, …]');
});

/** Two words that agree only in part, which no fault tells: the reader of the source does not see that both follow one number. */
const MIXED = new Set(['is blank and are left out', 'are blank and is left out', 'looks like a note and is kept as rows: {}', 'look like notes and are kept as a row: {}']);

test('every sentence that a fault of these rooms can tell has its Spanish one, with every value in it', () => {
  const all = sentencesIn(ROOMS);
  assert.ok(all.length > 500, `only ${all.length} sentences were found`);
  const lacking = all.filter(({ words }) => !MIXED.has(words)).flatMap(({ file, code, words }) => {
    const values: string[] = [];
    const told = words.replace(/\{\}/gu, () => {
      values.push(String(91_001 + values.length));
      return values.at(-1) ?? '';
    });
    const { fault, what } = saidIn('es', { code, what: told });
    return what === 'said' && values.every((value) => fault.what.includes(value)) ? [] : [`${file} ${code}: ${words}`];
  });
  assert.equal(lacking, []);
});

test('whatever is put into a sentence comes out in the other language as it was', () => {
  const say = saying(SPANISH);
  const pairs = Object.entries(SPANISH).flatMap(([code, own]) => Object.keys(own).filter((told) => /\{[a-k]\}/u.test(told) && !/\{!/u.test(told)).map((told) => [code, told] as const));
  fc.assert(fc.property(fc.constantFrom(...pairs), fc.stringMatching(/^[A-Za-zÁ-ú0-9$&\\]{1,12}$/u), ([code, told], value) => {
    const sentence = told.replace(/\{(?:n+|l)\}/gu, '7').replace(/\{[a-k]\}/gu, () => value);
    const said = say(code, sentence);
    assert.ok(said?.includes(value), `${code}: ${sentence} → ${said ?? 'nothing'}`);
  }), { numRuns: 2_000 });
});

test('no sentence puts in what the other does not have', () => {
  const holes = (sentence: string): string[] => [...sentence.matchAll(/\{!?([a-z])\1*\}/gu)].map(([hole]) => hole.replace('!', '')).sort();
  const odd = Object.entries(SPANISH).flatMap(([code, own]) => Object.entries(own).filter(([told, said]) => new Set(holes(told)).size !== new Set(holes(said)).size).map(([told]) => `${code}: ${told}`));
  assert.equal(odd, []);
});

test.run();

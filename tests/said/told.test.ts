import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { saidIn } from '../../src/said/said.ts';
import { describedIn, failedCheck, placeIn, toldInBoth } from '../../src/said/told.ts';

const FAULT = { code: 'NO_SUCH_COLUMN', what: 'no column "rat"', fix: 'did you mean "rate"?', place: { file: 'data/t.csv', line: 3, field: 'rate', step: 'check.unique(rat)' } };

test('a place has its words in the language', () => {
  assert.is(placeIn('es', FAULT.place), 'data/t.csv:3, columna "rate", paso check.unique(rat)');
  assert.is(placeIn('en', FAULT.place), 'data/t.csv:3, column "rate", step check.unique(rat)');
  assert.is(placeIn('es', undefined), '');
});

test('a fault is one sentence in the language: what, what to do, where', () => {
  assert.is(describedIn('es', FAULT), 'no hay columna "rat"; ¿quiso decir "rate"? (data/t.csv:3, columna "rate", paso check.unique(rat))');
  assert.is(describedIn('es', { code: 'OF_SOMEBODY', what: 'the moon is full' }), 'the moon is full');
});

test('what stops nothing is told in both', () => {
  const { message, words } = toldInBoth({ code: 'NO_FILE', what: 'there is no such file' });
  assert.equal([message, words], ['there is no such file', { en: 'there is no such file', es: 'no existe ese archivo' }]);
});

test('what a check found in both languages is said in both where it stops a run; what it found in one stays', () => {
  const found = { check: 'audit.grim', severity: 'error', message: 'it cannot be', words: { en: 'it cannot be', es: 'no puede ser' }, figures: ['ec-14'] } as const;
  const { fault, what } = saidIn('es', failedCheck(found));
  assert.equal([fault.code, fault.what, what], ['CHECK_FAILED', 'audit.grim: no puede ser [ec-14]', 'said']);
  const { words: _, ...plain } = found;
  assert.equal(failedCheck({ ...plain, figures: [] }), { code: 'CHECK_FAILED', what: 'audit.grim: it cannot be' });
});

test.run();

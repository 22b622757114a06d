import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describedIn, placeIn, toldInBoth } from '../../src/said/told.ts';

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

test.run();

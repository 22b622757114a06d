import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asOne, ChartError, CheckError, CifrasError, describeFault, describePlace, LoadError, ofKind, StepError, UsageError, WriteError } from '../src/errors.ts';
import type { Fault } from '../src/errors.ts';

const fault: Fault = { code: 'BAD_CELL', what: 'cannot read "abc" as a number', fix: 'write 1204', place: { file: 'data/t.csv', line: 3, column: 7, field: 'n' } };

test('an error says what, what to do and where', () => {
  assert.is(new LoadError(fault).message, 'cannot read "abc" as a number; write 1204 (data/t.csv:3:7, column "n")');
});

test('of a place, whatever is known is told, most precise first', () => {
  assert.is(describePlace({ file: 'a.csv' }), 'a.csv');
  assert.is(describePlace({ file: 'a.csv', line: 3 }), 'a.csv:3');
  assert.is(describePlace({ step: 'clean.keep(n)', pipeline: 'p', field: 'n' }), 'column "n", step clean.keep(n), pipeline p');
  assert.is(describePlace({}), '');
  assert.is(describePlace(), '');
});

test('a fault without a fix or a place is what it is', () => {
  assert.is(describeFault({ code: 'X', what: 'no column "dead"' }), 'no column "dead"');
});

test('an error carries every fault, a line each, and the code of the first', () => {
  const error = new LoadError([fault, { code: 'NO_FILE', what: 'there is no such file' }]);
  assert.is(error.message.split('\n').length, 2);
  assert.equal([error.code, error.faults.map(({ code }) => code)], ['BAD_CELL', ['BAD_CELL', 'NO_FILE']]);
});

test('each kind is an error of cifras with its name', () => {
  const kinds = [LoadError, StepError, CheckError, ChartError, WriteError, UsageError].map((Kind) => new Kind(fault));
  assert.equal(kinds.map(({ name }) => name), ['LoadError', 'StepError', 'CheckError', 'ChartError', 'WriteError', 'UsageError']);
  assert.ok(kinds.every((error) => error instanceof CifrasError && error instanceof Error));
  assert.is(String(new StepError({ code: 'X', what: 'no' })), 'StepError: no');
});

test('a caller adds what it knows and changes nothing that was said', () => {
  const inner = new StepError({ code: 'NO_SUCH_COLUMN', what: 'no column "n"', place: { step: 'clean.keep(n)' } });
  const outer = inner.inside({ step: 'another', pipeline: 'p' });
  assert.equal(outer.faults[0]?.place, { step: 'clean.keep(n)', pipeline: 'p' });
  assert.is(outer.message, 'no column "n" (step clean.keep(n), pipeline p)');
  assert.ok(outer instanceof StepError);
  assert.equal(inner.faults[0]?.place, { step: 'clean.keep(n)' });
});

test('a caller adds its place to every fault', () => {
  const { faults } = new StepError([{ code: 'A', what: 'a' }, { code: 'B', what: 'b' }]).inside({ pipeline: 'p' });
  assert.equal(faults.map(({ place }) => place), [{ pipeline: 'p' }, { pipeline: 'p' }]);
});

test('what caused an error is still known further out', () => {
  const cause = new TypeError('x is not a function');
  const error = Object.assign(new StepError({ code: 'STEP_FAILED', what: cause.message }), { cause });
  assert.is(error.inside({ pipeline: 'p' }).cause, cause);
});

test('several errors are told as one: of their kind where that is one', () => {
  const [a, b] = [new ChartError({ code: 'A', what: 'a' }), new ChartError({ code: 'B', what: 'b' })];
  const one = asOne([a, b]);
  assert.equal([one.name, one.faults.map(({ code }) => code), one.code], ['ChartError', ['A', 'B'], 'A']);
  assert.is(asOne([a, new LoadError(fault)]).name, 'CifrasError');
  assert.ok(asOne([a]) instanceof ChartError);
  assert.equal([ofKind(a, [fault]).name, ofKind(a, [fault]).code], ['ChartError', 'BAD_CELL']);
});

test.run();

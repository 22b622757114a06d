import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { choice, either, list, maybe, named, options, orNull, shown } from '../../src/spoken/form.ts';
import type { Form } from '../../src/spoken/form.ts';
import { NAME, NUMBER, PATH, TEXT, WORDS } from '../../src/spoken/forms.ts';

const told = (form: Form<never>, value: unknown): string[] => form.wrong(value, '').map(({ at, is, fix }) => `${at} ${is}; ${fix}`.trim());
const of = <T>(form: Form<T>): Form<never> => form as unknown as Form<never>;

test('what is as it has to be is not told', () => {
  assert.equal(told(of(options<{ a: string; b?: 'x' | 'y'; c?: readonly number[] }>({ a: NAME, b: maybe(choice('x', 'y')), c: maybe(list(NUMBER)) })), { a: 'n', c: [1, 2] }), []);
  assert.equal(told(of(orNull(NAME)), null), []);
  assert.equal([told(of(WORDS), 'Rate'), told(of(WORDS), { en: 'Rate', es: 'Tasa' })], [[], []]);
});

test('a name that is no option is told with the one that was meant, and not also as the lack of that one', () => {
  const form = of(options<{ sum: string; gaps?: 'spread' | 'skip' }>({ sum: NAME, gaps: maybe(choice('spread', 'skip')) }));
  assert.equal(told(form, { smu: 'n', gaps: 'skip' }), ['smu is no option; did you mean "sum"?']);
  assert.equal(told(form, { sum: 'n', population: 1 }), ['population is no option; there are: sum, gaps']);
});

test('an option that lacks, and a value that is none, are each told', () => {
  const form = of(options<{ sum: string; gaps?: 'spread' | 'skip' }>({ sum: NAME, gaps: maybe(choice('spread', 'skip')) }));
  assert.equal(told(form, { gaps: 'skipp' }), ['sum is not given; write a name', "gaps is \"skipp\"; did you mean 'skip'?"]);
  assert.equal(told(form, { sum: '', gaps: 7 }), ['sum is ""; write a name', "gaps is 7; write 'spread' or 'skip'"]);
  assert.equal(told(form, null), ['is null; write options: { sum, gaps }']);
});

test('parts of lists and objects are told by their place', () => {
  assert.equal(told(of(list(NAME)), ['a', 3, null]), ['[1] is 3; write a name', '[2] is null; write a name']);
  assert.equal(told(of(named(NUMBER)), { a: 1, b: 'x' }), ['b is "x"; write a number']);
  assert.equal(told(of(either(NAME, list(NAME))), ['a', 3]), ['[1] is 3; write a name']);
  assert.equal(told(of(either(NAME, list(NAME))), 3), ['is 3; write a name, or a list: [a name, …]']);
  assert.equal(told(of(WORDS), { en: 'Rate' }), ['es is not given; write a text']);
});

test('no number is no number, and a path is a file of this machine', () => {
  assert.equal([told(of(NUMBER), Infinity), told(of(NUMBER), NaN)], [[], ['is NaN; write a number']]);
  assert.is(told(of(PATH), new URL('https://example.org/a.csv')).length, 1);
  assert.equal([told(of(PATH), new URL('file:///a.csv')), told(of(TEXT), '')], [[], []]);
});

test('a value is shown in few words', () => {
  assert.equal([undefined, null, 0, 'a', [], [1], {}, () => 1, Promise.resolve()].map(shown), ['not given', 'null', '0', '"a"', 'an empty list', 'a list', 'an object', 'a function', 'a promise']);
  assert.is(shown('x'.repeat(100)), `"${'x'.repeat(60)}…"`);
});

test.run();

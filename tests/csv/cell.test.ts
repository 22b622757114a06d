import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isBad, notInList } from '../../src/csv/bad-cell.ts';
import { code, count, date, number, text, year } from '../../src/csv/cell.ts';
import type { BadCell } from '../../src/csv/bad-cell.ts';
import type { Cell } from '../../src/csv/cell.ts';
import { FORMATS, numberIn } from '../../src/csv/formats.ts';

function read(cell: Cell, written: string): string | number {
  const parsed = cell.parse(written);
  if (isBad(parsed)) throw new Error(`"${written}" was refused: ${parsed.what}`);
  return parsed.value;
}

function refused(cell: Cell, written: string): BadCell {
  const parsed = cell.parse(written);
  if (!isBad(parsed)) throw new Error(`"${written}" was read as ${parsed.value}`);
  return parsed;
}

test('text stays as it stands', () => {
  assert.is(read(text('Name'), '007'), '007');
  assert.is(read(text('Name'), 'n.d.'), 'n.d.');
});

test('text may have to keep a pattern, told in words', () => {
  const id = text('figure id', { pattern: /^[a-z]+-\d+$/u, shape: 'letters, a dash, digits' });
  assert.is(read(id, 'ec-07'), 'ec-07');
  assert.equal(refused(id, 'ec 07'), { code: 'BAD_CELL', what: '"ec 07" is no figure id', fix: 'write letters, a dash, digits' });
});

test('text may be too short or too long, counted in characters and not in bytes', () => {
  const quote = text('quote', { low: 3, high: 5 });
  assert.is(read(quote, 'ñandú'), 'ñandú');
  assert.is(read(quote, '📈📈📈📈📈'), '📈📈📈📈📈');
  assert.equal([refused(quote, 'ab').code, refused(quote, 'ab').fix], ['BAD_CELL', 'give at least 3']);
  assert.equal([refused(quote, 'abcdef').code, refused(quote, 'abcdef').fix], ['BAD_CELL', 'cut it to 5']);
});

test('a code is text, whatever it looks like', () => {
  assert.is(read(code('Town'), '01001'), '01001');
  assert.is(read(code('Town'), '12345678901234567890'), '12345678901234567890');
});

test('a code of a list is one of it, and a slip of the keys is told', () => {
  const sex = code('sex', { list: ['female', 'male'] });
  assert.is(read(sex, 'male'), 'male');
  assert.equal(refused(sex, 'femle'), { code: 'NOT_IN_LIST', what: '"femle" is no sex', fix: 'did you mean "female"?' });
  assert.equal(refused(sex, 'other'), { code: 'NOT_IN_LIST', what: '"other" is no sex', fix: 'write one of: female, male' });
  assert.is(refused(sex, 'Male').fix, 'did you mean "male"?');
});

test('a value that no list knows is refused with the nearest', () => {
  assert.is(notInList('violnt', 'cause', ['violent', 'natural']).fix, 'did you mean "violent"?');
  assert.is(notInList('x', 'cause', []).fix, 'there are none yet');
});

test('a year has four digits', () => {
  assert.is(read(year(), '2024'), 2024);
  for (const written of ['24', '2024.0', '2,024', '20240', 'MMXXIV']) assert.is(refused(year(), written).code, 'BAD_CELL');
});

test('a date is kept as written, and refused as the dates of figures are', () => {
  assert.is(read(date(), '2024-04-XX'), '2024-04-XX');
  assert.is(refused(date(), 'Apr-24').fix, 'write 2024-04-XX');
  assert.is(refused(date(), '6/12/2024').code, 'AMBIGUOUS_DATE');
});

test('a count is a whole number, with commas between thousands or without', () => {
  assert.is(read(count('deaths'), '0'), 0);
  assert.is(read(count('deaths'), '1204'), 1204);
  assert.is(read(count('deaths'), '1,204'), 1204);
  assert.is(read(count('deaths'), '1,204,500'), 1_204_500);
});

test('a count may be written as programs write other numbers, where no digit is lost', () => {
  assert.is(read(count('deaths'), '12.0'), 12);
  assert.is(read(count('deaths'), '12.00'), 12);
  assert.is(read(count('deaths'), '1e+05'), 100_000);
  assert.is(read(count('deaths', { format: '1.234,5' }), '12,0'), 12);
  for (const written of ['12.000', '12.50', '12.5', '12,0', '1.5e-07', '1.23457E+11', '1e+15']) assert.is(refused(count('deaths'), written).code, 'BAD_CELL', written);
  assert.match(refused(count('deaths'), '1.23457E+11').what, 'a spreadsheet shows long numbers so, and saved no other digit of it');
});

test('a number may be small or great, as programs write it', () => {
  assert.is(read(number('p'), '3.73929e-09'), 3.73929e-9);
  assert.is(read(number('p'), '-2E-05'), -2e-5);
  assert.is(read(number('p'), '1.5e+06'), 1_500_000);
  for (const written of ['1.23457E+11', '1e5', '1e+5', '12e-05', '1e-', 'e-05', '1.e-05']) assert.is(refused(number('p'), written).code, 'BAD_CELL', written);
  assert.is(refused(number('p', { format: '1.234,5' }), '1.5e-07').code, 'BAD_CELL', 'a point is no decimal sign there');
});

test('a count is nothing else', () => {
  for (const written of ['-5', '1.5', '1,2', '1,2045', '12,04,500', '1e3', '+5', '5 deaths', '½', '٣', 'Infinity', 'NaN', '0x1F', '5,']) {
    assert.is(refused(count('deaths'), written).code, 'BAD_CELL');
  }
});

test('a number may have a minus, decimals and commas between thousands', () => {
  assert.is(read(number('%'), '31.8'), 31.8);
  assert.is(read(number('%'), '-70'), -70);
  assert.is(read(number('%'), '−70'), -70, 'the minus of typesetters is one');
  assert.is(read(number('%'), '1,204.5'), 1204.5);
  assert.is(read(number('%'), '2.40'), 2.4);
  assert.is(read(number('%'), '31.8 %'), 31.8);
  assert.is(refused(number('deaths'), '70%').code, 'BAD_CELL');
});

test('a number is nothing else', () => {
  for (const written of ['.5', '5.', '1.2.3', '--5', '31,8', '1e3', '1,20', 'NaN', 'Infinity', '70%%', '5 %o']) assert.is(refused(number('%'), written).code, 'BAD_CELL');
});

test('digits beyond what a number can hold are refused, never rounded', () => {
  for (const written of ['9007199254740993', '9,007,199,254,740,993', '999,999,999,999,999,999']) {
    assert.is(refused(count('people'), written).code, 'BAD_CELL');
    assert.is(refused(number('people'), written).code, 'BAD_CELL');
    assert.match(refused(count('people'), written).what, /: it has more digits than can be kept exactly$/u);
  }
  assert.match(refused(count('people'), '1e+20').what, /more digits/u);
  assert.not.match(refused(count('people'), '1.2.3').what, /more digits/u);
  assert.is(read(count('people'), '999,999,999,999,999'), 999_999_999_999_999);
});

test('letters for digits are recognised', () => {
  assert.equal(refused(number('%'), 'I54').fix, 'letter I for digit 1? write 154');
  assert.equal(refused(count('deaths'), '2O24').fix, 'letter O for digit 0? write 2024');
  assert.equal(refused(count('deaths'), 'S').fix, 'letter S for digit 5? write 5');
});

test('a comma that may be the decimal sign is refused with what it would be', () => {
  assert.equal(refused(number('%'), '31,8').fix, 'write 31.8 if it is the decimal sign');
});

test('what begins with 0 has decimals behind its sign, and never thousands, whatever format is declared', () => {
  for (const each of [count('deaths'), number('%')]) assert.equal(refused(each, '0,123').fix, 'write 0.123 if it is the decimal sign');
  assert.equal(['0,123', '00,123', '012,345', '-0,123'].map((written) => numberIn(written, '1,234.5')), [undefined, undefined, undefined, undefined]);
  assert.equal(['0,123', '-0,5', '0.123', '01.234'].map((written) => numberIn(written, '1.234,5')), [0.123, -0.5, undefined, undefined]);
  fc.assert(fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom(...FORMATS), fc.constantFrom('', '-'), (n, format, sign) => {
    const group = format.charAt(1);
    assert.is(numberIn(`${sign}0${group}${String(n).padStart(3, '0')}`, format), undefined);
    assert.is(numberIn(`${sign}1${group}${String(n).padStart(3, '0')}`, format), Number(`${sign}${1000 + n}`));
  }));
});

test('a point that may set off thousands is refused in a count', () => {
  assert.equal(refused(count('deaths'), '1.300').fix, 'write 1300 or correct it');
});

test('words are refused with what to do', () => {
  assert.equal(refused(count('deaths'), 'n.d.').fix, 'write digits only, such as 1204, and leave the cell empty where there is none');
});

test('a cell knows its kind, label and unit, and whether it may be empty or come twice', () => {
  const { kind, label, unit, required, unique } = count('deaths', { gaps: 'refused', repeats: 'refused' });
  assert.equal([kind, label, unit, required, unique], ['count', 'Deaths', 'deaths', true, true]);
  const named = number('%', { label: 'Share' });
  assert.equal([named.kind, named.label, named.unit, named.required, named.unique], ['number', 'Share', '%', false, false]);
  assert.equal([text('Name').kind, code('Town').kind, year().kind, date().kind], ['text', 'code', 'year', 'date']);
});

test('a whole number is read as itself, with commas or without', () => {
  fc.assert(fc.property(fc.nat(2_000_000_000), (n) => {
    assert.is(read(count('x'), String(n)), n);
    assert.is(read(count('x'), n.toLocaleString('en-US')), n);
    assert.is(read(number('x'), `-${n}.5`), -n - 0.5);
  }));
});

test('any text at all is a finite number or a refusal', () => {
  const written = fc.oneof(fc.string(), fc.stringMatching(/^[-0-9.,IlOS]{1,20}$/u));
  fc.assert(fc.property(written, (each) => {
    for (const cell of [count('x'), number('x'), year()]) {
      const parsed = cell.parse(each);
      assert.ok(isBad(parsed) || Number.isFinite(parsed.value));
    }
  }));
});

test('a long run of signs is judged at once', () => {
  const start = performance.now();
  for (const written of ['1'.repeat(1e6), '1,'.repeat(5e5), ' '.repeat(1e6), '1.'.repeat(5e5), 'I'.repeat(1e6)]) {
    assert.ok(isBad(number('x').parse(written)));
    assert.ok(isBad(count('x').parse(written)));
  }
  assert.ok(performance.now() - start < 2000);
});

test('what is read quickly is what is read with care, in every format and range', () => {
  const TEXT = fc.oneof(fc.stringMatching(/^-?\d{1,6}([.,]\d{1,4}){0,2}$/u), fc.stringMatching(/^[-0-9., %e]{0,8}$/u), fc.double().map(String), fc.integer().map(String));
  const cells = [number('x'), number('%'), number('x', { low: -5, high: 1000 }), count('x'), count('x', { high: 100 }), year(), year('Year', { low: 1990 }), ...FORMATS.map((format) => number('x', { format })), ...FORMATS.map((format) => count('x', { format }))];
  fc.assert(fc.property(TEXT, fc.constantFrom(...cells), fc.constantFrom(undefined, ...FORMATS), (written, cell, numbers) => {
    const text = written.trim();
    fc.pre(text !== '');
    const quick = cell.quick?.({ numbers })(text) ?? NaN;
    const parsed = cell.parse(text, { numbers });
    if (!Number.isNaN(quick)) assert.ok(!isBad(parsed) && Object.is(parsed.value, quick), `${text}: ${quick}, ${JSON.stringify(parsed)}`);
    if (!isBad(parsed) && /^\d{1,9}$/u.test(text)) assert.is(quick, parsed.value);
  }), { numRuns: 3000 });
});

test('labels and units may be said in each language', () => {
  const { label, unit, labels, units } = count({ en: 'deaths', es: 'muertes' }, { label: { en: 'Dead', es: 'Muertos' } });
  assert.equal([label, unit, labels, units], ['Dead', 'deaths', { en: 'Dead', es: 'Muertos' }, { en: 'deaths', es: 'muertes' }]);
  assert.equal([number({ en: 'beds', es: 'camas' }).labels, count('beds').labels, code({ en: 'Town', es: 'Municipio' }).labels], [{ en: 'Beds', es: 'Camas' }, undefined, { en: 'Town', es: 'Municipio' }]);
  assert.match((code({ en: 'Town', es: 'Municipio' }, { list: ['a'] }).parse('b') as { what: string }).what, '"b" is no Town');
});

test.run();

import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isDate, parseWhen, wholeYear } from '../../src/figure/when.ts';
import type { NoDate } from '../../src/figure/when.ts';

/** The first and last day that a text means. */
function days(text: string): [string | null, string | null] {
  const parsed = parseWhen(text);
  if (!isDate(parsed)) throw new Error(`"${text}" is no date: ${parsed.what}`);
  assert.is(parsed.text, text);
  return [parsed.first, parsed.last];
}

function refused(text: string): NoDate {
  const parsed = parseWhen(text);
  if (isDate(parsed)) throw new Error(`"${text}" was read as ${parsed.first} to ${parsed.last}`);
  return parsed;
}

test('a year is all its days', () => {
  assert.equal(days('2023'), ['2023-01-01', '2023-12-31']);
  assert.equal(days('2023-XX'), ['2023-01-01', '2023-12-31']);
  assert.equal(days('2023-XX-XX'), ['2023-01-01', '2023-12-31']);
});

test('a month is all its days, with XX behind it or without', () => {
  assert.equal(days('2023-04'), ['2023-04-01', '2023-04-30']);
  assert.equal(days('2023-04-XX'), ['2023-04-01', '2023-04-30']);
  assert.equal(days('2024-02'), ['2024-02-01', '2024-02-29']);
  assert.equal(days('2023-02-XX'), ['2023-02-01', '2023-02-28']);
  assert.equal(days('1900-02'), ['1900-02-01', '1900-02-28']);
});

test('a day is itself', () => {
  assert.equal(days('2023-04-05'), ['2023-04-05', '2023-04-05']);
  assert.equal(days('2024-02-29'), ['2024-02-29', '2024-02-29']);
});

test('a decade and a century run from their first day to their last', () => {
  assert.equal(days('198X'), ['1980-01-01', '1989-12-31']);
  assert.equal(days('19XX'), ['1900-01-01', '1999-12-31']);
});

test('a span runs from the first day of its beginning to the last of its end', () => {
  assert.equal(days('2022-03-25/2022-03-27'), ['2022-03-25', '2022-03-27']);
  assert.equal(days('2022/2023-06'), ['2022-01-01', '2023-06-30']);
  assert.equal(days('2022-03-27/2022-03-27'), ['2022-03-27', '2022-03-27']);
});

test('a span may be open at one end, and then has no day there', () => {
  assert.equal(days('2022-03-27/..'), ['2022-03-27', null]);
  assert.equal(days('../2022-03-27'), [null, '2022-03-27']);
  assert.equal(days('2022-03-27/'), ['2022-03-27', null]);
});

test('approximate and uncertain dates are dates', () => {
  assert.equal(days('2023~'), ['2023-01-01', '2023-12-31']);
  assert.equal(days('2023-04?'), ['2023-04-01', '2023-04-30']);
  assert.equal(days('2023-04-05%'), ['2023-04-05', '2023-04-05']);
  assert.equal(days('2022~/2023?'), ['2022-01-01', '2023-12-31']);
});

test('a span that ends before it begins is refused with its ends turned', () => {
  const { code, fix } = refused('2023/2022');
  assert.equal([code, fix], ['BAD_DATE', 'write 2022/2023']);
});

test('a span with a bad end is refused for that end', () => {
  assert.is(refused('2022-02-30/2022-03-01').fix, 'February 2022 has 28 days');
  assert.is(refused('2022-03-01/2022-04-31').fix, 'April 2022 has 30 days');
});

test('a span of nothing, and three ends, are refused', () => {
  for (const text of ['../..', '/', '2022/2023/2024']) assert.is(refused(text).code, 'BAD_DATE');
});

test('a day that the calendar lacks is refused with the length of its month', () => {
  assert.equal(refused('2024-02-30'), { code: 'BAD_DATE', what: '"2024-02-30" is no day of the calendar', fix: 'February 2024 has 29 days' });
  assert.is(refused('2023-02-29').fix, 'February 2023 has 28 days');
  assert.is(refused('2023-04-31').fix, 'April 2023 has 30 days');
  assert.is(refused('2023-04-00').fix, 'April 2023 has 30 days');
});

test('a month that there is not is refused', () => {
  assert.equal([refused('2024-13').code, refused('2024-13').fix], ['BAD_DATE', 'months run from 01 to 12']);
  assert.is(refused('2024-00-10').fix, 'months run from 01 to 12');
});

test('what is known of a date may not skip a place', () => {
  for (const text of ['2023-XX-05', '198X-04', '19XX-04-05']) assert.is(refused(text).code, 'BAD_DATE');
});

test('a day and month in figures with two readings are refused with both', () => {
  const { code, fix } = refused('6/12/2024');
  assert.equal([code, fix], ['AMBIGUOUS_DATE', 'write 2024-12-06 or 2024-06-12']);
  assert.equal([refused('6.12.24').code, refused('6.12.24').fix], ['AMBIGUOUS_DATE', 'write 2024-12-06 or 2024-06-12']);
  assert.is(refused('06-12-2024').code, 'AMBIGUOUS_DATE');
});

test('a day and month in figures with one reading are refused with it', () => {
  assert.equal([refused('13/12/2024').code, refused('13/12/2024').fix], ['BAD_DATE', 'write 2024-12-13']);
  assert.equal([refused('12/13/2024').code, refused('12/13/2024').fix], ['BAD_DATE', 'write 2024-12-13']);
  assert.equal([refused('12/12/2024').code, refused('12/12/2024').fix], ['BAD_DATE', 'write 2024-12-12']);
});

test('a day and month in figures without a reading are refused', () => {
  assert.match(refused('31/02/2024').what, 'no day of the calendar');
  assert.is(refused('45/45/2024').code, 'BAD_DATE');
});

test('what a spreadsheet makes of 2024-04 is recognised, in English and Spanish', () => {
  assert.equal(refused('Apr-24'), { code: 'BAD_DATE', what: '"Apr-24" is no ISO date (a spreadsheet made it of one)', fix: 'write 2024-04-XX' });
  assert.is(refused('abr-24').fix, 'write 2024-04-XX');
  assert.is(refused('ene-24').fix, 'write 2024-01-XX');
  assert.is(refused('Ago-23').fix, 'write 2023-08-XX');
  assert.is(refused('dic-23').fix, 'write 2023-12-XX');
  assert.is(refused('sept-23').fix, 'write 2023-09-XX');
});

test('a date with its month in words is refused with its ISO form', () => {
  assert.is(refused('3 April 2024').fix, 'write 2024-04-03');
  assert.is(refused('April 3, 2024').fix, 'write 2024-04-03');
  assert.is(refused('3-Apr-24').fix, 'write 2024-04-03');
  assert.is(refused('marzo 2024').fix, 'write 2024-03-XX');
});

test('a day and month without a year ask for it', () => {
  assert.is(refused('3-Apr').fix, 'write the year too, such as 2024-04-03');
  assert.is(refused('April').fix, 'write the year too, such as 2024-04-XX');
});

test('a day of a named month that the calendar lacks gets no date to write', () => {
  assert.equal(refused('30 Feb'), { code: 'BAD_DATE', what: '"30 Feb" is no day of the calendar', fix: 'February has at most 29 days' });
  assert.is(refused('30 Feb 2024').fix, 'February 2024 has 29 days');
  assert.is(refused('29 February 2023').fix, 'February 2023 has 28 days');
  assert.is(refused('45 April 2024').fix, 'April 2024 has 30 days');
  assert.is(refused('29-Feb-00').fix, 'write 2000-02-29');
});

test("a spreadsheet's day number is recognised", () => {
  const { code, what, fix } = refused('45385');
  assert.equal([code, what, fix], ['BAD_DATE', '"45385" looks like a spreadsheet\'s day number', 'write 2024-04-03 if it is']);
});

test('a day with a time is refused with the day alone', () => {
  for (const text of ['2020-01-02 23:30:00', '2020-01-02T23:30Z']) {
    const parsed = parseWhen(text);
    assert.equal(isDate(parsed) ? null : [parsed.code, parsed.what, parsed.fix], ['BAD_DATE', `"${text}" is a day with a time, and a date has none`, 'write the day alone, 2020-01-02']);
  }
  const none = parseWhen('2020-02-30 10:00');
  assert.is(isDate(none) ? '' : none.what, 'cannot read "2020-02-30 10:00" as a date');
});

test('anything else is refused with the forms that there are', () => {
  for (const text of ['', 'soon', '24', '2024-4-3', '20240403', ' 2024', '2024-04-03~~', 'XXXX', '6/12']) {
    assert.equal([refused(text).code, refused(text).fix], ['BAD_DATE', 'write 2024, 2024-04-XX, 2024-04-03 or 2022-03-25/2022-03-27']);
  }
});

test('a whole year is a year and nothing shorter, longer or vaguer', () => {
  const years = ['2023', '2023-XX', '2023-01/2023-12', '2023-01-01/2023-12-31', '2023-04', '2023-04-05', '2022/2023', '198X', '2023/..', '../2023', '2023~', '2023?', '2023-01-01/2023-12-30']
    .map((text) => {
      const parsed = parseWhen(text);
      return isDate(parsed) ? wholeYear(parsed) : 'refused';
    });
  assert.equal(years, [2023, 2023, 2023, 2023, null, null, null, null, null, null, null, null, null]);
});

const someDay = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

test('a day of the calendar is its own first and last', () => {
  fc.assert(fc.property(someDay, (day) => assert.equal(days(day), [day, day])));
});

test('a day and its month and year hold one another', () => {
  fc.assert(fc.property(someDay, (day) => {
    const [first, last] = days(day.slice(0, 7));
    assert.ok(first !== null && last !== null && first <= day && day <= last);
    assert.equal(days(day.slice(0, 4)), [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`]);
  }));
});

test('two days in order are a span, and out of order none', () => {
  fc.assert(fc.property(someDay, someDay, (a, b) => {
    const [first, last] = [a, b].sort() as [string, string];
    assert.equal(days(`${first}/${last}`), [first, last]);
    if (first !== last) assert.is(refused(`${last}/${first}`).code, 'BAD_DATE');
  }));
});

test('every date that a refusal suggests is a date', () => {
  const day = fc.integer({ min: 0, max: 99 });
  const month = fc.constantFrom('Jan', 'feb', 'March', 'abr', 'Sept', 'diciembre');
  const year = fc.constantFrom('23', '2024', '00');
  const texts = fc.oneof(
    fc.tuple(day, month, year).map(([d, m, y]) => `${d} ${m} ${y}`),
    fc.tuple(day, day, year).map(([a, b, y]) => `${a}/${b}/${y}`),
    fc.tuple(month, year).map((parts) => parts.join('-')),
    fc.integer({ min: 10_000, max: 99_999 }).map(String),
  );
  fc.assert(fc.property(texts, (text) => {
    for (const suggested of refused(text).fix.match(/\d{4}-\d{2}-(?:\d{2}|XX)/gu) ?? []) assert.ok(isDate(parseWhen(suggested)), `${text}: ${suggested}`);
  }));
});

test('any text at all is a date or a refusal with something to do', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const parsed = parseWhen(text);
    if (!isDate(parsed)) assert.ok(parsed.what !== '' && parsed.fix !== '');
  }));
});

test.run();

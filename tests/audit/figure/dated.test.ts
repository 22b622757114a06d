import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { tellsDate } from '../../../src/audit/figure/dated.ts';
import { parseWhen } from '../../../src/figure/when.ts';
import type { When } from '../../../src/figure/when.ts';

const tells = (text: string, date: string): boolean => tellsDate(text, parseWhen(date) as When);

test('a year tells the date, and so does the name of the month in either language', () => {
  assert.ok(tells('a 2017 study', '2017'));
  assert.ok(tells('as of August, 80', '2022-08-31'));
  assert.ok(tells('hasta Octubre eran 80', '2022-10-XX'));
});

test('another year, another month, or a number that has the year in it, do not', () => {
  assert.not.ok(tells('a 2016 study', '2017'));
  assert.not.ok(tells('as of July, 80', '2022-08-31'));
  assert.not.ok(tells('12017 people', '2017'));
});

test('of a whole year no month tells the date', () => {
  assert.not.ok(tells('in December, or in January', '2017'));
});

test.run();

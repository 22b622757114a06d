import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { countsText, neighbours, otherRoundings } from '../../../src/audit/arithmetic/grim-words.ts';

const share = (digits: number, decimals = 1) => ({ digits, decimals });

test('cases are a number or from one to another', () => {
  assert.equal([countsText({ from: 149, to: 149 }, 'en'), countsText({ from: 1_040, to: 1_060 }, 'es')], ['149', '1,040 a 1,060']);
});

test('the two numbers about a share say what they give', () => {
  assert.is(neighbours(share(318), 470, 'en'), '149 give 31.7%, 150 give 31.9%');
  assert.is(neighbours(share(2, 0), 30, 'es'), '0 dan 0% y 1 da 3%');
});

test('other roundings are told where they give the share', () => {
  assert.is(otherRoundings(share(318), 470, 'en'), ' (149 give 31.8% only if rounded up)');
  assert.is(otherRoundings(share(318), 480, 'es'), ' (153 dan 31.8% solo si se trunca)');
  assert.is(otherRoundings(share(316), 470, 'en'), '');
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { directionOf, isOfChange, isSizeOfFall } from '../../src/audit/direction.ts';
import type { Figure } from '../../src/ledger/figures.ts';

const figure = (quote: string, value: number, { unit = 'percent_change', lang = 'en' } = {}): Figure =>
  ({ quote, unit, source: { text: () => lang }, row: { number: () => value } }) as unknown as Figure;

test('the words of the quote say which way a change goes, in both languages', () => {
  assert.is(directionOf(figure('has declined by nearly 70% during 2023', -70)), -1);
  assert.is(directionOf(figure('rose by 12%', 12)), 1);
  assert.is(directionOf(figure('los homicidios cayeron un 70 %', 70, { lang: 'es' })), -1);
});

test('words that say neither, or both, say nothing', () => {
  assert.is(directionOf(figure('a change of 70%', 70)), null);
  assert.is(directionOf(figure('it rose and fell by 70%', 70)), null);
});

test('70 for "declined by 70%" is the size of a fall; -70 is the fall itself, and a share is neither', () => {
  assert.ok(isSizeOfFall(figure('declined by 70%', 70)));
  assert.not.ok(isSizeOfFall(figure('declined by 70%', -70)));
  assert.not.ok(isOfChange(figure('70% of them', 70, { unit: 'percent' })));
});

test.run();

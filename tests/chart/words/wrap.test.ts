import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textWidth } from '../../../src/picture/measure.ts';
import { wrap } from '../../../src/chart/words/wrap.ts';

const words = fc.array(fc.stringMatching(/^[A-Za-z0-9áñ,.]{1,12}$/), { maxLength: 25 });
const balance = fc.constantFrom('balanced', 'ragged');

test('no line is wider than the width, unless it is a single word', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), balance, (list, width, kind) => {
      const lines = wrap(list.join(' '), { width, size: 13, balance: kind });
      return lines.every((line) => !line.includes(' ') || textWidth(line, { size: 13 }) <= width + 1e-6);
    }),
    { numRuns: 60 },
  );
});

test('joining the lines gives the text back', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), balance, (list, width, kind) => {
      return wrap(list.join(' '), { width, size: 13, balance: kind }).join(' ') === list.join(' ');
    }),
    { numRuns: 60 },
  );
});

test('balancing takes no more lines than filling', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
      const text = list.join(' ');
      return wrap(text, { width, size: 13 }).length === wrap(text, { width, size: 13, balance: 'ragged' }).length;
    }),
    { numRuns: 40 },
  );
});

test('lines leave no lone last word: filled ones give it some of those before it, balanced ones are about as long as each other', () => {
  const text = 'Homicides in El Salvador fell by half in nine years, but counting changed';
  const room = { width: textWidth('Homicides in El Salvador fell by half in nine years, but counting', { size: 22 }) + 1, size: 22 };
  assert.is(wrap(text, { ...room, balance: 'ragged' }).at(-1), 'but counting changed');
  assert.ok((wrap(text, room).at(-1) ?? '').split(' ').length > 3);
});

test('the last of filled lines has a third of the room, or nearly, where words are short enough to be shared out', () => {
  const short = fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 12, maxLength: 60 });
  fc.assert(fc.property(short, fc.integer({ min: 260, max: 420 }), (list, width) => {
    const lines = wrap(list.join(' '), { width, size: 13, balance: 'ragged' });
    // Full lines can spare nothing: then no way to break the text into so many is better.
    const spare = lines.slice(0, -1).reduce((sum, line) => sum + width - textWidth(line, { size: 13 }), 0);
    assert.ok(lines.length === 1 || textWidth(lines.at(-1) ?? '', { size: 13 }) > width / 5 || spare < width / 5, lines.join('\n'));
  }));
});

test('a line rather ends at a colon or a comma than with an article or a preposition', () => {
  const room = { width: 300, size: 18 };
  assert.equal(wrap('Homicides of 2022: 495 by the police’s count', room), ['Homicides of 2022:', '495 by the police’s count']);
  assert.equal(wrap('La tasa de homicidios fue de 107.6 en 2015', room), ['La tasa de homicidios', 'fue de 107.6 en 2015']);
});

test('a line rather ends before the day of a date than before its year, before a name than inside it, and before a clause in brackets than before a word in them', () => {
  const room = (line: string, size: number) => ({ width: textWidth(line, { size }) + 2, size });
  assert.equal(wrap('People arrested by 25\u00a0February 2026, police say', room('People arrested by 25\u00a0February', 18)), ['People arrested by', '25\u00a0February 2026, police say']);
  assert.is(wrap('contadas el 27\u00a0de\u00a0marzo de\u00a02022, por penal y por año', { ...room('contadas el 27\u00a0de\u00a0marzo de\u00a02022, ', 14), balance: 'ragged' })[0], 'contadas el 27\u00a0de\u00a0marzo de\u00a02022,');
  assert.equal(wrap('De las muertes en penales que Socorro Jurídico Humanitario contó', { width: 380, size: 18 }), ['De las muertes en penales que', 'Socorro Jurídico Humanitario contó']);
  const clause = 'CECOT inaugurated (EFE: end of January)';
  assert.equal(wrap(clause, room('CECOT inaugurated (EFE:', 13)), ['CECOT inaugurated', '(EFE: end of January)']);
  assert.equal(wrap('as told by El\u00a0Mercurio (Ecuador) and 8 others', { ...room('as told by El\u00a0Mercurio (Ecuador) and', 12), balance: 'ragged' }), ['as told by El\u00a0Mercurio (Ecuador)', 'and 8 others']);
});

test('the first word behind a colon goes on with its clause, a number with its noun, and "and," with what it adds', () => {
  const phrased = (text: string, width: number): string[] => wrap(text, { width, size: 15, balance: 'phrased' });
  assert.equal(phrased('Muertes bajo custodia en El\u00a0Salvador desde el 27\u00a0de\u00a0marzo\u00a0de\u00a02022: totales acumulados, tal como se dijeron', 655), ['Muertes bajo custodia en El\u00a0Salvador desde el 27\u00a0de\u00a0marzo\u00a0de\u00a02022:', 'totales acumulados, tal como se dijeron']);
  assert.is(phrased('Homicidios al año según el conteo oficial (barras) y por\u00a0cada\u00a0100,000 habitantes (puntos), 2010–2025', 655)[0], 'Homicidios al año según el conteo oficial (barras) y por\u00a0cada\u00a0100,000 habitantes');
  assert.equal(wrap('Prisons held 23,840 in 2010 and, organisations say, 115,605', { width: 330, size: 18 }), ['Prisons held 23,840 in 2010', 'and, organisations say, 115,605']);
});

test('a no-break space is never broken', () => {
  assert.equal(wrap('on 27\u00a0March 2022', { width: 1, size: 13 }), ['on', '27\u00a0March', '2022']);
});

test('a word that is too wide stands alone, uncut', () => {
  assert.equal(wrap('a Ciudad-Delgado-y-Soyapango b', { width: 40, size: 13 }), ['a', 'Ciudad-Delgado-y-Soyapango', 'b']);
});

test('no words give no lines', () => {
  assert.equal(wrap(' \n ', { width: 100, size: 13 }), []);
});

test.run();

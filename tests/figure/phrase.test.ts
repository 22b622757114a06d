import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SHIPPED } from '../../src/figure/hedge.ts';
import { interval, UNBOUNDED } from '../../src/figure/interval.ts';
import { vocabularyOf } from '../../src/figure/lexicon.ts';
import { isFault, parsePhrase } from '../../src/figure/phrase.ts';
import type { Parsed, PhraseFault, PhraseOptions } from '../../src/figure/phrase.ts';
import { VOCABULARY } from '../../src/figure/vocabulary.ts';
import type { Lang } from '../../src/figure/vocabulary.ts';

function parsed(text: string, options: PhraseOptions): Parsed {
  const read = parsePhrase(text, options);
  if (isFault(read)) throw new Error(`“${text}”: ${read.what}`);
  return read;
}

function refused(text: string, lang: Lang = 'en'): [PhraseFault['code'], string] {
  const read = parsePhrase(text, { lang });
  if (!isFault(read)) throw new Error(`“${text}” was read as ${read.hedge} ${read.value} ${read.unit}`);
  assert.is(text.slice(read.part.start, read.part.end), read.part.text);
  assert.ok(read.what !== '' && read.fix !== '');
  return [read.code, read.part.text];
}

/** Value, hedge and unit. */
type Brief = [number | null, string, string];
const brief = (lang: Lang) => (text: string): Brief => {
  const { value, hedge, unit } = parsed(text, { lang });
  return [value, hedge, unit];
};
const [en, es] = [brief('en'), brief('es')];

test('a phrase has a number, a hedge and a unit', () => {
  assert.equal(en('over 80,000'), [80_000, 'more_than', 'count']);
  assert.equal(en('almost 2 percent'), [2, 'almost', 'percent']);
  assert.equal(en('nearly four years'), [4, 'almost', 'years']);
  assert.equal(en('$411 million'), [411_000_000, 'bare', 'usd']);
  assert.equal(en('2.40 per 100,000'), [2.4, 'bare', 'per_100k']);
  assert.equal(es('casi 2 por ciento'), [2, 'almost', 'percent']);
  assert.equal(es('al menos 241'), [241, 'at_least', 'count']);
  assert.equal(es('31,8 %'), [31.8, 'bare', 'percent']);
  assert.equal(es('mil doscientos'), [1_200, 'bare', 'count']);
  assert.equal(es('105 por cada cien mil habitantes'), [105, 'bare', 'per_100k']);
});

test('its bounds are those of the vocabulary', () => {
  const almost = parsed('almost 2 percent', { lang: 'en' });
  assert.equal([almost.strict, almost.usual], [interval(1, 2, 'both'), interval(1.5, 2, 'high')]);
  assert.equal(parsed('2.40 per 100,000', { lang: 'en' }).strict, interval(2.395, 2.405, 'high'));
  assert.equal(parsed('$2.4 million', { lang: 'en' }).strict, interval(2_350_000, 2_450_000, 'high'));
  assert.equal(parsed('around half', { lang: 'en' }).usual, interval(45, 55));
  assert.equal(parsed('almost three weeks', { lang: 'en' }).strict, interval(14, 21, 'both'));
});

test('every word of the vocabulary is read as its hedge', () => {
  for (const lang of ['en', 'es'] as const) {
    for (const { hedge, place, pieces, middle, value, bounds } of SHIPPED.words[lang]) {
      const words = pieces.map((piece) => (piece === '@' ? 'Canada' : piece)).join(' ');
      const text = value !== undefined || bounds !== undefined || SHIPPED.numberless.has(hedge) ? words
        : place === 'range' ? `${words} 20 ${middle.join(' ')} 30` : place === 'after' ? `30 ${words}` : `${words} 30`;
      assert.is(parsed(text, { lang }).hedge, hedge, `${lang} ${text}`);
    }
  }
});

test('each unit of the ledger is read in both languages', () => {
  assert.equal(['3 percent', '3 per cent', '3%', '3 percentage points', '3 years', '3 months', '3 days', '3 hours a day', '30-minute', '30-day', '$3', '3 dollars', 'US$3'].map((text) => en(text)[2]),
    ['percent', 'percent', 'percent', 'percentage_points', 'years', 'months', 'days', 'hours_per_day', 'minutes', 'days', 'usd', 'usd', 'usd']);
  assert.equal(['3 por ciento', '3 puntos porcentuales', '3 años', '3 meses', '3 días', '24 horas del día', '30 minutos', '3 dólares', '3 por cada 100.000', '3 por cien mil'].map((text) => es(text)[2]),
    ['percent', 'percentage_points', 'years', 'months', 'days', 'hours_per_day', 'minutes', 'usd', 'per_100k', 'per_100k']);
});

test('weeks are days, and decades years', () => {
  assert.equal([en('two weeks'), en('two decades'), es('dos semanas')], [[14, 'bare', 'days'], [20, 'bare', 'years'], [14, 'bare', 'days']]);
  assert.equal(es('dos años y medio'), [2.5, 'bare', 'years']);
});

test('a time that is not the number\'s own is no unit of it', () => {
  assert.equal([en('62 a day'), en('154 murders this year'), es('80 al día')].map(([, , unit]) => unit), ['count', 'count', 'count']);
});

test('a phrase that says no unit is a count as far as it goes, and says so', () => {
  assert.equal([parsed('154', { lang: 'en' }).unitStated, parsed('44%', { lang: 'en' }).unitStated], [false, true]);
});

test('words around the number do not change it', () => {
  assert.equal([en('154 murders'), en('44% died'), es('son 68.294'), en('only 30'), en('just 20 months'), es('una persona'), en('deaths (40.9%)')],
    [[154, 'bare', 'count'], [44, 'bare', 'percent'], [68_294, 'bare', 'count'], [30, 'bare', 'count'], [20, 'bare', 'months'], [1, 'bare', 'count'], [40.9, 'bare', 'percent']]);
});

test('turns of phrase that hold a hedge word are none', () => {
  assert.equal(es('por lo menos hasta esta fecha 454'), [454, 'at_least', 'count']);
  assert.equal(en('over the past two years'), [2, 'bare', 'years']);
  assert.equal(es('hasta la fecha 454'), [454, 'bare', 'count']);
});

test('shares in words are percents', () => {
  assert.equal([en('half'), en('about a third'), en('two-thirds'), en('2/3'), en('two in three'), es('la mitad'), es('tres cuartos'), es('la quinta parte'), es('3 de cada 10')],
    [[50, 'bare', 'percent'], [33.3, 'about', 'percent'], [66.7, 'bare', 'percent'], [66.7, 'bare', 'percent'], [66.7, 'bare', 'percent'], [50, 'bare', 'percent'], [75, 'bare', 'percent'],
      [20, 'bare', 'percent'], [30, 'bare', 'percent']]);
  assert.equal(en('half a percent'), [0.5, 'bare', 'percent']);
  assert.equal(parsed('a third', { lang: 'en', expect: 33 }).value, 33);
});

test('one in five is a multiple of five, or a fifth where that was typed', () => {
  assert.equal([en('one in five'), es('uno de cada cinco')], [[5, 'multiple', 'ratio'], [5, 'multiple', 'ratio']]);
  const fifth = parsed('one in five', { lang: 'en', expect: 20 });
  assert.equal([fifth.value, fifth.unit, fifth.ambiguous], [20, 'percent', [20, 5]]);
  assert.equal(en('nearly one in five'), [20, 'almost', 'percent']);
});

test('words for multiples are ratios, and may be hedged', () => {
  assert.equal([en('doubled'), es('triplica'), en('three times as many'), en('nearly doubled'), es('más del doble')],
    [[2, 'multiple', 'ratio'], [3, 'multiple', 'ratio'], [3, 'multiple', 'ratio'], [2, 'almost', 'ratio'], [2, 'more_than', 'ratio']]);
});

test('changes have their sign', () => {
  assert.equal([en('declined by nearly 70%'), en('Declined by 70%'), en('a 70% drop'), es('cayó un 70 %'), es('una caída del 70 %'), es('un 12 % menos de homicidios'), en('-70%')],
    [[-70, 'almost', 'percent_change'], [-70, 'bare', 'percent_change'], [-70, 'bare', 'percent_change'], [-70, 'bare', 'percent_change'], [-70, 'bare', 'percent_change'], [-12, 'bare', 'percent_change'],
      [-70, 'bare', 'percent_change']]);
  assert.equal([es('cayó hasta un 70 %'), en('rose by 12%'), es('12 % más'), en('fell 3 points'), en('fell by 104')], [[-70, 'up_to', 'percent_change'], [12, 'bare', 'percent_change'], [12, 'bare', 'percent_change'], [-3, 'bare', 'percentage_points'], [-104, 'bare', 'count']]);
});

test('a minus in words is a minus', () => {
  assert.equal([en('minus 3%'), en('negative three percent'), en('minus half a percent'), en('over minus 3%'), es('menos 3 %'), es('menos tres por ciento')],
    [[-3, 'bare', 'percent_change'], [-3, 'bare', 'percent_change'], [-0.5, 'bare', 'percent_change'], [-3, 'less_than', 'percent_change'], [-3, 'bare', 'percent_change'], [-3, 'bare', 'percent_change']]);
  const { value, valueTo, understood } = parsed('minus 5 to minus 3%', { lang: 'en' });
  assert.equal([value, valueTo, understood.filter(({ as }) => as === 'plain')], [-5, -3, []]);
});

test('"menos" is no minus before a count, an article or behind its number: all but three', () => {
  assert.equal([es('todos menos 3'), es('todos menos un 3 %'), es('500 menos'), es('al menos 3 %'), es('lo menos 30 %'), es('menos de 3 %')],
    [[3, 'bare', 'count'], [3, 'bare', 'percent'], [500, 'bare', 'count'], [3, 'at_least', 'percent'], [30, 'at_least', 'percent'], [3, 'less_than', 'percent']]);
  assert.is(refused('minus')[0], 'NO_NUMBER');
});

test('a minus before any percent gives what the sign gives', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
    for (const [lang, word] of [['en', 'minus'], ['es', 'menos']] as const) assert.equal(brief(lang)(`${word} ${n / 10}%`), brief(lang)(`-${n / 10}%`));
  }), { numRuns: 50 });
});

test('short forms of circa and approximately are hedges, next to their number', () => {
  for (const text of ['c. 500', 'c.500', 'ca. 500', 'ca 500', 'approx. 500', 'circa 500']) assert.equal(en(text), [500, 'about', 'count'], text);
  for (const text of ['c. 500', 'ca. 500', 'aprox. 500', 'circa 500']) assert.equal(es(text), [500, 'about', 'count'], text);
  assert.equal(en('vitamin c, 500'), [500, 'bare', 'count']);
});

test('"por cien" is a percent, but not within a number', () => {
  assert.equal([es('30 por cien'), es('el cien por cien'), es('casi 30 por cien'), es('30 por cien mil')], [[30, 'bare', 'percent'], [100, 'bare', 'percent'], [30, 'almost', 'percent'], [30, 'bare', 'per_100k']]);
  assert.is(refused('30 por cien millones', 'es')[0], 'TWO_NUMBERS');
});

test('a level is no change, nor a share of one', () => {
  assert.equal([en('fell to 154'), es('cayó a 154'), en('rose above 50%'), en('44% of the drop'), es('bajo custodia 44'), es('341 menos')],
    [[154, 'bare', 'count'], [154, 'bare', 'count'], [50, 'more_than', 'percent'], [44, 'bare', 'percent'], [44, 'bare', 'count'], [341, 'bare', 'count']]);
});

test('with a minus, above is a lesser fall', () => {
  assert.equal([en('above −70%'), en('−70% or lower'), en('nearly −70%')], [[-70, 'less_than', 'percent_change'], [-70, 'at_least', 'percent_change'], [-70, 'almost', 'percent_change']]);
});

test('a range has both ends', () => {
  const range = (text: string, lang: Lang): (number | string | null)[] => {
    const { value, valueTo, hedge, unit } = parsed(text, { lang });
    return [value, valueTo, hedge, unit];
  };
  for (const text of ['20 to 30 years', 'between 20 and 30 years', 'from 20 to 30 years', '20–30 years', '20-30 years', '20 years to 30 years']) assert.equal(range(text, 'en'), [20, 30, 'between', 'years'], text);
  for (const text of ['entre 20 y 30 años', 'de 20 a 30 años', '20 a 30 años', 'entre los 20 y los 30 años', 'del 20 al 30 años']) assert.equal(range(text, 'es'), [20, 30, 'between', 'years'], text);
  assert.equal(range('$20 to $30 million', 'en'), [20_000_000, 30_000_000, 'between', 'usd']);
  assert.equal(range('between one hundred and five hundred', 'en'), [100, 500, 'between', 'count']);
  assert.equal(range('-5% to 3%', 'en'), [-5, 3, 'between', 'percent_change']);
  assert.equal(range('fell by 20 to 30 percent', 'en'), [-30, -20, 'between', 'percent_change']);
});

test('a word that says it all has no value, and bounds of its own', () => {
  const vague = parsed('decenas de miles', { lang: 'es' });
  assert.equal([vague.value, vague.hedge, vague.strict], [null, 'vague', interval(20_000, 99_999)]);
  assert.equal(parsed('several weeks', { lang: 'en' }).strict, interval(21, 63));
  assert.equal(parsed('most', { lang: 'en' }).strict, interval(50, 100, 'low'));
  const similar = parsed('a similar percentage', { lang: 'en' });
  assert.equal([similar.value, similar.hedge, similar.unit, similar.strict], [null, 'similar', 'percent', UNBOUNDED]);
  assert.equal(en('the majority (40.9%)'), [40.9, 'majority', 'percent']);
});

test('a numeral with two readings says so, and what was typed chooses', () => {
  assert.equal(parsed('6.656', { lang: 'es' }).ambiguous, [6_656, 6.656]);
  const typed = parsed('6.656', { lang: 'es', expect: 6.656 });
  assert.equal([typed.value, typed.ambiguous], [6.656, [6.656, 6_656]]);
  assert.is(parsed('6.656', { lang: 'es', expect: 7 }).value, 6_656);
  assert.is(parsed('12,345 %', { lang: 'es' }).value, 12.345);
  assert.is(parsed('6,656', { lang: 'en' }).ambiguous, undefined);
});

test('another number is never passed over', () => {
  assert.equal(refused('495 in 2022'), ['TWO_NUMBERS', '2022']);
  assert.equal(refused('fell from 495 to 154'), ['TWO_NUMBERS', '154']);
  assert.equal(refused('rose from 12% to 20%'), ['TWO_NUMBERS', '20']);
  assert.equal(refused('fell 12 percent to 154'), ['TWO_NUMBERS', '154']);
  assert.equal(refused('subió de 20 a 30', 'es'), ['TWO_NUMBERS', '30']);
  assert.equal(refused('154 and 495'), ['TWO_NUMBERS', '495']);
  assert.equal(refused('one day, 62 people'), ['TWO_NUMBERS', '62']);
  assert.equal(refused('thousands of the 80,000'), ['TWO_NUMBERS', 'thousands']);
  assert.equal(refused('2024-04-03'), ['TWO_NUMBERS', '03']);
  assert.equal(refused('MS-13 members'), ['STRAY_NUMBER', 'MS-13']);
  assert.equal(refused('the 2nd'), ['STRAY_NUMBER', '2nd']);
  assert.equal(refused('½'), ['STRAY_NUMBER', '½']);
  assert.equal(refused('a few hundred thousand'), ['STRAY_NUMBER', 'thousand']);
});

test('nor is a hedge', () => {
  assert.equal(refused('at least about 80'), ['TWO_HEDGES', 'about']);
  assert.equal(refused('about 20 to 30'), ['TWO_HEDGES', 'about']);
  assert.equal(refused('died under custody 44'), ['STRAY_HEDGE', 'under']);
  assert.equal(refused('between 20'), ['STRAY_HEDGE', 'between']);
  assert.equal(refused('about'), ['STRAY_HEDGE', 'about']);
  assert.equal(refused('Al menos 480'), ['OTHER_LANGUAGE', 'Al menos']);
  assert.equal(refused('over 80', 'es'), ['OTHER_LANGUAGE', 'over']);
});

test('what else cannot be read says which part', () => {
  assert.equal(refused('about 31,8 %'), ['BAD_NUMERAL', '31,8']);
  assert.equal(refused('€411'), ['NO_SUCH_UNIT', '€']);
  assert.equal(refused('$44%'), ['TWO_UNITS', '%']);
  assert.equal(refused('people'), ['NO_NUMBER', 'people']);
  assert.equal(refused('  ')[0], 'EMPTY_PHRASE');
  assert.equal(refused('x '.repeat(600))[0], 'LONG_PHRASE');
});

test('every part is accounted for, in order, with its place', () => {
  const text = 'declined  by nearly 70%, police said';
  const { understood } = parsed(text, { lang: 'en' });
  assert.equal(understood.map(({ as, text: part }) => [as, part]), [['change', 'declined'], ['plain', 'by'], ['hedge', 'nearly'], ['number', '70'], ['unit', '%'], ['plain', ', police said']]);
  for (const { start, end, text: part } of understood) assert.is(text.slice(start, end), part);
});

test('a newsroom may have words and bounds of its own', () => {
  const row = { ...(VOCABULARY.find(({ hedge }) => hedge === 'about') as (typeof VOCABULARY)[number]), hedge: 'ballpark', strict: 'n+-50%', usual: 'n+-25%', words_en: 'ballpark|in the ballpark of', words_es: '' };
  const read = parsed('in the ballpark of 80', { lang: 'en', vocabulary: vocabularyOf([...VOCABULARY, row]) });
  assert.equal([read.hedge, read.strict, read.usual], ['ballpark', interval(40, 120), interval(60, 100)]);
});

test('any text at all is read or refused, and its parts are where they say', () => {
  const word = fc.constantFrom('over', 'al menos', '20', '1.300', '31,8', '%', 'to', 'a', 'y', 'and a half', 'two', 'mil', 'third', 'de cada', 'in', '-', '$', 'fell', 'más de', 'weeks', 'per 100,000', 'one', 'MS-13', '(', 'similar');
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))), fc.constantFrom('en' as const, 'es' as const), (text, lang) => {
    const read = parsePhrase(text, { lang });
    const parts = isFault(read) ? [read.part] : read.understood;
    for (const { start, end, text: part } of parts) assert.is(text.slice(start, end).trim(), part.trim());
    if (!isFault(read)) assert.ok(read.strict.low <= read.strict.high && read.usual.low <= read.usual.high);
  }), { numRuns: 2_000 });
});

test('no text takes long', () => {
  for (const text of ['1'.repeat(1e5), ' '.repeat(1e5), '1,'.repeat(5e4), 'one hundred '.repeat(80), '1 '.repeat(450), 'de '.repeat(330), '20 a '.repeat(200), '1.'.repeat(499), 'a'.repeat(999)]) {
    for (const lang of ['en', 'es'] as const) {
      // The time of the processor, and much of it: what is to be caught takes minutes, and the machine may be busy with other things.
      const before = process.cpuUsage();
      parsePhrase(text, { lang });
      const { user } = process.cpuUsage(before);
      assert.ok(user < 1_000_000, `${text.slice(0, 12)}… took ${user / 1000} ms`);
    }
  }
});

test.run();

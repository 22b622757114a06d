import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Authored } from '../../../src/chart/spec/authored.ts';
import { wordsOf } from '../../../src/chart/words/words.ts';
import type { Worded } from '../../../src/chart/words/words.ts';
import { atLeast, missing, unknown } from '../../support/quantities.ts';
import { tbl } from '../../support/tbl.ts';

const TABLES = new Map([
  ['table', tbl([{ year: 2015, value: 6656, town: 'La Unión, centro' }, { year: 2022, value: atLeast(241), town: 'Santa Ana' }, { year: 2023, value: missing, town: null }, { year: 2024, value: unknown, town: null }])],
  ['breaks', tbl([{ event: 'start', n: 12 }])],
]);

function authored(words: unknown): Authored {
  const spec = { usermeta: { words } };
  return { file: 'charts/a.vl.json', text: JSON.stringify(spec, null, 2), spec: spec as unknown as Authored['spec'] };
}
const worded = (words: Record<string, unknown>, lang: 'en' | 'es' = 'en'): Worded => wordsOf(authored({ [lang]: { title: 'A finding', subtitle: 'Homicides a year', ...words } }), TABLES, { lang });
const wrong = (words: Record<string, unknown>): string[] => worded(words).faults.map(({ code, what }) => `${code} ${what}`);

test('words stand as they were written', () => {
  assert.equal(worded({ notes: ['One.', 'Two.'], alt: 'A bar chart.' }), { words: { title: 'A finding', subtitle: 'Homicides a year', notes: ['One.', 'Two.'], alt: 'A bar chart.', labels: {} }, faults: [] });
});

test('what nobody wrote is not there, and is left to be generated', () => {
  assert.equal(worded({}).words, { title: 'A finding', subtitle: 'Homicides a year', notes: [], labels: {} });
});

test('placeholders are filled from the table, with the hedge, in every text', () => {
  const text = 'From {[year=2015].value} to {[year=2022].value}';
  const { words } = worded({ title: text, subtitle: text, notes: [text], alt: text });
  const filled = 'From 6,656 to at least 241';
  assert.equal(words, { title: filled, subtitle: filled, notes: [filled], alt: filled, labels: {} });
  assert.is(worded({ title: text }, 'es').words.title, 'From 6,656 to al menos 241');
});

test('where lines are short the brief words stand in the place of the others, filled as well', () => {
  const words = { title: 'A finding', subtitle: 'Homicides a year', notes: ['A long note.'], breaks: 'A long story', brief: { notes: ['{[year=2022].value}.'], breaks: '' } };
  const at = (length: 'whole' | 'brief') => wordsOf(authored({ en: words }), TABLES, { lang: 'en', length }).words;
  assert.equal([at('whole').notes, at('whole').breaks], [['A long note.'], 'A long story']);
  assert.equal([at('brief').title, at('brief').notes, at('brief').breaks], ['A finding', ['at least 241.'], '']);
});

test('brief words that are none are refused at every width', () => {
  assert.equal(wrong({ brief: 'Short.' }), ['BAD_WORDS usermeta.words.en.brief is no object of words: write { "notes": ["…"] }']);
  assert.equal(wrong({ brief: { notes: 'Short.', alt: 'Bars.', title: 3 } }), [
    'BAD_WORDS usermeta.words.en.brief has "alt"; it may have: title, subtitle, notes, key, breaks',
    'BAD_WORDS usermeta.words.en.brief.title is no text',
    'BAD_WORDS usermeta.words.en.brief.notes is no list of texts: put each note between quotation marks, and the list between [ and ]',
  ]);
});

test('a placeholder reads the table that it names, and values with commas stand between quotation marks', () => {
  assert.is(worded({ title: 'In {breaks[event=start].n} of {breaks[].n}' }).words.title, 'In 12 of 12');
  assert.is(worded({ title: "{[town='La Unión, centro'].year}" }).words.title, '2015');
});

test('a language without title or subtitle is refused', () => {
  const { faults } = wordsOf(authored({ es: { title: 'Una', subtitle: 'Dos' } }), TABLES, { lang: 'en' });
  assert.equal(faults, [{ code: 'NO_WORDS', what: 'the spec has no title and subtitle in "en"', fix: 'write usermeta.words.en', place: { file: 'charts/a.vl.json' } }]);
  assert.equal(wrong({ subtitle: '' }), ['NO_WORDS the spec has no subtitle in "en"']);
  assert.is(wordsOf({ ...authored({}), spec: {} as Authored['spec'] }, TABLES, { lang: 'en' }).faults[0]?.code, 'NO_WORDS');
});

test('a placeholder that has gone stale is refused, with its line', () => {
  const { faults } = worded({ title: 'In {[year=2014].value}' });
  assert.equal(faults, [{
    code: 'BAD_WORDS', what: '{[year=2014].value}: no row has [year=2014]', fix: 'there are: year 2015, 2022, 2023, 2024', place: { file: 'charts/a.vl.json', line: 5 },
  }]);
});

test('all that are stale are told at once, each once', () => {
  assert.equal(wrong({ title: '{[year=2014].value} {[year=2015].valu}', subtitle: '{nope[].n}', notes: ['{[year=2014].value}'] }), [
    'BAD_WORDS {[year=2014].value}: no row has [year=2014]',
    'BAD_WORDS {[year=2015].valu}: no column "valu"; there are: year, value, value_low, value_high, value_open, value_type, town',
    'BAD_WORDS {nope[].n}: the chart has no data "nope"; it has: table, breaks',
  ]);
});

test('an empty cell is refused: a headline with a hole is no finding', () => {
  for (const year of [2023, 2024]) assert.equal(wrong({ title: `{[year=${year}].value}` }), [`BAD_WORDS {[year=${year}].value}: the cell is empty`]);
});

test('a placeholder that answers to several rows is refused', () => {
  assert.match(wrong({ title: '{[].value}' })[0] ?? '', 'BAD_WORDS {[].value}: the table has 4 rows');
});

test('braces that are no placeholder are not printed as they stand', () => {
  for (const text of ['{year=2015.value}', '{[year=2015] .value}', '{[year=2015].value', 'value}', '{}', '{{[year=2015].value}}']) {
    assert.match(wrong({ title: text })[0] ?? '', /^BAD_WORDS .*this is no placeholder/u, text);
  }
});

test('words that are no texts are refused', () => {
  assert.equal(wrong({ title: 3 }), ['BAD_WORDS usermeta.words.en.title is no text']);
  assert.match(wrong({ notes: 'One note.' })[0] ?? '', 'BAD_WORDS usermeta.words.en.notes is no list of texts');
  assert.match(wrong({ notes: ['One.', 2], alt: ['a'] }).join('\n'), /alt is no text\nBAD_WORDS .*notes is no list/u);
});

test.run();

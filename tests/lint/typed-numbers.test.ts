import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../src/lint/index.ts';
import { typedNumbers } from '../../src/lint/typed-numbers.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const typed = async (words: Parameters<typeof drawnFrom>[1] & object, spec: object = BARS): Promise<string[]> => (await found(typedNumbers, await drawnFrom(spec, words))).map((each) => /^UNTRACED (.*) comes from no table/u.exec(each)?.[1] ?? each);

test('a number that is typed in a headline, a subtitle, a note or the alternative text is told', async () => {
  assert.equal(await typed({ words: { title: 'Esperanza has 9.9 beds', subtitle: 'Seen by thirteen', notes: ['Over 86,000'], alt: 'A bar of 3.' } }), ['"9.9" in the title', '"thirteen" in the subtitle', '"86,000" in the note', '"3" in the alternative text']);
});

test('a number from a cell is not, nor are years, dates, names, small numbers in words', async () => {
  assert.equal(await typed({ words: { title: '{[year=2023].deaths} deaths in 2023', subtitle: 'Since 27 March 2022, 2010–2025', notes: ['Two organisations said so of MS-13 and COVID-19.'] } }), []);
});

test('what a unit is counted per is free there, and alone is not', async () => {
  const table = tbl([{ year: 2021, deaths: 18.1 }], { deaths: 'homicides per 100,000 people' });
  assert.equal(await typed({ table, words: { title: 'Homicides per 100,000 people', notes: ['Some 100,000 people'] } }), ['"100,000" in the note']);
});

test('what a cell of text or a label has may be said', async () => {
  const table = tbl([{ year: 2021, age: '18 to 29', deaths: 18 }], { deaths: 'deaths' });
  assert.equal(await typed({ table, words: { title: 'Most were 18 to 29', subtitle: 'Deaths of 18' } }), ['"18" in the subtitle']);
});

test('an author says of a text that it is no figure, with a reason', async () => {
  const with100 = (why: string): object => ({ ...BARS, usermeta: { literals: { '100%': why }, words: { en: { title: 'They add up to 100%', subtitle: 'Deaths a year' } } } });
  assert.equal(await typed({}, with100('the whole')), []);
  assert.equal(await typed({}, with100(' ')), ['"100" in the title']);
});

test('words for other widths are looked at too, each once, and those of another language are not', async () => {
  const words = { title: 'It fell', subtitle: 'Deaths a year', brief: { notes: ['Nearly 80'] } };
  const spec = { ...BARS, usermeta: { words: { en: words, es: { title: 'Casi 90' } }, presets: { 'print-52': { usermeta: { words: { en: { title: 'Fell by 70', brief: { notes: ['Nearly 80'] } } } } } } } };
  assert.equal(await typed({}, spec), ['"80" in the note', '"70" in the title']);
});

test('each is told with its line and column in the spec', async () => {
  const drawing = await drawnFrom(BARS, { words: { title: 'The “wards” have 9.9 beds', subtitle: 'Deaths a year' } });
  const [finding] = (await lint(drawing)).filter(({ code }) => code === 'UNTRACED');
  const line = drawing.authored.text.split('\n').findIndex((each) => each.includes('9.9'));
  assert.equal([finding?.severity, finding?.place], ['warn', { file: 'charts/deaths.vl.json', line: line + 1, column: (drawing.authored.text.split('\n')[line] ?? '').indexOf('9.9') + 1 }]);
});

test.run();

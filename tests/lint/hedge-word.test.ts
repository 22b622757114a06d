import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { interval } from '../../src/figure/interval.ts';
import { hedgeWord } from '../../src/lint/hedge-word.ts';
import { atLeast, exact } from '../support/quantities.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const TABLE = tbl([{ year: 2021, deaths: exact(495) }, { year: 2022, deaths: atLeast(241) }], { deaths: 'deaths' });
const TYPED = { condition: { test: "datum.deaths_type === 'exact'", value: '#0b5394' }, value: '#ffffff' };
const MARK = { mark: { type: 'point', filled: false, stroke: '#0b5394' }, encoding: { fill: TYPED } };
const points = { ...BARS, ...MARK, encoding: { ...BARS.encoding, ...MARK.encoding } };
const labelled = (field: string) => ({ ...BARS, mark: undefined, layer: [MARK, { mark: { type: 'text', dy: -10 }, encoding: { text: { field } } }] });

test('a label with the hedge is a word', async () => {
  assert.equal(await found(hedgeWord, await drawnFrom(labelled('deaths_words'), { table: TABLE })), []);
  assert.equal(await found(hedgeWord, await drawnFrom(labelled('deaths_words'), { table: TABLE, lang: 'es' })), []);
});

test('both ends of a number are words for it, whatever made it so', async () => {
  const half = { ...interval(33, 100), value: 50, type: 'estimate' } as const;
  const table = tbl([{ year: 2021, deaths: exact(495) }, { year: 2022, deaths: half }], { deaths: 'deaths' });
  const drawing = await drawnFrom(labelled('deaths_words'), { table });
  assert.ok(drawing.svg.includes('33–100'));
  assert.equal(await found(hedgeWord, drawing), []);
});

test('a hedge without any word is refused: a bare number is none', async () => {
  const drawing = await drawnFrom(labelled('deaths_words'), { table: TABLE });
  const bare = { ...drawing, spec: JSON.parse(JSON.stringify(drawing.spec).replaceAll('at least 241', '241')), svg: drawing.svg.replaceAll('at least 241', '241') };
  assert.match((await found(hedgeWord, bare))[0] ?? '', /^HEDGE_WITHOUT_WORDS "deaths" is at least in the row .*2022/u);
});

test('a note that says what such a mark means is a word for all of them', async () => {
  assert.equal(await codes(hedgeWord, await drawnFrom(points, { table: TABLE })), ['HEDGE_WITHOUT_WORDS']);
  assert.equal(await codes(hedgeWord, await drawnFrom(points, { table: TABLE, words: { notes: ['Hollow dots: at least so many.'] } })), []);
});

test('the word is in the language of the chart', async () => {
  assert.equal(await codes(hedgeWord, await drawnFrom(points, { table: TABLE, lang: 'es', words: { notes: ['at least'] } })), ['HEDGE_WITHOUT_WORDS']);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plain } from '../../../src/figure/quantity.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import { cite } from '../../../src/notebook/cite.ts';
import { citedCell } from '../../../src/notebook/page/cited-cell.ts';
import type { Source } from '../../../src/source.ts';
import { rejects } from '../../support/rejects.ts';
import { tbl } from '../../support/tbl.ts';

const atLeast: Quantity = { value: 241, type: 'at_least', low: 241, high: Infinity, lowOpen: false, highOpen: true };
const fall: Quantity = { value: -70, type: 'at_most', low: -Infinity, high: -70, lowOpen: true, highOpen: false };
const table = tbl([{ year: 2022, deaths: atLeast, change: fall }, { year: 2023, deaths: plain(1_500), change: plain(null) }], { change: '% change' });
const source: Source = { name: 'deaths', load: () => Promise.resolve(table) };

test('a cell is printed with its hedge, in the language of the page', () => {
  assert.equal(citedCell(table, cite(source, { year: 2022 }, 'deaths'), 'en'), { row: 0, words: 'at least 241' });
  assert.equal(citedCell(table, cite(source, { year: 2022 }, 'deaths'), 'es'), { row: 0, words: 'al menos 241' });
  assert.equal(citedCell(table, cite(source, { year: 2023 }, 'deaths'), 'es'), { row: 1, words: '1,500' });
});

test('without its sign, a fall of −70 or more is "at least 70%"', () => {
  assert.is(citedCell(table, cite(source, { year: 2022 }, 'change', { as: 'size' }), 'en').words, 'at least 70%');
});

test('a cell that is not there, that is not one, or that is empty is refused, at the line of the citation', async () => {
  const refused = async (where: Record<string, number>, column: string, code: string): Promise<void> => {
    const error = await rejects(() => citedCell(table, cite(source, where, column), 'en'), code);
    assert.equal([error.faults[0]?.place?.file, error.faults[0]?.place?.pipeline], ['tests/notebook/page/cited-cell.test.ts', 'deaths']);
  };
  await refused({ year: 2024 }, 'deaths', 'NO_MATCH');
  await refused({}, 'deaths', 'MANY_MATCHES');
  await refused({ year: 2022 }, 'deths', 'NO_SUCH_COLUMN');
  await refused({ yaer: 2022 }, 'deaths', 'NO_SUCH_COLUMN');
  await refused({ year: 2023 }, 'change', 'EMPTY_CELL');
});

test('a row that is of no one figure has no phrase', async () => {
  await rejects(() => citedCell(table, cite(source, { year: 2022 }, 'deaths', { as: 'phrase' }), 'en'), 'NO_PHRASE');
});

test.run();

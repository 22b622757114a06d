import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { CifrasError } from '../../src/errors.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { rejects } from '../support/rejects.ts';
import { ledgerFolder, ledgerText, told } from '../support/ledger.ts';
import type { Changes } from '../support/ledger.ts';

const faulty = (code: string, ...args: Parameters<typeof ledgerFolder>): Promise<CifrasError> => rejects(() => readLedger(ledgerFolder(...args)), code);

/** The one fault that this change makes, and the first thing to do. */
async function only(code: string, changes: Changes): Promise<[string, string, number | undefined, string | undefined, string | undefined]> {
  const error = await faulty(code, changes);
  assert.is(error.faults.length, 1, error.message);
  return [...(told(error)[0] as [string, string, number, string]), error.faults[0]?.fix];
}

test('a ledger that keeps every rule is read whole', () => {
  const { figures, files } = readLedger(ledgerFolder());
  assert.equal(figures.map(({ id }) => id), ['lp-01', 'lp-02', 'lp-03', 'ec-01', 'ec-02', 'ec-03']);
  assert.equal(Object.entries(files).map(([name, rows]) => [name, rows.length]), [
    ['sources', 2], ['figures', 6], ['measures', 3], ['categories', 2], ['actors', 2], ['population', 4], ['relations', 2], ['rulings', 1], ['events', 1], ['hedges', 0],
  ]);
});

test('a ledger knows its folder, and may be named by a URL', () => {
  const path = ledgerFolder();
  assert.is(readLedger(path).folder, path);
  assert.is(readLedger(pathToFileURL(path)).folder, path);
  assert.is(readLedger(pathToFileURL(`${path}/`)).figures.length, 6);
});

test('files that not every ledger needs may be lacking', () => {
  const path = ledgerFolder({ 'figures ec-01 category': '', 'figures ec-03 category': '' }, { categories: null, population: null, relations: null, rulings: null, events: null });
  assert.is(readLedger(path).figures.length, 6);
});

test('a file that every ledger needs is refused where it lacks', async () => {
  for (const name of ['sources', 'figures', 'measures', 'actors'] as const) {
    const error = await faulty('NO_FILE', {}, { [name]: null });
    assert.equal(told(error), [['NO_FILE', `${name}.csv`, undefined, undefined]]);
  }
});

test('a folder that is not there lacks all of them', async () => {
  const { faults } = await rejects(() => readLedger('tests/no-such-folder'), 'NO_FILE');
  assert.equal(faults.map(({ place }) => place?.file), ['tests/no-such-folder/actors.csv', 'tests/no-such-folder/figures.csv', 'tests/no-such-folder/measures.csv', 'tests/no-such-folder/sources.csv']);
});

/* Each fault by itself: it is told once, at its cell, with what to do. */

test('a letter for a digit is told once, though the value is then lacking too', async () => {
  assert.equal(await only('BAD_CELL', { 'figures lp-03 value': 'I54' }), ['BAD_CELL', 'figures.csv', 4, 'value', 'letter I for digit 1? write 154']);
});

test('the fault of a cell has its line, its character and its row', async () => {
  const [fault] = (await faulty('BAD_CELL', { 'figures lp-03 value': 'I54' })).faults;
  assert.equal([fault?.place?.line, fault?.place?.column, fault?.width], [4, 45, 3]);
  assert.match(fault?.text ?? '', 'lp-03,latinpost,from 495 in 2022 to 154,154,I54,');
});

test('an ambiguous date is told once, though the period is then lacking too', async () => {
  assert.equal(await only('AMBIGUOUS_DATE', { 'figures lp-03 period': '6/12/2024' }), ['AMBIGUOUS_DATE', 'figures.csv', 4, 'period', 'write 2024-12-06 or 2024-06-12']);
});

test('a day that the calendar lacks is told', async () => {
  assert.equal(await only('BAD_DATE', { 'figures lp-01 as_of': '2024-02-30' }), ['BAD_DATE', 'figures.csv', 2, 'as_of', 'February 2024 has 29 days']);
});

test('what a spreadsheet made of a month is told with the month', async () => {
  assert.equal(await only('BAD_DATE', { 'figures lp-01 as_of': 'Apr-24' }), ['BAD_DATE', 'figures.csv', 2, 'as_of', 'write 2024-04-XX']);
});

test('a key that leads nowhere is told with the one that may be meant', async () => {
  assert.equal(await only('NOT_IN_LIST', { 'figures lp-01 source_id': 'latnpost' }), ['NOT_IN_LIST', 'figures.csv', 2, 'source_id', 'did you mean "latinpost"?']);
  assert.equal(await only('NOT_IN_LIST', { 'figures lp-01 measure': 'death' }), ['NOT_IN_LIST', 'figures.csv', 2, 'measure', 'did you mean "deaths"?']);
  assert.equal(await only('NOT_IN_LIST', { 'figures ec-01 category': 'cause:violnt' }), ['NOT_IN_LIST', 'figures.csv', 5, 'category', 'did you mean "cause:violent"?']);
  assert.equal(await only('NOT_IN_LIST', { 'figures lp-02 said_by': 'polcie' }), ['NOT_IN_LIST', 'figures.csv', 3, 'said_by', 'did you mean "police"?']);
  assert.equal(await only('NOT_IN_LIST', { 'figures ec-01 base_figure': 'lp-1' }), ['NOT_IN_LIST', 'figures.csv', 5, 'base_figure', 'did you mean "lp-01"?']);
  assert.equal(await only('NOT_IN_LIST', { 'sources ciudadano derived_from': 'latimpost' }), ['NOT_IN_LIST', 'sources.csv', 3, 'derived_from', 'did you mean "latinpost"?']);
});

test('of several keys in a cell, each that leads nowhere is told', async () => {
  const error = await faulty('NOT_IN_LIST', { 'events exception measures': 'deaths|arests|zzz', 'rulings u-1 figures': 'lp-01|lp-09' });
  assert.equal(error.faults.map(({ what }) => what), ['"arests" is not in measures.csv', '"zzz" is not in measures.csv', '"lp-09" is not in figures.csv']);
});

test('the inputs of a relation are figures or populations', async () => {
  const error = await faulty('NOT_IN_LIST', { 'relations r-rate inputs': 'lp-03|sv-2023-wp' });
  assert.equal(told(error), [['NOT_IN_LIST', 'relations.csv', 3, 'inputs']]);
  assert.match(error.message, 'neither in figures.csv nor in population.csv; did you mean "sv-2023-wpp"?');
});

test('an id that comes twice is told where it comes again', async () => {
  assert.equal(await only('DUPLICATE_ID', { 'figures lp-03 figure_id': 'lp-02', 'relations r-change claim': 'lp-02', 'relations r-rate claim': 'lp-02', 'relations r-change inputs': 'lp-02', 'relations r-rate inputs': 'lp-02' }),
    ['DUPLICATE_ID', 'figures.csv', 4, 'figure_id', 'give each row its own']);
});

test('an unknown hedge is told with the one that may be meant', async () => {
  assert.equal(await only('NOT_IN_LIST', { 'figures lp-01 hedge': 'at least' }), ['NOT_IN_LIST', 'figures.csv', 2, 'hedge', 'did you mean "at_least"?']);
  assert.equal((await only('NOT_IN_LIST', { 'figures lp-01 hedge': 'bare' }))[0], 'NOT_IN_LIST');
});

test('an unknown unit, kind, language or rank is told', async () => {
  assert.equal((await only('NOT_IN_LIST', { 'figures lp-01 unit': 'counts' }))[4], 'did you mean "count"?');
  assert.equal((await only('NOT_IN_LIST', { 'sources latinpost kind': 'newspaper' }))[3], 'kind');
  assert.equal((await only('NOT_IN_LIST', { 'sources latinpost lang': 'fr' }))[4], 'write one of: en, es');
  assert.equal((await only('NOT_IN_LIST', { 'figures lp-03 rank': 'best' }))[3], 'rank');
});

test('a phrase that its quote does not have is told', async () => {
  assert.equal((await only('PHRASE_NOT_IN_QUOTE', { 'figures lp-01 phrase': 'At least 240' })).slice(0, 4), ['PHRASE_NOT_IN_QUOTE', 'figures.csv', 2, 'phrase']);
  assert.equal((await only('PHRASE_NOT_IN_QUOTE', { 'events exception phrase': '28 March 2022' })).slice(0, 4), ['PHRASE_NOT_IN_QUOTE', 'events.csv', 2, 'phrase']);
});

test('a no-break space, a curly mark or a long dash in the quote is no fault', () => {
  for (const [quote, phrase] of [['over 80,000\u00a0people held', '80,000 people'], ['the “war” of 2022–2024', '"war" of 2022-2024'], ['un 44,5\u202f% por violencia', '44,5 %'], ['the toll  of\n12 people', 'of 12']]) {
    const path = ledgerFolder({ 'figures lp-01 quote': quote as string, 'figures lp-01 phrase': phrase as string });
    assert.is(readLedger(path).figures[0]?.quote, quote, 'kept as pasted');
  }
});

test('a quote that is too short or too long is told', async () => {
  assert.equal((await only('BAD_CELL', { 'figures lp-01 quote': 'At 241', 'figures lp-01 phrase': '241' })).slice(3), ['quote', 'give at least 8']);
  assert.equal((await only('BAD_CELL', { 'figures lp-01 quote': `At least 241 ${'x'.repeat(150)}` })).slice(3), ['quote', 'cut it to 160']);
});

test('a count that is not whole is told', async () => {
  assert.equal((await only('BAD_CELL', { 'figures lp-02 value': '4.95' })).slice(0, 4), ['BAD_CELL', 'figures.csv', 3, 'value']);
});

test('a figure without a value is told, unless its hedge says that no number is printed', async () => {
  assert.equal((await only('EMPTY_CELL', { 'figures lp-02 value': '' })).slice(0, 4), ['EMPTY_CELL', 'figures.csv', 3, 'value']);
  assert.is(readLedger(ledgerFolder()).figures[4]?.reported.value, null);
});

test('a flow without a period is told', async () => {
  assert.equal((await only('EMPTY_CELL', { 'figures lp-02 period': '' })).slice(0, 4), ['EMPTY_CELL', 'figures.csv', 3, 'period']);
});

test('a range that ends below its beginning, or lacks an end, is told', async () => {
  assert.equal((await only('BAD_CELL', { 'figures ec-03 value_to': '10' })).slice(1, 4), ['figures.csv', 7, 'value_to']);
  assert.equal((await only('EMPTY_CELL', { 'figures ec-03 value_to': '' })).slice(1, 4), ['figures.csv', 7, 'value_to']);
  assert.equal((await only('EMPTY_CELL', { 'figures ec-03 value': '' })).slice(1, 4), ['figures.csv', 7, 'value']);
  assert.equal((await only('BAD_CELL', { 'figures ec-03 value': '2O' })).slice(1, 4), ['figures.csv', 7, 'value']);
});

test('an upper end beside a hedge that is no range is told, and not left out without a word', async () => {
  assert.equal((await only('BAD_CELL', { 'figures ec-03 hedge': '' })).slice(1, 4), ['figures.csv', 7, 'hedge']);
});

test('a deprecated figure needs a reason', async () => {
  assert.equal((await only('EMPTY_CELL', { 'figures lp-03 rank': 'deprecated' })).slice(1, 4), ['figures.csv', 4, 'rank_reason']);
  readLedger(ledgerFolder({ 'figures lp-03 rank': 'deprecated', 'figures lp-03 rank_reason': 'a typing error of the source' }));
});

test('a required cell that is empty is told', async () => {
  assert.equal((await only('EMPTY_CELL', { 'figures lp-01 phrase': '' })).slice(1, 4), ['figures.csv', 2, 'phrase']);
  assert.equal((await only('EMPTY_CELL', { 'measures homicides definition': '' })).slice(1, 4), ['measures.csv', 3, 'definition']);
});

test('an id that a spreadsheet or a key cannot keep is told', async () => {
  assert.equal((await only('BAD_CELL', { 'categories age:minor category': 'Minors', 'figures ec-03 category': '' })).slice(1), ['categories.csv', 3, 'category', 'write scheme:code']);
});

test('a reason of a ruling has at least ten characters', async () => {
  assert.equal((await only('BAD_CELL', { 'rulings u-1 reason': 'fine' })).slice(1), ['rulings.csv', 2, 'reason', 'give at least 10']);
});

/* A file that is not whole says nothing of what it lacks. */

test('a missing column is told once, and no key into the file is called dead', async () => {
  const error = await faulty('NO_SUCH_COLUMN', {}, { measures: ledgerText('measures').replace('measure_id', 'measure') });
  assert.equal(told(error), [['NO_SUCH_COLUMN', 'measures.csv', 1, undefined], ['UNKNOWN_COLUMN', 'measures.csv', 1, undefined]]);
  assert.is(error.faults[0]?.fix, 'is "measure" meant? rename it');
});

test('a missing column of figures makes no figure without a value', async () => {
  const error = await faulty('NO_SUCH_COLUMN', {}, { figures: ledgerText('figures').replace(',value,', ',valor,') });
  assert.equal(told(error), [['NO_SUCH_COLUMN', 'figures.csv', 1, undefined], ['UNKNOWN_COLUMN', 'figures.csv', 1, undefined]]);
});

test('a ragged row is told once, and keys to it are not called dead', async () => {
  const error = await faulty('RAGGED_ROW', {}, { actors: ledgerText('actors').replace('police,National Police,', 'police,National Police, El Salvador,') });
  assert.equal(told(error), [['RAGGED_ROW', 'actors.csv', 3, undefined]]);
});

test('a comma that was meant to stand in a quote is told as a row with a cell too many', async () => {
  const error = await faulty('RAGGED_ROW', {}, { figures: ledgerText('figures').replace('from 495 in 2022 to 154,495', 'from 495, in 2022, to 154,495') });
  assert.equal(told(error), [['RAGGED_ROW', 'figures.csv', 3, undefined]]);
});

/* One run, every fault. */

test('faults of many kinds are told at once, in the order of file, line and character', async () => {
  const error = await faulty('NOT_IN_LIST', {
    'sources ciudadano published': '31/1/2026',
    'actors police type': 'goverment',
    'figures lp-01 phrase': 'At least 240',
    'figures lp-01 as_of': 'Apr-24',
    'figures lp-02 value': 'I54',
    'figures lp-03 period': '6/12/2024',
    'figures lp-03 said_by': 'polcie',
    'figures lp-03 rank': 'deprecated',
    'figures ec-01 category': 'cause:violnt',
    'figures ec-02 hedge': 'vauge',
    'figures ec-03 source_id': 'ciudadana',
    'events exception date': '2022-02-30',
    'relations r-rate relation_id': 'r-change',
  });
  assert.equal(told(error), [
    ['NOT_IN_LIST', 'actors.csv', 3, 'type'],
    ['BAD_DATE', 'events.csv', 2, 'date'],
    ['PHRASE_NOT_IN_QUOTE', 'figures.csv', 2, 'phrase'],
    ['BAD_DATE', 'figures.csv', 2, 'as_of'],
    ['BAD_CELL', 'figures.csv', 3, 'value'],
    ['NOT_IN_LIST', 'figures.csv', 4, 'said_by'],
    ['AMBIGUOUS_DATE', 'figures.csv', 4, 'period'],
    ['EMPTY_CELL', 'figures.csv', 4, 'rank_reason'],
    ['NOT_IN_LIST', 'figures.csv', 5, 'category'],
    ['EMPTY_CELL', 'figures.csv', 6, 'value'],
    ['NOT_IN_LIST', 'figures.csv', 6, 'hedge'],
    ['NOT_IN_LIST', 'figures.csv', 7, 'source_id'],
    ['DUPLICATE_ID', 'relations.csv', 3, 'relation_id'],
    ['BAD_DATE', 'sources.csv', 3, 'published'],
  ]);
});

test('a missing file, a missing column, a ragged row and bad cells are told in one run', async () => {
  const error = await faulty('NO_FILE', { 'figures lp-02 value': 'I54', 'figures lp-01 phrase': 'At least 240', 'figures lp-01 measure': 'death' }, {
    sources: null,
    actors: ledgerText('actors').replace('name', 'nombre'),
    events: ledgerText('events').replace(',event,', ',event,,'),
  });
  assert.equal(told(error), [
    ['NO_SUCH_COLUMN', 'actors.csv', 1, undefined],
    ['UNKNOWN_COLUMN', 'actors.csv', 1, undefined],
    ['RAGGED_ROW', 'events.csv', 2, undefined],
    ['PHRASE_NOT_IN_QUOTE', 'figures.csv', 2, 'phrase'],
    ['NOT_IN_LIST', 'figures.csv', 2, 'measure'],
    ['BAD_CELL', 'figures.csv', 3, 'value'],
    ['NO_FILE', 'sources.csv', undefined, undefined],
  ]);
});

test('each line of the message is a fault with its place', async () => {
  const path = ledgerFolder({ 'figures lp-02 value': 'I54', 'figures lp-01 as_of': 'Apr-24' });
  const { message } = await rejects(() => readLedger(path), 'BAD_CELL');
  const [first, second, ...more] = message.split('\n');
  assert.match(first ?? '', `figures.csv:2:`);
  assert.match(second ?? '', `cannot read "I54" as a number; letter I for digit 1? write 154 (${path}/figures.csv:3:45, column "value")`);
  assert.equal([more, basename(path).length > 0], [[], true]);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LoadError } from '../../src/errors.ts';
import { interval } from '../../src/figure/interval.ts';
import { HEDGE_COLUMNS, VOCABULARY } from '../../src/figure/vocabulary.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { ledgerFolder, told } from '../support/ledger.ts';

const HEADER = 'hedge,type,strict,usual,words_en,words_es,say_en,say_es';

function faults(rows: string): LoadError {
  try {
    readLedger(ledgerFolder({}, { hedges: `${HEADER}\n${rows}\n` }));
  } catch (error) {
    if (error instanceof LoadError) return error;
  }
  throw new Error('the ledger was read');
}

test('a ledger without hedges of its own has those of the vocabulary', () => {
  assert.is(readLedger(ledgerFolder()).vocabulary.rows.length, 17);
});

test('a row of the same name replaces what a hedge means', () => {
  const { figures } = readLedger(ledgerFolder({}, { hedges: `${HEADER}\nat_least,at_least,"[n,n+100]","[n,n+10]",at least,al menos,at least #,al menos #\n` }));
  const figure = figures.find(({ id }) => id === 'lp-01');
  assert.equal([figure?.reported.strict, figure?.reported.usual], [interval(241, 341), interval(241, 251)]);
});

test('a row of another name adds a hedge that figures may have', () => {
  const ledger = ledgerFolder({ 'figures lp-02 hedge': 'ballpark' }, { hedges: `${HEADER}\nballpark,estimate,n+-50%,n+-25%,ballpark,,around #,\n` });
  const { figures, vocabulary } = readLedger(ledger);
  assert.equal(figures.find(({ id }) => id === 'lp-02')?.reported.strict, interval(247.5, 742.5));
  assert.is(vocabulary.rows.at(-1)?.say_es, 'around #');
});

test('the vocabulary as shipped may be published as a hedges.csv, and is read back as it was', () => {
  const cell = (text: string): string => (/[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = VOCABULARY.map((row) => HEDGE_COLUMNS.map((column) => cell(row[column])).join(','));
  assert.equal(readLedger(ledgerFolder({}, { hedges: `${[HEADER, ...rows].join('\n')}\n` })).vocabulary.rows, VOCABULARY);
});

test('a formula that cannot be read is a fault at its cell, and says at which character', () => {
  const error = faults('about,estimate,"[n-q,n]",n+-g,about,unos,about #,unos #');
  assert.equal(told(error), [['BAD_FORMULA', 'hedges.csv', 2, 'strict']]);
  assert.equal([error.faults[0]?.place?.column, error.faults[0]?.what], [17, '"q" has no place in "n-q" (character 4 of "[n-q,n]")']);
});

test('so are words, types and names', () => {
  assert.equal(told(faults('about,estimate,n+-g,n+-g,a # b # c,unos=[1 2],about #,unos #')), [['BAD_FORMULA', 'hedges.csv', 2, 'words_en'], ['BAD_FORMULA', 'hedges.csv', 2, 'words_es']]);
  assert.equal(told(faults('About,missing,n+-g,n+-g,about,unos,about #,unos #')), [['BAD_CELL', 'hedges.csv', 2, 'hedge'], ['NOT_IN_LIST', 'hedges.csv', 2, 'type']]);
  assert.equal(told(faults('about,estimate,,n+-g,about,unos,about #,unos #')), [['EMPTY_CELL', 'hedges.csv', 2, 'strict']]);
});

test.run();

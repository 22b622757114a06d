import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readLedger } from 'cifras';
import { dataPackage } from '../src/ledger/data-package.ts';
import { FILE_NAMES } from '../src/ledger/schema.ts';

const ledger = readLedger('data');
const files = readdirSync('data').filter((name) => name.endsWith('.csv'));

test('the ledger keeps all its rules', () => {
  assert.ok(ledger.figures.length >= 390);
  assert.equal(files.sort(), FILE_NAMES.filter((name) => name !== ('hedges' as string)).map((name) => `${name}.csv`).sort());
});

test('each article has its figures, and each figure a quote of at most 160 characters', () => {
  for (const article of ['latinpost-2024', 'elciudadano-en-2026', 'reason-2022', 'radaronline-2024']) {
    assert.ok(ledger.figures.filter(({ source }) => source.text('source_id') === article).length >= 9, article);
  }
  assert.equal(ledger.figures.filter(({ quote }) => [...quote].length > 160), []);
});

test('small numbers are coded too', () => {
  const coded = (article: string, words: string, value: number | null): boolean =>
    ledger.figures.some(({ source, quote, reported }) => source.text('source_id') === article && quote.includes(words) && reported.value === value);
  assert.ok(coded('latinpost-2024', 'two minors', 2));
  assert.ok(coded('elciudadano-en-2026', 'four minors', 4));
  assert.ok(coded('elciudadano-en-2026', '45 months', 45));
  assert.ok(coded('reason-2022', '87 people were killed', 87));
  assert.ok(coded('reason-2022', '$411 million', 411_000_000));
  assert.ok(coded('reason-2022', '20 to 30 years', null));
  assert.ok(coded('radaronline-2024', 'up to 700 years', 700));
});

test('what a coder noted is said in both languages', () => {
  const pairs = [['figures', 'notes'], ['figures', 'rank_reason'], ['population', 'source_note']] as const;
  for (const [file, column] of pairs) assert.equal(ledger.files[file].filter((row) => (row.text(column) === '') !== (row.text(`${column}_es`) === '')).map(({ place }) => place), [], `${file}: ${column}`);
});

test('definitions that changed are dated: 2019-07, 2021-05, 2022-04', () => {
  const dates = ledger.files.events.filter((event) => event.text('kind') === 'definition').map((event) => event.text('date')).sort();
  assert.equal(dates, ['2019-07-XX', '2021-05-XX', '2022-04-XX']);
});

test('no cell is one that a spreadsheet would run or rewrite: formulas, months, padded spaces', () => {
  for (const file of files) {
    const text = readFileSync(join('data', file), 'utf8');
    assert.is(text.charCodeAt(0), 0xfeff, `${file} has no byte order mark, so Excel would misread its accents`);
    for (const cell of text.slice(1).split(/[,\n]/u).map((each) => each.replace(/^"|"$/gu, ''))) {
      assert.not.match(cell, /^[=+@]|^-(?!\d+(?:\.\d+)?$)/u, `${file}: ${cell}`);
      assert.not.match(cell, /^\d{4}-\d{2}$/u, `${file}: ${cell}`);
    }
  }
});

test('the data package is the one that the schema gives', () => {
  assert.equal(JSON.parse(readFileSync('data/datapackage.json', 'utf8')), JSON.parse(JSON.stringify(dataPackage(ledger))));
});

test('a phrase is never a bare number that a spreadsheet would print otherwise', () => {
  const bare = ledger.figures.map(({ phrase }) => phrase).filter((phrase) => /^\d[\d.,%\s]*$/u.test(phrase));
  assert.equal(bare.filter((phrase) => String(Number(phrase)) !== phrase), []);
});

test.run();

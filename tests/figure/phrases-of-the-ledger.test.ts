import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseEither } from '../../src/figure/either.ts';
import { isFault, parsePhrase } from '../../src/figure/phrase.ts';
import type { Parsed } from '../../src/figure/phrase.ts';
import type { Lang } from '../../src/figure/vocabulary.ts';
import type { Figure } from '../../src/ledger/figures.ts';
import { readLedger } from '../../src/ledger/ledger.ts';

const { figures } = readLedger('data');
const langOf = ({ source }: Figure): Lang => source.text('lang') as Lang;

/** The columns of a figure that its phrase says; a unit only where it says one. */
function said({ value, valueTo, hedge, unit, unitStated }: Parsed): unknown[] {
  return [value, valueTo, hedge, unitStated ? unit : 'as typed'];
}

function typed({ row, unit, reported }: Figure, { unitStated }: Parsed): unknown[] {
  return [row.number('value'), row.number('value_to'), reported.hedge, unitStated ? unit : 'as typed'];
}

/** Rows that quote another language than their source's: a Spanish title in an English text. */
const FOREIGN: readonly string[] = ['ec-07'];

test('every phrase of the shipped ledger says what was typed beside it', () => {
  const differing = figures.filter((figure) => !FOREIGN.includes(figure.id)).flatMap((figure) => {
    const read = parsePhrase(figure.phrase, { lang: langOf(figure), expect: figure.row.number('value') });
    if (isFault(read)) return [`${figure.id} “${figure.phrase}”: ${read.what}`];
    return JSON.stringify(said(read)) === JSON.stringify(typed(figure, read)) ? [] : [`${figure.id} “${figure.phrase}”: ${JSON.stringify(said(read))}, not ${JSON.stringify(typed(figure, read))}`];
  });
  assert.equal(differing, []);
});

test('the value needs no help from what was typed: the rule for separators chooses right', () => {
  const wrong = figures.filter((figure) => {
    const read = parseEither(figure.phrase, { first: langOf(figure) });
    return !isFault(read) && read.value !== figure.row.number('value');
  });
  assert.equal(wrong.map(({ id }) => id), []);
});

test('words in another language than the source are read in theirs, and it says so', () => {
  for (const id of FOREIGN) {
    const figure = figures.find((each) => each.id === id) as Figure;
    const own = parsePhrase(figure.phrase, { lang: langOf(figure) });
    assert.is(isFault(own) && own.code, 'OTHER_LANGUAGE');
    const read = parseEither(figure.phrase, { first: langOf(figure) });
    assert.ok(!isFault(read) && read.lang !== langOf(figure));
    if (!isFault(read)) assert.equal(said(read), typed(figure, read));
  }
});

test('the ledger has these many forms of words in each language, numerals apart', () => {
  const forms = (lang: Lang): number => new Set(figures.filter((figure) => langOf(figure) === lang).map(({ phrase }) => phrase.toLowerCase().replace(/\d[\d.,]*/gu, '#'))).size;
  assert.ok(forms('en') >= 84 && forms('es') >= 64, `${forms('en')} in English, ${forms('es')} in Spanish`);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isRead, readingOf } from '../../../src/audit/evidence/phrase-reading.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { coded } from '../../support/coded.ts';

function read(cells: Record<string, string>, lang = 'en') {
  const { figures, ledger } = coded([cells], { sources: [{ lang }] });
  const reading = readingOf(figures[0] as Figure, ledger.vocabulary);
  return isRead(reading) ? [reading.language, reading.parsed.value, reading.parsed.hedge] : reading.code;
}

test('a phrase is read in the language of its source', () => {
  assert.equal(read({ phrase: 'at least 480', value: '480', hedge: 'at_least' }), ['own', 480, 'at_least']);
  assert.equal(read({ phrase: 'al menos 480', value: '480', hedge: 'at_least' }, 'es'), ['own', 480, 'at_least']);
});

test('a Spanish title in an English text is read as Spanish, and that is told', () => {
  assert.equal(read({ phrase: 'Al menos 480', value: '480', hedge: 'at_least' }), ['other', 480, 'at_least']);
});

test('of two readings the one typed is taken', () => {
  assert.equal(read({ phrase: '6.656 casos', value: '6656' }, 'es'), ['own', 6656, 'bare']);
});

test('what cannot be read in either language says why', () => {
  assert.equal(read({ phrase: 'no number', value: '480' }), 'NO_NUMBER');
});

test.run();

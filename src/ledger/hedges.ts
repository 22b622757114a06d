import { code, text } from '../csv/cell.ts';
import type { BadCell } from '../csv/bad-cell.ts';
import type { Cell } from '../csv/cell.ts';
import { isFormula, parseBounds } from '../figure/bounds.ts';
import { vocabularyOf } from '../figure/lexicon.ts';
import type { Vocabulary } from '../figure/lexicon.ts';
import { HEDGE_COLUMNS, VOCABULARY } from '../figure/vocabulary.ts';
import type { HedgeRow, Lang } from '../figure/vocabulary.ts';
import { isWords, parseWords } from '../figure/words.ts';
import type { LedgerRow } from './rows.ts';

/** The types of value that a hedge can make; the others follow from arithmetic. */
const HEDGE_TYPES = ['exact', 'at_least', 'more_than', 'at_most', 'less_than', 'estimate', 'range', 'possible', 'unknown'] as const;

/** The columns of a ledger's own `hedges.csv`: those of the vocabulary as shipped. */
export const HEDGE_CELLS: Readonly<Record<(typeof HEDGE_COLUMNS)[number], Cell>> = {
  hedge: text('hedge', { pattern: /^[a-z][a-z_]*$/u, shape: 'small letters and _', gaps: 'refused', repeats: 'refused' }),
  type: code('type of value', { list: HEDGE_TYPES, gaps: 'refused' }),
  strict: formula('strict bounds'),
  usual: formula('usual bounds'),
  words_en: words('English words', 'en'),
  words_es: words('Spanish words', 'es'),
  say_en: text('English wording', { gaps: 'refused' }),
  say_es: text('Spanish wording'),
};

/** The vocabulary as shipped, with the ledger's own rows in the place of those of the same name. */
export function ledgerVocabulary(rows: readonly LedgerRow[]): Vocabulary {
  const own = rows.map((row) => Object.fromEntries(HEDGE_COLUMNS.map((column) => [column, row.text(column)])) as unknown as HedgeRow);
  return vocabularyOf([...VOCABULARY, ...own.map((row) => ({ ...row, say_es: row.say_es === '' ? row.say_en : row.say_es }))]);
}

function formula(label: string): Cell {
  return { ...text(label, { gaps: 'refused' }), parse: (value) => {
    const bounds = parseBounds(value);
    return isFormula(bounds) ? { value } : noFormula(bounds.what, value, bounds.at);
  } };
}

function words(label: string, lang: Lang): Cell {
  return { ...text(label), parse: (value) => {
    const found = parseWords(value, { hedge: '', lang });
    return isWords(found) ? { value } : noFormula(found.what, value, found.at);
  } };
}

function noFormula(what: string, value: string, at: number): BadCell {
  return { code: 'BAD_FORMULA', what: `${what} (character ${at + 1} of "${value}")`, fix: 'write bounds such as [n,inf), (n,n+g], n+-g/2 or [3,9]' };
}

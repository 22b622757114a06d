import { cellWords } from '../../chart/spec/rows.ts';
import { hedgeWords } from '../../chart/hedges/hedge-words.ts';
import type { Lang } from '../../chart/words/glue.ts';
import { StepError } from '../../errors.ts';
import type { Quantity } from '../../figure/quantity.ts';
import type { ValueType } from '../../figure/value-type.ts';
import { madeOnce } from '../../remembered.ts';
import { rowWhere } from '../../table/address.ts';
import { need } from '../../table/need.ts';
import type { Reader } from '../../table/need.ts';
import { citationsOf } from '../../table/cell-origins.ts';
import type { Table } from '../../table/table.ts';
import type { Cited } from '../cite.ts';

/** A cited cell: its row, and its words as the prose prints them. */
export interface CitedCell {
  readonly row: number;
  readonly words: string;
}

/**
 * Finds the cell that the prose cites.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NO_MATCH, MANY_MATCHES; EMPTY_CELL where there is nothing to print; NO_PHRASE where a row that is to be printed in its source's words is not of one figure.
 */
export function citedCell(table: Table, cited: Cited, lang: Lang): CitedCell {
  const known = found(table);
  const before = known.get(cited);
  const made = before?.[lang] ?? cellOf(table, cited, lang);
  known.set(cited, { ...before, [lang]: made });
  return made;
}

/** What prose cites is printed, and looked for among the numbers that it prints. */
const found = madeOnce((_: Table) => new WeakMap<Cited, Partial<Record<Lang, CitedCell>>>());

function cellOf(table: Table, { source, where, column, as, place }: Cited, lang: Lang): CitedCell {
  try {
    const row = rowWhere(table, Object.entries(where).map(([name, value]) => [name, String(value)] as const));
    const [reader] = need(table, column);
    const words = as === 'phrase' ? phraseOf(table, { row, column }) : as === 'size' ? sizeWords(reader, row, lang) : cellWords(reader, row, lang);
    if (words === null) throw new StepError({ code: 'EMPTY_CELL', what: `${source.name}[${Object.values(where).join(', ')}].${column} has nothing to print`, fix: 'leave the sentence out, or say in words that it is not known' });
    return { row, words };
  } catch (error) {
    throw error instanceof StepError ? error.inside({ ...place, pipeline: source.name }) : error;
  }
}

function phraseOf(table: Table, { row, column }: { row: number; column: string }): string {
  const phrases = citationsOf(table, row, column).flatMap(({ phrase }) => phrase ?? []);
  const [phrase] = phrases;
  if (phrase !== undefined && phrases.length === 1) return phrase;
  throw new StepError({ code: 'NO_PHRASE', what: `the number comes from ${phrases.length} figures, and so has no one phrase`, fix: 'cite it in words: leave out { as: … }' });
}

/** A number without its sign: the bounds change places, so that a fall of "at most −70" is one of at least 70. */
function sizeWords({ quantity, unit }: Reader, row: number, lang: Lang): string | null {
  const number = quantity(row);
  return hedgeWords(number.value !== null && number.value < 0 ? turned(number) : number, { lang, unit });
}

function turned({ value, low, high, lowOpen, highOpen, type }: Quantity): Quantity {
  return { value: value === null ? null : -value, low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen, type: TURNED[type] ?? type };
}

const TURNED: Readonly<Partial<Record<ValueType, ValueType>>> = { at_least: 'at_most', more_than: 'less_than', at_most: 'at_least', less_than: 'more_than' };

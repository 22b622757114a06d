import type { Place } from '../errors.ts';
import type { HedgeName, Vocabulary } from '../figure/hedge.ts';
import { reported } from '../figure/reported.ts';
import type { Reported, Unit } from '../figure/reported.ts';
import { isDate, parseWhen } from '../figure/when.ts';
import type { When } from '../figure/when.ts';
import type { LedgerRow } from './rows.ts';
import type { LedgerFiles } from './rules.ts';

/** A number as somebody said it, with everything that the ledger knows of it: one row of figures.csv, its keys followed. */
export interface Figure {
  readonly id: string;
  readonly place: Place;
  readonly quote: string;
  readonly phrase: string;
  readonly unit: Unit;
  readonly reported: Reported;
  readonly measure: LedgerRow;
  /** '' for the total. */
  readonly category: string;
  readonly speaker: LedgerRow;
  readonly source: LedgerRow;
  readonly asOf: When | null;
  readonly period: When | null;
  readonly basis: string;
  readonly rank: string;
  readonly rankReason: string;
  readonly notes: string;
  readonly row: LedgerRow;
}

/** The number of a row of figures.csv as it was said, with its bounds. */
export function reportedIn(row: LedgerRow, vocabulary: Vocabulary): Reported {
  const hedge = (row.text('hedge') === '' ? 'bare' : row.text('hedge')) as HedgeName;
  return reported({ value: row.number('value'), valueTo: row.number('value_to'), hedge, unit: row.text('unit') as Unit, phrase: row.text('phrase') }, { vocabulary });
}

/** The figures of files that keep every rule, given the number of each. */
export function resolveFigures(files: LedgerFiles, numbers: readonly Reported[]): Figure[] {
  const measures = byKey(files.measures, 'measure_id');
  const actors = byKey(files.actors, 'actor_id');
  const sources = byKey(files.sources, 'source_id');
  return files.figures.map((row, i): Figure => {
    const source = sources.get(row.text('source_id')) as LedgerRow;
    const period = when(row.text('period'));
    return {
      id: row.text('figure_id'),
      place: row.place,
      quote: row.text('quote'),
      phrase: row.text('phrase'),
      unit: row.text('unit') as Unit,
      reported: numbers[i] as Reported,
      measure: measures.get(row.text('measure')) as LedgerRow,
      category: row.text('category'),
      speaker: actors.get(row.text('said_by')) as LedgerRow,
      source,
      // A running total that does not say its day is taken to be of the day on which it was printed.
      asOf: when(row.text('as_of')) ?? (period === null ? when(source.text('published')) : null),
      period,
      basis: row.text('basis'),
      rank: row.text('rank') === '' ? 'normal' : row.text('rank'),
      rankReason: row.text('rank_reason'),
      notes: row.text('notes'),
      row,
    };
  });
}

function byKey(rows: readonly LedgerRow[], field: string): Map<string, LedgerRow> {
  return new Map(rows.map((row) => [row.text(field), row]));
}

function when(text: string): When | null {
  const parsed = text === '' ? null : parseWhen(text);
  return parsed !== null && isDate(parsed) ? parsed : null;
}

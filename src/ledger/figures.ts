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

/** The figures of files that keep every rule. */
export function resolveFigures(files: LedgerFiles, vocabulary?: Vocabulary): Figure[] {
  const measures = byKey(files.measures, 'measure_id');
  const actors = byKey(files.actors, 'actor_id');
  const sources = byKey(files.sources, 'source_id');
  return files.figures.map((row): Figure => {
    const source = sources.get(row.text('source_id')) as LedgerRow;
    const period = when(row.text('period'));
    const [unit, phrase] = [row.text('unit') as Unit, row.text('phrase')];
    const hedge = (row.text('hedge') === '' ? 'bare' : row.text('hedge')) as HedgeName;
    return {
      id: row.text('figure_id'),
      place: row.place,
      quote: row.text('quote'),
      phrase,
      unit,
      reported: reported({ value: row.number('value'), valueTo: row.number('value_to'), hedge, unit, phrase }, vocabulary === undefined ? {} : { vocabulary }),
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

import { StepError } from '../errors.ts';
import { plain } from '../figure/quantity.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import type { Cells } from '../table/cells.ts';
import { isNumeric } from '../table/column.ts';
import { figureColumn } from '../table/figure-column.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { narrowed, originsOfColumn } from '../table/cell-origins.ts';
import { originNames } from '../table/origins.ts';
import { setColumns } from '../table/rows.ts';
import { remark, rowCount } from '../table/table.ts';
import type { Named, Table } from '../table/table.ts';
import { quoted, said } from './said.ts';

export interface Correction {
  /** Which row: the values of the columns that tell it from the others. */
  readonly where: Readonly<Record<string, string | number>>;
  readonly column: string;
  /** What the data still says; once it no longer does, the correction fails, so that it is taken out (after the corrections of OWID's ETL). */
  readonly expect: string | number | null;
  readonly now: string | number | null;
  /** The reason, printed with the table. */
  readonly why: string;
}

/**
 * Mends one cell, openly: `clean.correct({ where: { year: 2017 }, column: 'rate', expect: 83, now: 63, why: '…' })`. Data files stay as the source has them.
 *
 * @throws {StepError} NO_SUCH_COLUMN; NO_MATCH, MANY_MATCHES where `where` does not name one row; OUT_OF_DATE where the cell is no longer as expected;
 * BAD_OPTION for a text among numbers or a number among texts.
 */
export function correct({ where, column, expect, now, why }: Correction): Step {
  const name = `clean.correct(${column})`;
  return step(name, (table) => {
    const [target] = need(table, column);
    const row = theRow(table, where);
    if (!fits(target, now)) throw new StepError({ code: 'BAD_OPTION', what: `column "${column}" holds ${target.kind}: ${quoted(now)} does not go there`, fix: fixFor(target) });
    const found = said(target, row);
    // A range has no value either, and is no gap.
    if (target.at(row) !== expect || (expect === null && found !== quoted(null))) {
      throw new StepError({ code: 'OUT_OF_DATE', what: `${described(where)}: ${column} is ${found}, not ${quoted(expect)} any more`, fix: 'the source may be mended: take the correction out, or look again' });
    }
    const message = `${described(where)}: ${column} corrected from ${found} to ${quoted(now)}: ${why}`;
    return remark(narrowed(setColumns(table, replaced(table, target, { row, now })), column, originsOfColumn(table, column)), { step: name, message, figures: originNames(table.origins, row) });
  });
}

function theRow(table: Table, where: Correction['where']): number {
  const readers = need(table, ...Object.keys(where));
  const rows = Array.from({ length: rowCount(table) }, (_, row) => row).filter((row) => readers.every((reader) => reader.at(row) === where[reader.name]));
  const [row] = rows;
  if (row === undefined) throw new StepError({ code: 'NO_MATCH', what: `no row has ${described(where)}` });
  if (rows.length > 1) throw new StepError({ code: 'MANY_MATCHES', what: `${rows.length} rows have ${described(where)}`, fix: 'name a column that tells them apart' });
  return row;
}

/** Text in a column of numbers would be added up as text. */
function fits(target: Reader, now: Correction['now']): boolean {
  if (isCompanion(target.kind)) return false;
  return now === null || (isNumeric(target) ? Number.isFinite(now) : typeof now === 'string');
}

function isCompanion(kind: Reader['kind']): boolean {
  return kind === 'bound' || kind === 'open' || kind === 'type';
}

function fixFor(target: Reader): string {
  return isCompanion(target.kind) ? 'correct the figure that it belongs to' : isNumeric(target) ? 'give a number' : 'give a text';
}

function replaced(table: Table, target: Reader, { row, now }: { row: number; now: string | number | null }): Named[] {
  const rows = Array.from({ length: rowCount(table) }, (_, i) => i);
  if (target.kind === 'figure') {
    // A number that a person puts right is taken at its word: exact.
    return figureColumn(target.name, target, rows.map((i) => (i === row ? plain(now as number | null) : target.quantity(i))));
  }
  const cells: Cells = rows.map((i) => (i === row ? now : target.at(i)));
  return [[target.name, { kind: target.kind, label: target.label, unit: target.unit }, cells]];
}

function described(where: Correction['where']): string {
  return Object.entries(where).map(([column, value]) => `${column} ${value}`).join(', ');
}

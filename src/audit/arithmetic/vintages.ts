import type { LedgerRow } from '../../ledger/rows.ts';
import type { AuditContext } from '../context.ts';

/** Which people a population row counts. */
export interface People {
  readonly area: string;
  readonly group: string;
}

/**
 * The populations of an area and group about a year: of each vintage the one nearest in time, if it is of that year or the one before or after.
 * A census is of one year only, and is used for its neighbours. Vintages that were set aside are left out.
 */
export function vintages(context: AuditContext, { area, group, year }: People & { year: number }): LedgerRow[] {
  const nearest = new Map<string, LedgerRow>();
  for (const row of populations(context, { area, group })) {
    const known = nearest.get(row.text('vintage'));
    if (yearsOff(row, year) <= 1 && (known === undefined || yearsOff(row, year) < yearsOff(known, year))) nearest.set(row.text('vintage'), row);
  }
  return [...nearest.values()];
}

/** The censuses of an area and group that are older than that: who reckons with one of them uses people who were counted long before. */
export function olderCensuses(context: AuditContext, { area, group, year }: People & { year: number }): LedgerRow[] {
  return populations(context, { area, group }).filter((row) => row.text('method') === 'census' && yearOf(row) < year - 1);
}

function populations({ ledger }: AuditContext, { area, group }: People): LedgerRow[] {
  return ledger.files.population.filter((row) => row.text('area') === area && row.text('group') === group && row.text('rank') !== 'deprecated');
}

function yearsOff(row: LedgerRow, year: number): number {
  return Math.abs(yearOf(row) - year);
}

function yearOf(row: LedgerRow): number {
  return Number(row.text('as_of').slice(0, 4));
}

import { StepError } from '../errors.ts';
import { isDate, parseWhen } from '../figure/when.ts';
import { ledgerOf } from '../ledger/kept.ts';
import { keysIn } from '../ledger/rules.ts';
import type { LedgerRow } from '../ledger/rows.ts';
import type { EventKind } from '../ledger/schema.ts';
import type { Path, Source } from '../source.ts';
import { newRun } from '../step.ts';
import { calledIn } from '../table/column.ts';
import type { Kind } from '../table/column.ts';
import { originsOf, takeOrigins } from '../table/origins.ts';
import { notThere } from '../table/suggest.ts';
import { tableOf } from '../table/table.ts';
import type { Named } from '../table/table.ts';

export interface EventsOptions {
  /** The ledger's folder; `data` where the command runs unless given. */
  readonly from?: Path;
  /** Only these kinds: `definition` and `break` are what a line must not cross. */
  readonly kinds?: readonly EventKind[];
  /** Only events that concern this measure. */
  readonly measure?: string;
  /** Only these, by id. */
  readonly ids?: readonly string[];
}

/**
 * The dated events of a ledger, a row each, for drawing breaks and notes: `event`, `date` (EDTF), `from` and `to` (its first and last day), `year`, `kind`, `label_en`, `label_es`.
 *
 * @throws {LoadError} from `load()`: all that is wrong with the ledger.
 * @throws {StepError} from `load()`: NO_SUCH_EVENT, NO_SUCH_MEASURE for each that is asked for and that the ledger does not have: a break that is misspelt would not be drawn.
 */
export function events({ from = 'data', kinds, measure, ids }: EventsOptions = {}): Source {
  const name = `load.events(${[...(kinds ?? []), ...(measure === undefined ? [] : [measure]), ...(ids ?? [])].join(', ')})`;
  return {
    name,
    load: async (run = newRun()) => {
      const ledger = await ledgerOf(from, run);
      const all = ledger.files.events;
      const faults = [
        ...notThere(measure === undefined ? [] : [measure], ledger.files.measures.map((row) => row.text('measure_id')), { code: 'NO_SUCH_MEASURE', what: 'measure', of: 'measures.csv' }),
        ...notThere(ids ?? [], all.map((row) => row.text('event_id')), { code: 'NO_SUCH_EVENT', what: 'event', of: 'events.csv' }),
      ];
      if (faults.length > 0) throw new StepError(faults);
      const wanted = (row: LedgerRow): boolean =>
        (kinds === undefined || (kinds as readonly string[]).includes(row.text('kind'))) &&
        (measure === undefined || keysIn(row.text('measures')).includes(measure)) &&
        (ids === undefined || ids.includes(row.text('event_id')));
      const rows = all.flatMap((row, i) => (wanted(row) ? [i] : []));
      const column = (field: string, kind: Kind, [en, es]: readonly [string, string], at: (row: LedgerRow) => string | number | null): Named =>
        [field, calledIn(kind, { en, es }), rows.map((i) => at(all[i] as LedgerRow))];
      const named = [
        column('event', 'code', ['Event', 'Hecho'], (row) => row.text('event_id')),
        column('date', 'date', ['Date', 'Fecha'], (row) => row.text('date')),
        column('from', 'date', ['First day', 'Primer día'], (row) => ends(row).first),
        column('to', 'date', ['Last day', 'Último día'], (row) => ends(row).last),
        column('year', 'year', ['Year', 'Año'], (row) => Number(/^\d{4}/u.exec(row.text('date'))?.[0] ?? NaN) || null),
        column('kind', 'code', ['Kind', 'Clase'], (row) => row.text('kind')),
        column('label_en', 'text', ['Label', 'Rótulo'], (row) => row.text('label_en')),
        column('label_es', 'text', ['Label in Spanish', 'Rótulo en español'], (row) => row.text('label_es') || row.text('label_en')),
      ];
      return { ...tableOf(named, takeOrigins(originsOf(ledger.shelves.events), rows), { name, steps: [], joined: [] }), findings: ledger.findings };
    },
  };
}

function ends(row: LedgerRow): { first: string | null; last: string | null } {
  const parsed = parseWhen(row.text('date'));
  return isDate(parsed) ? parsed : { first: null, last: null };
}

import { StepError } from '../errors.ts';
import { ledgerOf } from '../ledger/kept.ts';
import type { Path, Source } from '../source.ts';
import { newRun } from '../step.ts';
import { originsOf, takeOrigins } from '../table/origins.ts';
import { listed, suggest } from '../table/suggest.ts';
import { tableOf } from '../table/table.ts';
import type { Named } from '../table/table.ts';
import { calledIn } from '../table/column.ts';
import type { Column, Kind } from '../table/column.ts';
import type { LedgerRow } from '../ledger/rows.ts';

/**
 * The population counts of an area, a row each: `year`, `as_of`, `group`, `population` (people), `method`, `vintage`, `rank`.
 * Several vintages stand side by side on purpose; `clean.choose` takes one.
 *
 * @throws {LoadError} from `load()`: all that is wrong with the ledger.
 * @throws {StepError} from `load()`: NO_SUCH_POPULATION where the ledger counts no such area or group.
 */
export function population(area: string, { from = 'data', group }: { from?: Path; group?: string } = {}): Source {
  const name = `load.population(${area}${group === undefined ? '' : `, ${group}`})`;
  return {
    name,
    load: async (run = newRun()) => {
      const ledger = await ledgerOf(from, run);
      const all = ledger.files.population;
      const rows = all.flatMap((row, i) => (row.text('area') === area && (group === undefined || row.text('group') === group) ? [i] : []));
      if (rows.length === 0) throw new StepError(noSuchPopulation({ area, group }, all));
      const column = (field: string, kind: Kind, [en, es]: readonly [string, string], at: (i: number) => string | number | null): Named => [field, calledIn(kind, { en, es }), rows.map(at)];
      const text = (field: string) => (i: number): string | null => all[i]?.text(field) || null;
      const named = [
        column('year', 'year', ['Year', 'Año'], (i) => yearOf(all[i]?.text('as_of') ?? '')),
        column('as_of', 'date', ['As of', 'Fecha'], text('as_of')),
        column('group', 'code', ['Group', 'Grupo'], text('group')),
        ['population', PEOPLE, rows.map((i) => all[i]?.number('value') ?? null)] satisfies Named,
        column('method', 'code', ['Method', 'Método'], text('method')),
        column('vintage', 'code', ['Vintage', 'Edición'], text('vintage')),
        column('rank', 'code', ['Rank', 'Rango'], (i) => all[i]?.text('rank') || 'normal'),
      ];
      return { ...tableOf(named, takeOrigins(originsOf(ledger.shelves.population), rows), { name, steps: [], joined: [] }), findings: ledger.findings };
    },
  };
}

const PEOPLE: Column = { kind: 'count', label: 'Population', unit: 'people', labels: { en: 'Population', es: 'Población' }, units: { en: 'people', es: 'habitantes' }, adds: 'at-one-time' };

/** The year in which a count was taken; a count of a decade has none. */
function yearOf(asOf: string): number | null {
  return /^\d{4}/u.test(asOf) ? Number(asOf.slice(0, 4)) : null;
}

function noSuchPopulation({ area, group }: { area: string; group: string | undefined }, all: readonly LedgerRow[]): { code: string; what: string; fix: string } {
  const named = (row: LedgerRow): string => (group === undefined ? row.text('area') : `${row.text('area')}, ${row.text('group')}`);
  const [wanted, known] = [group === undefined ? area : `${area}, ${group}`, [...new Set(all.map(named))]];
  const meant = suggest(wanted, known);
  return { code: 'NO_SUCH_POPULATION', what: `no population of "${wanted}"`, fix: meant === null ? `population.csv has: ${listed(known)}` : `did you mean "${meant}"?` };
}

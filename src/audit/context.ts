import type { Figure } from '../ledger/figures.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRow } from '../ledger/rows.ts';

/** What the checks look at: the ledger, the texts of its sources as far as they are there, and the day from which "stale" is counted. */
export interface AuditContext {
  readonly ledger: Ledger;
  readonly figures: readonly Figure[];
  /** The figure of an id; undefined for an id of another file. */
  figure(id: string): Figure | undefined;
  /** The population row of an id. */
  population(id: string): LedgerRow | undefined;
  /** The archived text of a source, or null where there is none. */
  archive(sourceId: string): string | null;
  /** The day of the audit, as `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The context of a ledger. `archive` gives texts by source id. */
export function contextOf(ledger: Ledger, { archive = () => null, asOf }: { archive?: (sourceId: string) => string | null; asOf: string }): AuditContext {
  const figures = new Map(ledger.figures.map((figure) => [figure.id, figure]));
  const populations = new Map(ledger.files.population.map((row) => [row.text('pop_id'), row]));
  return { ledger, figures: ledger.figures, figure: (id) => figures.get(id), population: (id) => populations.get(id), archive, asOf };
}

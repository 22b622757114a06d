import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRow } from '../ledger/rows.ts';
import { columnsOf, FILE_NAMES } from '../ledger/schema.ts';
import { madeOnce, remembered } from '../remembered.ts';
import { isLeft } from '../step.ts';
import type { Run, Store } from '../step.ts';
import type { Audit } from './audit.ts';

/** What is kept of an audit: what needs an answer. */
export type KeptAudit = Pick<Audit, 'findings'>;

/**
 * What the audit of claims finds in a ledger, once a run; and from the run's store where the same code has audited the same cells before, for it depends on nothing else.
 * The checks are a hundred small files, and are loaded only where a cell has changed.
 */
export function auditKept(ledger: Ledger, run: Run): Promise<KeptAudit> {
  return run.once(`audit ${ledger.folder}`, () => auditIn(run.store, ledger));
}

/** The same; null where the run leaves for later what it has not at hand, and no audit of these cells is. */
export function auditAtHand(ledger: Ledger, run: Run): Promise<KeptAudit | null> {
  if (run.later === run.store) return auditKept(ledger, run);
  return run.once(`audit ${ledger.folder} at hand`, () => auditIn(run.later, ledger).catch((error: unknown) => {
    if (isLeft(error)) return null;
    throw error;
  }));
}

async function auditIn(store: Store, ledger: Ledger): Promise<KeptAudit> {
  const bytes = await store.once(['audit', ...cellsOf(ledger)], async () => {
    const { findings } = (await import('./claims.ts')).auditClaims(ledger);
    return new TextEncoder().encode(JSON.stringify({ findings }));
  });
  return auditOf(bytes);
}

const auditOf = madeOnce((bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as KeptAudit);

/** Everything that an audit can see of a ledger: each cell as text and as number, with its file and line. Figures and vocabulary are made of these alone. */
function cellsOf({ files, vocabulary }: Ledger): string[] {
  return FILE_NAMES.map((name) => {
    const columns = Object.keys(columnsOf(name, vocabulary.hedges.keys()));
    return textsOf(files[name])(JSON.stringify([name, columns]), () => JSON.stringify([name, columns, files[name].map((row) => [row.place, columns.map((column) => [row.text(column), row.number(column)])])]));
  });
}

/** A file is asked for the same columns again, as long as no hedge is added. */
const textsOf = madeOnce((_: readonly LedgerRow[]) => remembered<string>(1));

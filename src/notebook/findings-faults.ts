import { StepError } from '../errors.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { notThere } from '../table/suggest.ts';
import type { FindingsCell } from './findings.ts';

/**
 * Refuses a findings cell that names what there is not, and so would show nothing where something was found.
 *
 * @throws {StepError} NOT_IN_LIST for each source that the ledger does not have, and each check that the audit does not have.
 */
export async function findingsFaults({ sources, only }: FindingsCell, { files }: Ledger): Promise<void> {
  const known = files.sources.map((row) => row.text('source_id'));
  // The checks are a hundred files, and loaded only where some are named.
  const checks = only === null ? [] : (await import('../audit/index.ts')).CHECKS.map(({ name }) => name);
  const faults = [...notThere(sources ?? [], known, { code: 'NOT_IN_LIST', what: 'source', of: 'sources.csv' }), ...notThere(only ?? [], checks, { code: 'NOT_IN_LIST', what: 'check', of: 'the audit' })];
  if (faults.length > 0) throw new StepError(faults);
}

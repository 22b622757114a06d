import { auditKept } from '../audit/kept.ts';
import type { KeptAudit } from '../audit/kept.ts';
import type { Finding } from '../errors.ts';
import { ledgerOf } from '../ledger/kept.ts';
import type { Path } from '../source.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { originNames } from '../table/origins.ts';
import { rowCount } from '../table/table.ts';

export interface AuditedOptions {
  /** The ledger's folder; `data` where the command runs unless given. */
  readonly from?: Path;
  /** What an error that nobody has ruled on does: it is told with the other findings, or it stops the publication. */
  readonly errors?: 'tell' | 'stop';
}

/**
 * Audits the ledger and puts into the table's report what touches its figures: every finding that is about one of its origins, and that no person has ruled on.
 * Claims are held against each other; whether words stand in their sources is for `cifras audit --archive`, not for every run of a pipeline. The audit counts from the ledger's latest publication, not from today.
 *
 * @throws {LoadError} all that is wrong with the ledger.
 */
export function audited({ from = 'data', errors = 'tell' }: AuditedOptions = {}): Step {
  const name = 'check.audited()';
  return step(name, async (table, run) => {
    const ledger = await ledgerOf(from, run);
    const found = await auditKept(ledger, run);
    const mine = new Set(Array.from({ length: rowCount(table) }, (_, row) => originNames(table.origins, row)).flat());
    return { ...table, findings: [...table.findings, ...touching(found, mine, errors)] };
  });
}

function touching({ findings }: KeptAudit, mine: ReadonlySet<string>, errors: 'tell' | 'stop'): Finding[] {
  return findings.filter(({ severity, verdict, figures }) => severity !== 'note' && verdict !== 'not-checkable' && figures.some((id) => mine.has(id))).map((finding) => ({
    check: `audit.${finding.check}`,
    severity: finding.severity === 'error' && errors === 'stop' ? 'error' : 'warn',
    message: finding.message.en,
    words: finding.message,
    figures: finding.figures,
  }));
}

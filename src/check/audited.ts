import { auditAtHand, auditKept } from '../audit/kept.ts';
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
    // What may stop the publication is not left for later.
    const found = errors === 'stop' ? await auditKept(ledger, run) : await auditAtHand(ledger, run);
    if (found === null) return { ...table, findings: [...table.findings, UNDER_WAY] };
    const mine = new Set(Array.from({ length: rowCount(table) }, (_, row) => originNames(table.origins, row)).flat());
    return { ...table, findings: [...table.findings, ...touching(found, mine, errors)] };
  });
}

const UNDER_WAY_WORDS = { en: 'The audit of these claims is under way.', es: 'La revisión de estas afirmaciones está en curso.' };
const UNDER_WAY: Finding = { check: 'audit.underWay', severity: 'note', message: UNDER_WAY_WORDS.en, words: UNDER_WAY_WORDS, figures: [] };

function touching({ findings }: KeptAudit, mine: ReadonlySet<string>, errors: 'tell' | 'stop'): Finding[] {
  return findings.filter(({ severity, verdict, figures }) => severity !== 'note' && verdict !== 'not-checkable' && figures.some((id) => mine.has(id))).map((finding) => ({
    check: `audit.${finding.check}`,
    severity: finding.severity === 'error' && errors === 'stop' ? 'error' : 'warn',
    message: finding.message.en,
    words: finding.message,
    figures: finding.figures,
  }));
}

import type { Severity } from '../errors.ts';
import type { AuditCheck } from './audit-check.ts';
import type { AuditContext } from './context.ts';
import { gathered } from './gather.ts';
import type { AuditFinding, Verdict } from './finding.ts';
import { applyRulings } from './rulings.ts';
import type { Ruled } from './rulings.ts';

/** An audit of a ledger: what needs an answer, what a person has answered, what was tested and agrees, and how much of each. */
export interface Audit {
  readonly findings: readonly AuditFinding[];
  readonly ruled: readonly Ruled[];
  readonly agreed: readonly AuditFinding[];
  readonly summary: AuditSummary;
}

export interface AuditSummary {
  readonly figures: number;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** Findings of each check that ran, agreements among them: a check with none had nothing to look at. */
  readonly checks: Readonly<Record<string, number>>;
  readonly ruled: number;
  readonly agreed: number;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warn: 1, note: 2 };

/** Runs the checks on a ledger, all of them, and puts what they find in order: errors first, then by check and place. */
export function audit(context: AuditContext, checks: readonly AuditCheck[]): Audit {
  const found = checks.flatMap((check) => gathered([...check.find(context)]));
  const agreed = found.filter(({ verdict }) => verdict === 'agrees');
  const { standing, ruled } = applyRulings(found.filter(({ verdict }) => verdict !== 'agrees'), context);
  const findings = inOrder(standing);
  const count = (list: readonly AuditFinding[], key: (finding: AuditFinding) => string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const finding of list) counts[key(finding)] = (counts[key(finding)] ?? 0) + 1;
    return counts;
  };
  const all = [...findings, ...ruled, ...agreed];
  return {
    findings,
    ruled,
    agreed: inOrder(agreed),
    summary: {
      figures: context.figures.length,
      severities: { error: 0, warn: 0, note: 0, ...count(findings, ({ severity }) => severity) },
      verdicts: count(all, ({ verdict }) => verdict),
      checks: { ...Object.fromEntries(checks.map(({ name }) => [name, 0])), ...count(all, ({ check }) => check) },
      ruled: ruled.length,
      agreed: agreed.length,
    },
  };
}

function inOrder<F extends AuditFinding>(findings: readonly F[]): F[] {
  return [...findings].sort((a, b) =>
    ORDER[a.severity] - ORDER[b.severity] || a.check.localeCompare(b.check) || a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line || a.figures.join().localeCompare(b.figures.join()));
}

import type { AuditContext } from './context.ts';
import type { AuditFinding } from './finding.ts';

/** A check of claims against their sources, the arithmetic, or each other. It finds and never throws; what agrees is found too. */
export interface AuditCheck {
  readonly name: string;
  readonly kind: 'evidence' | 'figure' | 'arithmetic' | 'between';
  find(context: AuditContext): Iterable<AuditFinding>;
}

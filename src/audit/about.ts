import type { Figure } from '../ledger/figures.ts';
import { placeOf } from './finding.ts';
import type { AuditFinding } from './finding.ts';

type Rest = Pick<AuditFinding, 'verdict' | 'message' | 'observed' | 'expected'> & Partial<Pick<AuditFinding, 'severity' | 'decision'>>;

/** A finding about figures, the claim first: it stands at the claim's row, and is a note that turns nothing round unless it says otherwise. */
export function about(check: string, [claim, ...others]: readonly [Figure, ...Figure[]], rest: Rest): AuditFinding {
  return { check, severity: 'note', decision: false, figures: [claim, ...others].map(({ id }) => id), place: placeOf(claim), ...rest };
}

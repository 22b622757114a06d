import { createHash } from 'node:crypto';
import type { Figure } from '../ledger/figures.ts';
import { keysIn } from '../ledger/rules.ts';
import type { LedgerRow } from '../ledger/rows.ts';
import type { AuditContext } from './context.ts';
import type { AuditFinding } from './finding.ts';
import { inBoth } from './say.ts';

/** A finding that a person has answered: it stands in a list of its own, with the answer. */
export interface Ruled extends AuditFinding {
  readonly ruling: { readonly id: string; readonly verdict: string; readonly reason: string; readonly ruledBy: string; readonly ruledOn: string; readonly status: string };
}

export interface Rulings {
  readonly standing: readonly AuditFinding[];
  readonly ruled: readonly Ruled[];
}

/** The cells of a figure that a finding can hang on. What was written about it since (notes, who checked it) does not count. */
const INPUTS = [
  'source_id', 'quote', 'phrase', 'value', 'value_to', 'hedge', 'unit', 'measure', 'category', 'said_by', 'as_of', 'period', 'base_figure', 'base_pop', 'basis', 'rank', 'prefix', 'suffix',
] as const;

/**
 * The fingerprint of what a finding hangs on: its check, its figures' cells, and the numbers that it gives. A ruling carries it, and dies when it changes.
 */
export function fingerprint({ check, figures, observed, expected }: AuditFinding, context: AuditContext): string {
  const cells = [...figures].sort().map((id) => cellsOf(context.figure(id), id));
  return createHash('sha256').update(JSON.stringify([check, observed, expected, cells])).digest('hex').slice(0, 12);
}

function cellsOf(figure: Figure | undefined, id: string): readonly string[] {
  return figure === undefined ? [id] : [id, ...INPUTS.map((field) => figure.row.text(field))];
}

/** Moves the findings that a standing ruling answers to a list of their own, and finds the rulings that answer nothing any more. */
export function applyRulings(findings: readonly AuditFinding[], context: AuditContext): Rulings {
  const rulings = context.ledger.files.rulings;
  const standing: AuditFinding[] = [];
  const ruled: Ruled[] = [];
  const used = new Set<LedgerRow>();
  for (const finding of findings) {
    const answer = rulings.find((row) => answers(row, finding, context));
    if (answer === undefined) standing.push(finding);
    else {
      used.add(answer);
      ruled.push({ ...finding, ruling: rulingOf(answer) });
    }
  }
  const dead = rulings.filter((row) => !used.has(row)).map((row) => deadRuling(row, findings, context));
  return { standing: [...standing, ...dead], ruled };
}

function answers(row: LedgerRow, finding: AuditFinding, context: AuditContext): boolean {
  return sameFinding(row, finding) && row.text('fingerprint') === fingerprint(finding, context);
}

function sameFinding(row: LedgerRow, { check, figures }: AuditFinding): boolean {
  return row.text('check') === check && [...keysIn(row.text('figures'))].sort().join('|') === [...figures].sort().join('|');
}

function rulingOf(row: LedgerRow): Ruled['ruling'] {
  const [id, verdict, reason, ruledBy, ruledOn, status] = ['ruling_id', 'verdict', 'reason', 'ruled_by', 'ruled_on', 'status'].map((field) => row.text(field)) as [string, string, string, string, string, string];
  return { id, verdict, reason, ruledBy, ruledOn, status };
}

/** A ruling whose finding has changed, or gone, is told: a person has to look again. */
function deadRuling(row: LedgerRow, findings: readonly AuditFinding[], context: AuditContext): AuditFinding {
  const now = findings.find((finding) => sameFinding(row, finding));
  const id = row.text('ruling_id');
  const print = now === undefined ? '' : fingerprint(now, context);
  return {
    check: 'ruling', severity: 'warn', verdict: 'not-checkable', decision: false, figures: keysIn(row.text('figures')), place: { file: row.place.file ?? '', line: row.line },
    observed: row.text('fingerprint') || '–', expected: print || '–',
    message: inBoth((lang) => {
      if (lang === 'en') return now === undefined ? `Ruling ${id} answers a finding that there is no more: take it out.` : `Ruling ${id} was made on other cells than there are now: look again, and write the fingerprint ${print} if it still holds.`;
      return now === undefined ? `La resolución ${id} responde a un hallazgo que ya no existe: quítela.` : `La resolución ${id} se hizo sobre otras celdas que las actuales: revísela y escriba la huella ${print} si sigue en pie.`;
    }),
  };
}

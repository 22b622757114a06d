import type { Figure } from '../../ledger/figures.ts';
import type { AuditContext } from '../context.ts';
import { retold } from './linked.ts';
import type { Retold } from './linked.ts';

/** Rows that tell one claim with one number, however many steps apart: what retells what, and all of them in the ledger's order. */
export interface Retelling {
  readonly figures: readonly [Figure, ...Figure[]];
  readonly steps: readonly Retold[];
}

/** The claims that are told by more than one row; found once in an audit, for several checks ask. */
export function retellings(context: AuditContext): readonly Retelling[] {
  const found = known.get(context) ?? find(context);
  known.set(context, found);
  return found;
}

const known = new WeakMap<AuditContext, readonly Retelling[]>();

function find(context: AuditContext): Retelling[] {
  const steps = retold(context);
  const group = new Map<Figure, Set<Figure>>();
  for (const { first, later } of steps) {
    const joined = new Set([...(group.get(first) ?? [first]), ...(group.get(later) ?? [later])]);
    for (const figure of joined) group.set(figure, joined);
  }
  return [...new Set(group.values())].map((figures) => ({
    figures: context.figures.filter((figure) => figures.has(figure)) as [Figure, ...Figure[]],
    steps: steps.filter(({ first }) => figures.has(first)),
  }));
}

/** The figures of some steps, what retells first. */
export function laterFirst(steps: readonly Retold[]): [Figure, ...Figure[]] {
  return [...new Set([...steps.map(({ later }) => later), ...steps.map(({ first }) => first)])] as [Figure, ...Figure[]];
}

import type { Figure } from '../ledger/figures.ts';
import { keysIn } from '../ledger/rules.ts';
import type { AuditContext } from './context.ts';

/** What a share, part or change is reckoned from: a figure or a population row, and whether the source itself says so. */
export interface Base {
  readonly id: string;
  readonly figure: Figure | undefined;
  readonly stated: boolean;
}

/** The relations whose last input (for a change, first) is the base of their claim. */
const BASED: Readonly<Record<string, 'first' | 'last'>> = { share: 'last', rate: 'last', part_of: 'last', change: 'first' };

/** The base of a figure: named in its row, or the other input of a relation that it is the claim of. Null where none is given. */
export function baseOf(figure: Figure, { ledger, figure: byId }: AuditContext): Base | null {
  const own = figure.row.text('base_figure') || figure.row.text('base_pop');
  if (own !== '') return based(own, byId(own), byId(own)?.source === figure.source);
  for (const row of ledger.files.relations) {
    const end = BASED[row.text('type')];
    if (end === undefined || row.text('claim') !== figure.id) continue;
    const id = keysIn(row.text('inputs')).at(end === 'first' ? 0 : -1);
    if (id !== undefined && id !== figure.id) return based(id, byId(id), row.text('stated') === 'yes');
  }
  return null;
}

function based(id: string, figure: Figure | undefined, stated: boolean): Base {
  return { id, figure, stated };
}

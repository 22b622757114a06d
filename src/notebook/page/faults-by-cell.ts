import type { Fault } from '../../errors.ts';
import type { Run } from '../../step.ts';
import type { Notebook } from '../notebook.ts';
import { cellHtml } from './cell-html.ts';
import { pageContext } from './context.ts';
import { gather } from './gather.ts';

/** A fault, with the kind of its error and the first cell of the notebook that it keeps from being shown. */
export interface FaultOfCell {
  readonly cell: number;
  readonly kind: string;
  readonly fault: Fault;
}

/** Everything that is wrong with the cells of a notebook, each fault once, at its first cell. */
export async function faultsByCell(notebook: Notebook, run: Run): Promise<FaultOfCell[]> {
  const context = pageContext(await gather(notebook, run));
  const all = notebook.cells.flatMap((each, cell) => cellHtml(each, context).errors.flatMap(({ name, faults }) => faults.map((fault) => ({ cell, kind: name, fault }))));
  const first = new Map<string, FaultOfCell>();
  for (const each of all) {
    const told = JSON.stringify([each.kind, each.fault]);
    if (!first.has(told)) first.set(told, each);
  }
  return [...first.values()];
}

import { auditAtHand } from '../../audit/kept.ts';
import type { KeptAudit } from '../../audit/kept.ts';
import { readAuthored } from '../../chart/spec/authored.ts';
import type { Authored } from '../../chart/spec/authored.ts';
import { CifrasError } from '../../errors.ts';
import { ledgerOf } from '../../ledger/kept.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Source } from '../../source.ts';
import type { Run } from '../../step.ts';
import { keptOnly } from '../../store/kept-only.ts';
import type { Table } from '../../table/table.ts';
import type { ChartCell } from '../chart.ts';
import { findingsFaults } from '../findings-faults.ts';
import type { FindingsCell } from '../findings.ts';
import type { Notebook, NotebookCell } from '../notebook.ts';
import { sourcesOf } from './cells.ts';
import { drawnTwice } from './draw-twice.ts';
import type { DrawnTwice } from './draw-twice.ts';

/** A ledger, and what its audit says; null where that is left for later. */
export interface Audited {
  readonly ledger: Ledger;
  readonly audit: KeptAudit | null;
}

/** Everything that a page is made of, loaded and drawn; and of each cell that cannot be shown, what is wrong. */
export interface Gathered {
  readonly notebook: Notebook;
  readonly tables: ReadonlyMap<Source, Table>;
  /** The spec of each chart whose tables are there, drawn or not. */
  readonly specs: ReadonlyMap<ChartCell, Authored>;
  readonly charts: ReadonlyMap<ChartCell, DrawnTwice>;
  readonly audits: ReadonlyMap<FindingsCell, Audited>;
  readonly faults: ReadonlyMap<NotebookCell, readonly CifrasError[]>;
}

/** A chart that nobody has drawn yet: `draw` puts it among the charts gathered, or what is wrong with it among the faults. */
export interface Undrawn {
  readonly cell: ChartCell;
  readonly draw: () => Promise<void>;
}

/**
 * Loads and draws what the cells of a notebook show. What is wrong with one cell keeps no other from being shown.
 *
 * @throws whatever is no CifrasError: a fault of the program.
 */
export async function gather(notebook: Notebook, run: Run): Promise<Gathered> {
  const { gathered, undrawn } = await gatherAtHand(notebook, run);
  for (const { draw } of undrawn) await draw();
  return gathered;
}

/** The same, with the charts that the store has; the others are still to be drawn, in the order of the page. */
export async function gatherAtHand(notebook: Notebook, run: Run): Promise<{ readonly gathered: Gathered; readonly undrawn: readonly Undrawn[] }> {
  const [tables, specs, charts, audits, faults] = [new Map<Source, Table>(), new Map<ChartCell, Authored>(), new Map<ChartCell, DrawnTwice>(), new Map<FindingsCell, Audited>(), new Map<NotebookCell, CifrasError[]>()];
  const failed = new Map<Source, CifrasError>();
  const undrawn: Undrawn[] = [];
  for (const cell of notebook.cells) {
    const attempt = attempting((error) => void faults.set(cell, [...(faults.get(cell) ?? []), error]));
    for (const source of new Set(sourcesOf(cell))) {
      const before = failed.get(source);
      if (before !== undefined) await attempt(() => Promise.reject(before));
      else if (!tables.has(source)) await attempt(async () => void tables.set(source, await source.load(run).catch((error: unknown) => { throw noted(failed, source, error); })));
    }
    if (cell.kind === 'findings') await attempt(async () => void audits.set(cell, await audited(cell, run)));
    if (cell.kind !== 'chart') continue;
    await attempt(async () => {
      const authored = readAuthored(cell.spec);
      if (!faults.has(cell)) specs.set(cell, authored);
    });
    const authored = specs.get(cell);
    if (authored === undefined) continue;
    const draw = async (store: Run['store']): Promise<void> => attempt(async () => void charts.set(cell, await drawnTwice(cell, { authored, tables, notebook }, { store, later: run.later })));
    await draw(keptOnly(run.store));
    if (!charts.has(cell) && !faults.has(cell)) undrawn.push({ cell, draw: () => draw(run.store) });
  }
  return { gathered: { notebook, tables, specs, charts, audits, faults }, undrawn };
}

function attempting(fail: (error: CifrasError) => void): (work: () => Promise<void>) => Promise<void> {
  return (work) => work().catch((error: unknown) => {
    if (!(error instanceof CifrasError)) throw error;
    if (error.faults.length > 0) fail(error);
  });
}

function noted(failed: Map<Source, CifrasError>, source: Source, error: unknown): unknown {
  if (error instanceof CifrasError) failed.set(source, error);
  return error;
}

async function audited(cell: FindingsCell, run: Run): Promise<Audited> {
  const ledger = await ledgerOf(cell.ledger, run);
  await findingsFaults(cell, ledger);
  return { ledger, audit: await auditAtHand(ledger, run) };
}

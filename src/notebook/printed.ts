import type { Lang } from '../chart/words/glue.ts';
import { ledgerOf } from '../ledger/kept.ts';
import type { Source } from '../source.ts';
import type { Table } from '../table/table.ts';
import { findingsFaults } from './findings-faults.ts';
import type { NotebookCell } from './notebook.ts';
import { citedIn, sourcesOf } from './page/cells.ts';
import { citedCell } from './page/cited-cell.ts';
import { listedColumns } from './page/listed-columns.ts';
import type { Reading } from './reading.ts';

/**
 * Loads what a cell prints that is no chart: the tables that it lists, and those that its prose cites, of which every column and row that it names must be there. Gives the tables.
 * What is wrong is remembered by `attempt`, as a page would tell it, and keeps no other number from being looked for.
 */
export async function readPrinted(cell: NotebookCell, lang: Lang, { run, load, attempt }: Reading): Promise<Table[]> {
  const tables = new Map<Source, Table>();
  for (const source of new Set(sourcesOf(cell))) await attempt(async () => void tables.set(source, await load(source)));
  for (const cited of citedIn(cell)) {
    const table = tables.get(cited.source);
    if (table !== undefined) await attempt(() => citedCell(table, cited, lang));
  }
  const listed = cell.kind === 'table' ? tables.get(cell.source) : undefined;
  if (cell.kind === 'table' && listed !== undefined) await attempt(() => listedColumns(cell, listed, lang));
  if (cell.kind === 'findings') await attempt(async () => findingsFaults(cell, await ledgerOf(cell.ledger, run)));
  return [...tables.values()];
}

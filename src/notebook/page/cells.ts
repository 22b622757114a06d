import { StepError } from '../../errors.ts';
import type { Source } from '../../source.ts';
import { need } from '../../table/need.ts';
import type { Table } from '../../table/table.ts';
import type { Cited } from '../cite.ts';
import type { NotebookCell } from '../notebook.ts';
import type { TableCell } from '../table.ts';

/** The numbers that a cell cites, in order. */
export function citedIn(cell: NotebookCell): Cited[] {
  return cell.kind === 'prose' ? cell.values.filter((value): value is Cited => typeof value === 'object' && value.kind === 'cite') : [];
}

/** Every source that a cell needs, as its chart calls it, or by itself. */
export function sourcesOf(cell: NotebookCell): Source[] {
  if (cell.kind === 'prose') return citedIn(cell).map(({ source }) => source);
  if (cell.kind === 'chart') return [cell.source, ...Object.values(cell.beside)];
  return cell.kind === 'table' ? [cell.source] : [];
}

/**
 * The columns that a table cell lists, with the headings that it gives them: where it names none, all but what belongs to a figure.
 *
 * @throws {StepError} NO_SUCH_COLUMN, at the place of the cell.
 */
export function listedColumns({ columns, place }: TableCell, table: Table): ReadonlyMap<string, string | null> {
  const listed = columns ?? new Map([...table.columns].filter(([, { kind }]) => kind !== 'bound' && kind !== 'open' && kind !== 'type').map(([name]) => [name, null]));
  try {
    need(table, ...listed.keys());
    return listed;
  } catch (error) {
    throw error instanceof StepError ? error.inside({ ...place, pipeline: table.lineage.name }) : error;
  }
}

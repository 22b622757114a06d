import type { Source } from '../../source.ts';
import type { Cited } from '../cite.ts';
import type { NotebookCell } from '../notebook.ts';

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

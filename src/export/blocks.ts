import type { Drawing } from '../chart/draw.ts';
import { cellWords } from '../chart/spec/rows.ts';
import { asOne, CifrasError } from '../errors.ts';
import type { Notebook, NotebookCell } from '../notebook/notebook.ts';
import { columnLabel } from '../notebook/page/column-label.ts';
import { pageContext } from '../notebook/page/context.ts';
import type { PageContext } from '../notebook/page/context.ts';
import { evidenceText } from '../notebook/page/evidence.ts';
import { findingsShown } from '../notebook/page/findings-html.ts';
import { gather } from '../notebook/page/gather.ts';
import { listedColumns } from '../notebook/page/listed-columns.ts';
import type { FindingsCell } from '../notebook/findings.ts';
import type { TableCell } from '../notebook/table.ts';
import type { Run } from '../step.ts';
import { need } from '../table/need.ts';
import { rowCount } from '../table/table.ts';
import { proseMarkdown } from './prose-markdown.ts';

/** A cell of a notebook as other programs can show it: text in Markdown, a drawn chart, a table in words. */
export type Block =
  | { readonly kind: 'prose'; readonly markdown: string }
  | { readonly kind: 'chart'; readonly drawing: Drawing }
  | { readonly kind: 'table'; readonly caption: string | null; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'findings'; readonly items: readonly { readonly said: string; readonly quoted: readonly string[] }[] };

/** One edition of a notebook, loaded and drawn: its blocks in order, and all that a page knows of it. */
export interface Exported {
  readonly notebook: Notebook;
  readonly context: PageContext;
  readonly blocks: readonly Block[];
}

/**
 * Loads and draws a notebook and gives it as blocks.
 *
 * @throws {CifrasError} everything that is wrong with its tables, charts and cited numbers, at once.
 */
export async function exported(notebook: Notebook, run: Run): Promise<Exported> {
  const context = pageContext(await gather(notebook, run));
  const errors = [...new Set([...context.gathered.faults.values()].flat())];
  const blocks: Block[] = [];
  for (const cell of notebook.cells.filter((each) => !context.gathered.faults.has(each))) {
    try {
      blocks.push(...blocksOf(cell, context));
    } catch (error) {
      if (!(error instanceof CifrasError)) throw error;
      errors.push(error);
    }
  }
  const [first, ...rest] = errors;
  if (first !== undefined) throw asOne([first, ...rest]);
  return { notebook, context, blocks };
}

/** What a graphics desk gets stands in a folder, and is no block. */
function blocksOf(cell: NotebookCell, context: PageContext): Block[] {
  if (cell.kind === 'prose') return [{ kind: 'prose', markdown: proseMarkdown(cell, context) }];
  if (cell.kind === 'table') return [tableBlock(cell, context)];
  if (cell.kind === 'findings') return [findingsBlock(cell, context)];
  const drawn = cell.kind === 'chart' ? context.gathered.charts.get(cell) : undefined;
  return drawn === undefined ? [] : [{ kind: 'chart', drawing: drawn.web.drawing }];
}

function tableBlock(cell: TableCell, { gathered, lang }: PageContext): Block {
  const table = gathered.tables.get(cell.source);
  if (table === undefined) throw new TypeError('a cell without a fault was not gathered');
  const shown = listedColumns(cell, table, lang);
  const readers = need(table, ...shown.keys());
  return {
    kind: 'table', caption: cell.caption,
    heads: readers.map((reader) => columnLabel(reader, shown.get(reader.name) ?? null, lang)),
    rows: Array.from({ length: rowCount(table) }, (_, row) => readers.map((reader) => cellWords(reader, row, lang) ?? '–')),
  };
}

function findingsBlock(cell: FindingsCell, { gathered: { audits }, lang, words }: PageContext): Block {
  const found = audits.get(cell);
  if (found === undefined) throw new TypeError('a cell without a fault was not gathered');
  const { figures, shelves } = found.ledger;
  const quoted = (id: string): string[] => {
    const at = figures.findIndex((figure) => figure.id === id);
    return at < 0 ? [] : [`${id}: ${evidenceText(shelves.figures.cite(at), lang)}`];
  };
  return { kind: 'findings', items: findingsShown(cell, found).map(({ severity, message, figures: ids }) => ({ said: `${words.severity[severity]}: ${message[lang]}`, quoted: ids.flatMap(quoted) })) };
}

import { CifrasError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import type { NotebookCell } from '../notebook.ts';
import { chartHtml } from './chart-html.ts';
import type { PageContext } from './context.ts';
import { findingsHtml } from './findings-html.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { listedColumns } from './listed-columns.ts';
import { proseHtml } from './prose-html.ts';
import { scrolling, shownColumns } from './rows-html.ts';
import { saidIn } from '../../said/said.ts';
import type { TableCell } from '../table.ts';
import { rowCount } from '../../table/table.ts';

/** A cell as HTML, or as a box that says what is wrong with it, with the errors. */
export interface CellHtml {
  readonly html: Html;
  readonly errors: readonly CifrasError[];
}

/** One cell of a page. What cannot be shown is said in its place, and keeps no other cell from being shown. */
export function cellHtml(cell: NotebookCell, context: PageContext, view: 'published' | 'live' = 'live'): CellHtml {
  const before = context.gathered.faults.get(cell) ?? [];
  if (before.length > 0) return { html: faultHtml(before, context), errors: before };
  try {
    return { html: shown(cell, context, view), errors: [] };
  } catch (error) {
    if (!(error instanceof CifrasError)) throw error;
    return { html: faultHtml([error], context), errors: [error] };
  }
}

function shown(cell: NotebookCell, context: PageContext, view: 'published' | 'live'): Html {
  const { charts, audits } = context.gathered;
  if (cell.kind === 'prose') return proseHtml(cell, context);
  if (cell.kind === 'table') return tableCellHtml(cell, context);
  if (cell.kind === 'findings') return findingsHtml(cell, given(audits.get(cell)), context);
  // What a graphics desk gets stands in a folder, not on the page.
  if (cell.kind === 'bundle') return html``;
  const made = given(charts.get(cell));
  return html`${view === 'live' && made.verdict.length > 0 ? warnedHtml(made.verdict, context) : null}${chartHtml(cell, made, { context, view })}`;
}

/** What has no fault has been gathered. */
function given<T>(made: T | undefined): T {
  if (made === undefined) throw new TypeError('a cell without a fault was not gathered');
  return made;
}

/** A table as the author shows it: its numbers in words, each row leading to its evidence. */
function tableCellHtml(cell: TableCell, context: PageContext): Html {
  const { source, caption } = cell;
  const used = given(context.used.find((each) => each.source === source));
  const shownOf = shownColumns(used, listedColumns(cell, used.table, context.lang), context);
  const rows = Array.from({ length: rowCount(used.table) }, (_, row) => html`<tr>${shownOf.cells(row, (words) => html`<a href="#${context.rowId(source, row)}">${words}</a>`)}</tr>\n`);
  return scrolling(caption ?? context.nameOf(source.name), html`<table>${caption === null ? null : html`<caption>${caption}</caption>`}<thead><tr>${shownOf.heads}</tr></thead><tbody>\n${rows}</tbody></table>`);
}

/** What is wrong, where, and what to do. */
export function faultHtml(errors: readonly CifrasError[], { words, lang }: Pick<PageContext, 'words' | 'lang'>): Html {
  return html`<div class="fault" role="alert"><p>${words.failed}</p>${faultsHtml(errors.flatMap(({ faults }) => faults), lang)}</div>`;
}

/** What keeps a chart that is shown from being published, or from being sent to a graphics desk. */
function warnedHtml(verdict: readonly Fault[], { words, lang }: Pick<PageContext, 'words' | 'lang'>): Html {
  return html`<div class="fault warned" role="status"><p>${words.warned}</p>${faultsHtml(verdict, lang)}</div>`;
}

function faultsHtml(faults: readonly Fault[], lang: PageContext['lang']): Html {
  return html`<ul>${faults.map((each) => saidIn(lang, each).fault).map(({ code, what, fix, place }) => html`<li><strong>${what}</strong>${fix === undefined ? null : html`<br>→ ${fix}`}<br><code>${[place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':')} ${code}</code></li>`)}</ul>`;
}

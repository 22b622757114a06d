import { cellWords } from '../../chart/spec/rows.ts';
import { isNumeric } from '../../table/column.ts';
import { need } from '../../table/need.ts';
import type { Reader } from '../../table/need.ts';
import type { PageContext } from './context.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { UsedTable } from './used-tables.ts';
import { columnLabel } from './column-label.ts';

/**
 * The columns of a table on a page: their heads, and their cells row by row, in words. The first is the head of its row: which head is of a row and which of a column, their places say
 * (https://html.spec.whatwg.org/multipage/tables.html#row-header).
 */
export interface ShownColumns {
  readonly heads: readonly Html[];
  cells(row: number, of?: (words: Html, row: number) => Html): Html[];
}

export function shownColumns({ table }: UsedTable, columns: ReadonlyMap<string, string | null>, { lang }: PageContext): ShownColumns {
  const readers = need(table, ...columns.keys()) as Reader[];
  const aligned = (reader: Reader): Html | null => (isNumeric(reader) && reader.kind !== 'year' ? html` class="n"` : null);
  return {
    heads: readers.map((reader) => html`<th${aligned(reader)}>${columnLabel(reader, columns.get(reader.name) ?? null, lang)}</th>`),
    cells: (row, of = (words) => words) => readers.map((reader, i) => {
      const words = html`${cellWords(reader, row, lang) ?? '–'}`;
      return i === 0 ? html`<th>${of(words, row)}</th>` : html`<td${aligned(reader)}>${words}</td>`;
    }),
  };
}

/** A table that scrolls by itself where it is wider than the page, also by keyboard; `wide` may be wider than a column of prose. */
export function scrolling(label: string, content: Html, kind: 'wide scroll' | 'scroll' = 'wide scroll'): Html {
  return html`<div class="${kind}" role="group" tabindex="0" aria-label="${label}">${content}</div>`;
}

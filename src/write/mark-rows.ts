import type { Drawing } from '../chart/draw.ts';
import { marksOf } from '../chart/marks.ts';
import type { Mark } from '../chart/marks.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { cite } from '../table/origins.ts';
import type { Citation } from '../table/origins.ts';
import type { Table } from '../table/table.ts';

/** A mark of a chart with everything that is known of it. */
export interface MarkRow extends Mark {
  /** Counts the marks of the chart from 1. */
  readonly number: number;
  readonly table: Table;
  /** The column that is measured; null for a mark that has a place only. */
  readonly measured: Reader | null;
  /** What its row comes from, each once. */
  readonly citations: readonly Citation[];
  /** The days or periods that the number is of (EDTF): those of the row where its table says them, else those of what it comes from. */
  readonly when: readonly string[];
}

/**
 * The marks of a drawing, numbered, with what stands behind each.
 *
 * @throws {ChartError} UNTRACED_MARK
 */
export async function markRows(drawing: Drawing): Promise<MarkRow[]> {
  const marks = await marksOf(drawing);
  return marks.map((mark, i) => {
    const table = drawing.tables.get(mark.data) as Table;
    const citations = [...new Map(cite(table.origins, mark.row).map((citation) => [citation.id, citation])).values()];
    return { ...mark, number: i + 1, table, measured: mark.column === null ? null : need(table, mark.column)[0], citations, when: whenOf(table, mark.row, citations) };
  });
}

/** A row of yearly counts comes from the population and the year before as well: it is of its own year. */
function whenOf(table: Table, row: number, citations: readonly Citation[]): string[] {
  const own = need(table, ...['as_of', 'period', 'date'].filter((name) => table.columns.get(name)?.kind === 'date')).map((reader) => reader.at(row)).filter((cell) => cell !== null);
  return [...new Set(own.length > 0 ? own.map(String) : citations.flatMap(({ when }) => when ?? []))];
}

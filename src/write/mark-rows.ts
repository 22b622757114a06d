import { eventsBeside } from '../chart/axes/events-beside.ts';
import type { DatedEvent } from '../chart/axes/events-beside.ts';
import type { Drawing } from '../chart/draw.ts';
import { fieldsRead } from '../chart/spec/fields.ts';
import { marksOf } from '../chart/scene/marks.ts';
import type { Mark } from '../chart/scene/marks.ts';
import type { Node } from '../chart/spec/node.ts';
import type { Lang } from '../chart/words/glue.ts';
import { isDate, parseWhen } from '../figure/when.ts';
import type { Kind } from '../table/column.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { citationsOf } from '../table/cell-origins.ts';
import type { Citation } from '../table/origins.ts';
import type { Table } from '../table/table.ts';
import { columnsBeside } from './columns-beside.ts';

/** A mark of a chart with everything that is known of it. */
export interface MarkRow extends Mark {
  /** Counts the marks of the chart from 1. */
  readonly number: number;
  readonly table: Table;
  /** The column that is measured; null for a mark that has a place only. */
  readonly measured: Reader | null;
  /** The figure that the row is, as the ledger has it; null for a row that was reckoned, or that is of no ledger. */
  readonly own: Citation | null;
  /** What its number comes from, and its row where it has none, each once, its own figure first; then what the numbers that the chart prints beside it come from. */
  readonly citations: readonly Citation[];
  /** The event that the mark is, where it is the rule of one that stands beside the table: what happened and when, in each language. */
  readonly event: Readonly<Record<Lang, DatedEvent>> | null;
  /** The days or periods that the number is of (EDTF): those of the row where its table says them, else those of what it comes from. */
  readonly when: readonly string[];
}

/**
 * The marks of a drawing, numbered, with what stands behind each. Those of one data set stand together, in the order of the years or days that the chart draws, else of the rows.
 *
 * @throws {ChartError} UNTRACED_MARK
 */
export async function markRows(drawing: Drawing): Promise<MarkRow[]> {
  const marks = inTime(await marksOf(drawing), drawing);
  const eventOf = eventsDrawn(drawing);
  const beside = columnsBeside(drawing.authored, marks, drawing.tables);
  return marks.map((mark, i) => {
    const table = drawing.tables.get(mark.data) as Table;
    const behind = citationsOf(table, mark.row, mark.column ?? undefined);
    const own = ownOf(table, mark.row, behind);
    const printed = (beside.get(mark.data) ?? []).filter((name) => NUMBERS.has(table.columns.get(name)?.kind)).flatMap((name) => citationsOf(table, mark.row, name));
    const all = new Map([...(own === null ? [] : [own]), ...behind, ...printed].map((citation) => [citation.id, citation]));
    return { ...mark, number: i + 1, table, measured: mark.column === null ? null : need(table, mark.column)[0], own, citations: [...all.values()], event: eventOf(mark), when: whenOf(table, mark.row, behind) };
  });
}

const NUMBERS: ReadonlySet<Kind | undefined> = new Set(['figure', 'count', 'number']);

/** Finds the event that a mark is; null for marks of data that the chart's author draws, who says how. */
function eventsDrawn({ authored, tables }: Drawing): (mark: Mark) => MarkRow['event'] {
  const read = fieldsRead(authored.spec as unknown as Node);
  const [english, spanish] = (['en', 'es'] as const).map((lang) => new Map(eventsBeside(tables, lang).filter(({ data }) => !read.has(data)).map((event) => [`${event.event} ${event.data}`, event])));
  return ({ data, row }) => {
    const table = tables.get(data);
    const key = table?.columns.has('event') === true ? `${String(need(table, 'event')[0].at(row))} ${data}` : '';
    const [en, es] = [english?.get(key), spanish?.get(key)];
    return en === undefined || es === undefined ? null : { en, es };
  };
}

/** A row of a share comes from the other shares of its report as well, where it was joined with their total: one of them is its own. */
function ownOf(table: Table, row: number, citations: readonly Citation[]): Citation | null {
  if (table.columns.get('figure')?.kind !== 'code') return null;
  const id = need(table, 'figure')[0].at(row);
  return citations.find((citation) => citation.id === id) ?? null;
}

/** A ledger stands in the order in which it was typed; its chart goes from left to right. */
function inTime(marks: readonly Mark[], { authored, tables }: Drawing): Mark[] {
  const read = fieldsRead(authored.spec as unknown as Node);
  const times = new Map([...tables].map(([data, table]) => {
    const name = [...(read.get(data) ?? [])].map((field) => field.replace(/_words$/u, '')).find((field) => ['year', 'date'].includes(table.columns.get(field)?.kind ?? ''));
    return [data, name === undefined ? null : need(table, name)[0]] as const;
  }));
  const order = [...tables.keys()];
  const keyed = marks.map((mark) => ({ mark, data: order.indexOf(mark.data), time: timeOf(times.get(mark.data)?.at(mark.row) ?? null) }));
  return keyed.sort((a, b) => a.data - b.data || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)).map(({ mark }) => mark);
}

/** The last day of a year or date; what has none stands last. */
function timeOf(cell: unknown): string {
  const date = cell === null ? null : parseWhen(String(cell));
  return date !== null && isDate(date) ? (date.last ?? LATE) : LATE;
}

const LATE = '\uFFFF';

/** A row of yearly counts comes from the population and the year before as well: it is of its own year. */
function whenOf(table: Table, row: number, citations: readonly Citation[]): string[] {
  const own = need(table, ...['as_of', 'period', 'date'].filter((name) => table.columns.get(name)?.kind === 'date')).map((reader) => reader.at(row)).filter((cell) => cell !== null);
  return [...new Set(own.length > 0 ? own.map(String) : citations.flatMap(({ when }) => when ?? []))];
}

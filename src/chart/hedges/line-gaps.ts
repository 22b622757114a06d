import type { ValueType } from '../../figure/value-type.ts';
import { need } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import { periodOf, placeExpression, placeIn } from '../axes/periods.ts';
import type { Period } from '../axes/periods.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

/** The channels of lines that part them into several. */
export const PARTING = ['color', 'fill', 'stroke', 'opacity', 'strokeDash', 'strokeWidth', 'detail', 'key'] as const;
/** What could be and what is not stated is not on the line. */
export const OFF_LINE: readonly ValueType[] = ['possible', 'unstated'];

/** A line of numbers through time in which periods lack a number, for some series or for all. */
export interface LineGaps {
  readonly table: Table;
  readonly time: string;
  readonly measure: string;
  readonly period: Period;
  /** The fields that part it into series. */
  readonly by: readonly string[];
  /** Whether its rows are those of the table; where the spec leaves some out, gaps may go and come with them. */
  readonly rows: 'all' | 'some';
}

/** The gaps that a line or area has or may have; null where it has none, and where its axis has no periods. `panels` are the fields of the panels around it. */
export function gapsOf(encoding: Node, table: Table | undefined, { panels, rows }: { panels: readonly string[]; rows: LineGaps['rows'] }): LineGaps | null {
  const fields = [encoding['x'], encoding['y']].map((channel) => (isNode(channel) && channel['aggregate'] === undefined && channel['bin'] === undefined ? channel['field'] : undefined));
  const time = fields.find((field) => typeof field === 'string' && ['year', 'date'].includes(table?.columns.get(field)?.kind ?? ''));
  const measure = fields.find((field) => field !== time);
  // A line in an order of its own goes back and forth in time.
  if (table === undefined || typeof time !== 'string' || typeof measure !== 'string' || encoding['order'] !== undefined) return null;
  const [at] = need(table, time);
  const period = periodOf(at.kind, Array.from({ length: rowCount(table) }, (_, row) => at.at(row) as string | number | null));
  const gaps = period === null ? null : { table, time, measure, period, by: [...new Set([...panels, ...seriesFields(encoding)])], rows };
  return gaps !== null && (rows === 'some' || hasGap(gaps)) ? gaps : null;
}

/** Whether the rows of the table leave a period out, for some series or for all. */
export function hasGap({ table, time, measure, period, by }: LineGaps): boolean {
  const keys = by.filter((field) => table.columns.has(field)).map((field) => need(table, field)[0]);
  const [at] = need(table, time);
  const series = new Map<string, number[]>();
  for (let row = 0; row < rowCount(table); row++) {
    const key = JSON.stringify(keys.map((each) => each.at(row)));
    if (at.at(row) !== null && isOnLine(table, measure, row)) series.set(key, [...(series.get(key) ?? []), placeIn(period.unit, at.at(row) as string | number)]);
  }
  return [...series.values()].some((places) => places.sort((a, b) => a - b).some((place, i) => place - (places[i - 1] ?? place) > period.step));
}

/** Whether a row has a number that a line can go through. */
function isOnLine(table: Table, measure: string, row: number): boolean {
  const column = table.columns.get(measure);
  if (column === undefined) return true;
  const [reader] = need(table, measure);
  return reader.at(row) !== null && (column.kind !== 'figure' || !OFF_LINE.includes(reader.quantity(row).type));
}

/** The times at which some row has a number on the line. */
export function timesOnLine({ table, time, measure }: LineGaps): (string | number)[] {
  const [at] = need(table, time);
  return Array.from({ length: rowCount(table) }, (_, row) => row).flatMap((row) => (at.at(row) !== null && isOnLine(table, measure, row) ? [at.at(row) as string | number] : []));
}

/** The field in which a row gets how many gaps of its series it stands behind. */
export const STRETCH_OF_GAPS = 'stretch_between_gaps';

/** What counts the gaps before each row of its series: the periods without a row. */
export function countedGaps({ time, period, by }: LineGaps): Node[] {
  const [before, gap] = ['time_before', 'gap_before'];
  const wide = `${placeExpression(period, `datum.${time}`)} - ${placeExpression(period, `datum.${before}`)} > ${period.step}`;
  return [
    { window: [{ op: 'lag', field: time, as: before }], sort: [{ field: time, order: 'ascending' }], groupby: by },
    { calculate: `isValid(datum.${before}) && ${wide} ? 1 : 0`, as: gap },
    counted(gap, { as: STRETCH_OF_GAPS, time, by }),
  ];
}

/** Counts, over the rows of a series up to each, those for which a field is 1. */
export function counted(field: string, { as, time, by }: { as: string; time: string; by: readonly string[] }): Node {
  return { window: [{ op: 'sum', field, as }], sort: [{ field: time, order: 'ascending' }], groupby: by, frame: [null, 0] };
}

/** The fields that part lines into series. */
export function seriesFields(encoding: Node): string[] {
  return [...new Set(PARTING.flatMap((channel) => asArray(encoding[channel]).flatMap((each) => (isNode(each) && typeof each['field'] === 'string' ? [each['field']] : []))))];
}

import type { Table } from '../../table/table.ts';
import type { Lang } from '../words/glue.ts';
import type { DatedEvent } from './events-beside.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { valuesOf } from '../spec/rows.ts';

/** An x axis of years or days: its definition in the spec, and the time that the rows span, in years. */
export interface Time {
  readonly definition: Node;
  readonly field: 'year' | 'from';
  readonly first: number;
  readonly last: number;
  /** Whether bars stand on it, which fill the places of their years on an axis of numbers too. */
  readonly isBarred: boolean;
}

/** The x axis of a view that draws the rows of the table called `data`, where it is one of years or days. */
export function timeAxis(view: Node, { tables, data, lang }: { readonly tables: ReadonlyMap<string, Table>; readonly data: string; readonly lang: Lang }): Time | null {
  const encodings = [view['encoding'], ...asArray(view['layer']).map((child) => (isNode(child) ? child['encoding'] : undefined))];
  const definition = encodings.filter(isNode).map(({ x }) => x).find(isNode);
  const field = definition?.['field'];
  const table = tables.get(data);
  if (definition === undefined || typeof field !== 'string' || table === undefined) return null;
  const isYear = table.columns.get(field)?.kind === 'year';
  if (!isYear && definition['type'] !== 'temporal') return null;
  const times = valuesOf(table, field, lang).filter((each) => each !== null).map((each) => (isYear ? Number(each) : yearsAt(String(each))));
  return times.length === 0 ? null : { definition, field: isYear ? 'year' : 'from', first: Math.min(...times), last: Math.max(...times), isBarred: isYear && hasBars(view) };
}

function hasBars({ mark, layer }: Node): boolean {
  return mark === 'bar' || (isNode(mark) && mark['type'] === 'bar') || asArray(layer).some((child) => isNode(child) && hasBars(child));
}

/** A day as a number of years. */
export function yearsAt(day: string): number {
  const year = Number(day.slice(0, 4));
  return year + (Date.parse(day) - Date.UTC(year, 0, 1)) / (365.25 * 86_400_000);
}

/** Whether an axis has one place for a year and not one for each day: what is drawn there fills the place, as a bar does. */
export function hasPlaces(time: Time): boolean {
  return time.isBarred || isDiscrete(time);
}

function isDiscrete({ definition }: Time): boolean {
  return definition['type'] === 'ordinal' || definition['type'] === 'nominal';
}

/** Where the rule of an event stands on an axis of numbers whose years stand at them: at its day, or between two years where their places are filled. */
export function yearAt(event: DatedEvent, time: Time): number {
  return hasPlaces(time) || event.isBreak ? yearBehind(event) - 0.5 : yearsAt(event.from) - 0.5;
}

/**
 * The year before whose place the rule of an event stands, on an axis of places: behind or before a bar it would be hidden, so it stands between two. A change of what is counted stands before the first year that it
 * touches, any other event before its year or, from July, behind it.
 */
export function yearBehind({ isBreak, from, year }: DatedEvent): number {
  return isBreak || yearsAt(from) - year < 0.5 ? year : year + 1;
}

/** Where the event is on the axis: at the day, or between two years where the axis has one place for each. */
export function placeOf(event: DatedEvent, time: Time): Node {
  const { definition, field } = time;
  const { bandPosition: _, ...rest } = definition;
  if (isDiscrete(time)) return { ...rest, field, bandPosition: yearBehind(event) - event.year };
  return { ...rest, field: field === 'year' ? 'at' : field };
}

/** How far along the axis the rule of an event stands, from 0 to 1. */
export function shareOf(event: DatedEvent, time: Time): number {
  const { from, year, isBreak } = event;
  const { first, last, field } = time;
  const inYears = hasPlaces(time) ? yearBehind(event) : isBreak ? year : yearsAt(from);
  const [at, span] = field === 'year' ? [inYears - first, last + 1 - first] : [yearsAt(from) - first, last - first];
  return span <= 0 ? 0 : Math.min(1, Math.max(0, at / span));
}

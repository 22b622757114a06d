import type { LoggerInterface } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { ChartError, type Fault } from '../../errors.ts';

/** Vega's View swallows the errors of its dataflow, and a chart with warnings is often a wrong one: both are kept, and are fatal. */
export function collecting(complaints: string[]): LoggerInterface {
  const keep = (...words: readonly unknown[]) => {
    complaints.push(words.map((word) => (word instanceof Error ? word.message : String(word))).join(' '));
    return logger;
  };
  const ignore = () => logger;
  const logger: LoggerInterface = { level: ignore as LoggerInterface['level'], error: keep, warn: keep, info: ignore, debug: ignore };
  return logger;
}

/** What Vega says of a scale whose field has no number in any row. */
export const NO_EXTENT = /^Infinite extent for field "(?<field>[^"]*)"/u;

/**
 * Refuses a spec for what Vega said of it.
 *
 * @throws {ChartError} BAD_SPEC, one fault a complaint.
 */
export function refuse(complaints: readonly string[], spec: TopLevelSpec): never {
  const faults = complaints.map((complaint) => faultOf(complaint, spec));
  throw new ChartError([...new Map(faults.map((fault) => [fault.what, fault])).values()]);
}

/** What stands before the name of a field of dates (its time unit), or behind that of a field that is stacked or placed: its author wrote neither. */
const MADE = /^(?:utc|year|quarter|month|week|day|date|hours|minutes|seconds|milliseconds)+_|_(?:start|end|middle|within|place)$/gu;

function faultOf(complaint: string, spec: TopLevelSpec): Fault {
  const field = NO_EXTENT.exec(complaint)?.groups?.['field'];
  if (field === undefined) return { code: 'BAD_SPEC', what: `vega says: ${complaint}` };
  const name = isOfRows(field, spec) ? field : field.replace(MADE, '');
  const fix = 'look at its column, at its filters and at the type of the field; where there is no number yet, leave the chart out';
  return { code: 'BAD_SPEC', what: `a view draws "${name}", and none of its rows has a value there`, fix };
}

function isOfRows(field: string, spec: TopLevelSpec): boolean {
  const sets = Object.values((spec as { datasets?: Readonly<Record<string, unknown>> }).datasets ?? {});
  return sets.some((rows) => Array.isArray(rows) && rows.some((row: unknown) => typeof row === 'object' && row !== null && field in row));
}

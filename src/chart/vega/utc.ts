import type { Spec } from 'vega';
import { type Call, eachCall } from './calls.ts';

/**
 * A Vega spec whose time scales, time units, date formats and parsed dates are in UTC, whatever its author wrote:
 * 27 March is 27 March in San Salvador and in Auckland. The rows are passed on as they are.
 */
export function drawnInUtc(spec: Spec): Spec {
  return mapped(spec, '') as Spec;
}

/** Turns, in place, the calls of local-time functions in a Vega spec that was parsed with `ast` into calls of their UTC twins. */
export function computedInUtc(runtime: unknown): void {
  eachCall(runtime, (call) => {
    call.callee.name = utcName(call);
  });
}

const PARTS = ['date', 'day', 'year', 'month', 'quarter', 'week', 'dayofyear', 'hours', 'minutes', 'seconds', 'milliseconds'];
const TWINS: ReadonlyMap<string, string> = new Map([
  ...PARTS.map((part): [string, string] => [part, `utc${part}`]),
  ['timeFormat', 'utcFormat'],
  ['timeParse', 'utcParse'],
  ['timeOffset', 'utcOffset'],
  ['timeSequence', 'utcSequence'],
]);

function utcName({ callee: { name }, arguments: given }: Call): string {
  // datetime('2022-03-27') reads a text, and ISO dates are UTC already; datetime(2022, 2, 27) has numbers.
  if (name === 'datetime') return typeof given[0]?.value === 'string' ? name : 'utc';
  return TWINS.get(name) ?? name;
}

function mapped(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node.map((item) => mapped(item, key));
  if (typeof node === 'string') return key === 'parse' ? node.replace(/^date:/, 'utc:') : node;
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.entries(node).map(([name, value]) => [name, name === 'values' ? value : mapped(value, key === 'parse' ? key : name)]);
  return { ...Object.fromEntries(copy), ...overrides(node as Record<string, unknown>, key) };
}

function overrides(node: Record<string, unknown>, key: string): Record<string, unknown> {
  return {
    ...(key === 'scales' && node['type'] === 'time' ? { type: 'utc' } : {}),
    ...(key === 'transform' && node['type'] === 'timeunit' ? { timezone: 'utc' } : {}),
    ...(node['formatType'] === 'time' ? { formatType: 'utc' } : {}),
  };
}

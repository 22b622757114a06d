import { asArray, isNode } from './node.ts';
import type { Node } from './node.ts';

/** The fields that a transform names by keys which mean something else elsewhere in a spec: `{ "stack": "deaths" }`. */
export function fieldsNamed(transform: Node): string[] {
  return texts(NAMING_KEYS.flatMap((key) => asArray(transform[key])));
}

const NAMING_KEYS = ['stack', 'flatten', 'impute', 'key', 'regression', 'loess', 'on', 'density', 'quantile', 'lookup', 'extent'] as const;

/** The fields that a lookup takes `from` other data. */
export function fieldsLookedUp(from: Node): string[] {
  return texts([...asArray(from['key']), ...asArray(from['fields'])]);
}

/** The fields that a transform makes. Those of a pivot follow from the rows, and cannot be told from the spec: `derive.unfold` makes them as columns. */
export function namesMade(transform: Node): string[] {
  const { as, from, bin, timeUnit } = transform;
  const nested = ['aggregate', 'joinaggregate', 'window'].flatMap((key) => asArray(transform[key])).flatMap((each) => (isNode(each) ? asArray(each['as']) : []));
  const ends = typeof as === 'string' && (bin !== undefined || timeUnit !== undefined) ? [`${as}_end`] : [];
  const unnamed = as === undefined ? [...Object.keys(DEFAULTS).filter((key) => key in transform).flatMap((key) => DEFAULTS[key] ?? []), ...(isNode(from) ? asArray(from['fields']) : [])] : [];
  return texts([...asArray(as), ...nested, ...ends, ...unnamed]);
}

/** What transforms call the fields that they make where their author does not. */
const DEFAULTS: Readonly<Record<string, readonly string[]>> = { fold: ['key', 'value'], density: ['value', 'density'], quantile: ['prob', 'value'] };

function texts(values: readonly unknown[]): string[] {
  return values.filter((value): value is string => typeof value === 'string');
}

import { isNode } from '../chart/spec/node.ts';
import type { Node } from '../chart/spec/node.ts';
import type { RowName } from '../chart/scene/row-name.ts';
import type { Subject } from './subject.ts';

/** The rows of a data set of the spec, as they were given to Vega; none for one that it does not bring. */
export function rowsOf({ drawing }: Subject, data: string): readonly Node[] {
  const sets = (drawing.spec as { datasets?: Record<string, unknown> }).datasets ?? {};
  const rows = sets[data];
  return Array.isArray(rows) ? rows.filter(isNode) : [];
}

/** The row itself. */
export function rowAt(subject: Subject, { data, index }: RowName): Node {
  return rowsOf(subject, data)[index] ?? {};
}

/** A row as a desk can find it: its words before its numbers, the first three of them. */
export function rowWords(row: Node): string {
  const told = Object.entries(row).filter(([key, value]) => value !== null && !HIDDEN.test(key) && typeof value !== 'object');
  const [texts, numbers] = [told.filter(([, value]) => typeof value === 'string'), told.filter(([, value]) => typeof value !== 'string')];
  return [...texts, ...numbers].slice(0, 3).map(([key, value]) => `${key} ${String(value)}`).join(', ');
}

/** What stands in a row for machines. */
const HIDDEN = /_(?:low|high|open|type|words)$|^(?:figures|row_key)$/u;

/** A name for a row that two items share if they show the same. */
export function keyOf({ data, index }: RowName): string {
  return `${index} ${data}`;
}

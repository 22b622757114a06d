import type { Reader } from '../table/need.ts';

/** A cell in words, for messages: `154`, `at least 241`, `20 to 30`, `"Izalco"`, `a gap`. */
export function said(column: Reader, row: number): string {
  if (column.kind !== 'figure') return quoted(column.at(row));
  const { value, low, high, type } = column.quantity(row);
  if (type === 'missing') return quoted(null);
  if (type === 'range') return `${low} to ${high}`;
  if (type === 'exact' || type === 'rounded') return String(value);
  return value === null ? type : `${type.replace('_', ' ')} ${value}`;
}

/** A value in words. */
export function quoted(value: unknown): string {
  return value === null ? 'a gap' : typeof value === 'string' ? `"${value}"` : String(value);
}

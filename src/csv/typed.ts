import type { Line } from './line.ts';
import { isMissing, isTyped } from './looks.ts';

/** The columns in whose lower half four of five cells that hold something are numbers or dates. */
export function typedColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const lower = rows.slice(Math.max(1, Math.floor(rows.length / 2)));
  return Array.from({ length: width }, (_, i) => i).filter((i) => {
    const cells = lower.map((row) => row[i] ?? '').filter((cell) => !isMissing(cell));
    return cells.length > 0 && cells.filter(isTyped).length >= 0.8 * cells.length;
  });
}

/** The columns that hold numbers or dates in all cells that hold something, but for one: in a table of few rows a word outweighs them. */
export function numericColumns(rows: readonly Line[], width: number): number[] {
  return Array.from({ length: width }, (_, i) => i).filter((i) => {
    const cells = rows.map(({ cells: each }) => each[i] ?? '').filter((cell) => !isMissing(cell));
    return cells.length > 2 && cells.filter(isTyped).length >= cells.length - 1;
  });
}

import type { Fault } from '../errors.ts';
import { counted } from './counted.ts';
import { quoted } from './line.ts';
import type { Line } from './line.ts';

/** Looks, as rows pass by, for such as stand twice, cell by cell. */
export interface RepeatedRows {
  readonly row: (cells: readonly string[], line: number) => void;
  readonly found: (file: string) => Fault[];
}

/** So many rows are compared: beyond, it would cost as much as reading them. */
const COMPARED = 5_000;
/** Where more than one row in so many comes twice, that is how the rows are: one an event, of few columns. */
const [FEW, SELDOM] = [2, 20];

/** Whole rows that come again where hardly any does: a row pasted twice is counted twice. They are told and kept. Rows of numbers and dates alone may well agree. */
export function repeatedRows({ names, typed }: { readonly names: readonly string[]; readonly typed: readonly number[] }): RepeatedRows {
  const first = new Map<string, number>();
  const again: { line: Line; before: number }[] = [];
  let rows = 0;
  return {
    row: names.length < 2 || typed.length === 0 || typed.length >= names.length ? () => {} : (cells, line) => {
      if (rows >= COMPARED) return;
      rows += 1;
      const text = cells.join('\u0000');
      const before = first.get(text);
      if (before === undefined) first.set(text, line);
      else again.push({ line: { cells, line }, before });
    },
    found: (file) => {
      const [one] = again;
      if (one === undefined || (again.length > FEW && again.length * SELDOM > rows)) return [];
      const more = again.length === 1 ? '' : `; so ${counted(again.length - 1, 'more row')} below`;
      const what = `line ${one.line.line} says the same as line ${one.before}, cell by cell, and is kept as a row: ${quoted(one.line)}${more}`;
      return [{ code: 'REPEATED_ROW', what, fix: 'take it out if it is one row that was pasted twice: it is counted twice', place: { file, line: one.line.line } }];
    },
  };
}

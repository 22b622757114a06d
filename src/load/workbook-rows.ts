import type { Fault } from '../errors.ts';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Batch } from '../csv/records.ts';
import { cellText, isFilled } from './workbook-cell.ts';

type Cells = readonly (CellObject | undefined)[];

/** The rows of a sheet as text, made when they are asked for. */
export interface SheetRows {
  /** How many there are, up to the last with something in it. */
  readonly size: number;
  /** How many columns stand empty before the first with something in it: a table may begin anywhere. */
  readonly left: number;
  at(row: number): readonly string[];
  /** The cells themselves, from the first that is read. */
  cells(row: number): Cells;
  batches(): Generator<Batch>;
  /** What was found of cells as they were read. */
  readonly faults: readonly Fault[];
}

/** As many rows as come together. */
const BATCH = 1000;

export function rowsOf(library: typeof import('@e965/xlsx'), sheet: WorkSheet, about: { readonly file: string; readonly sheet: string; readonly date1904: boolean }): SheetRows {
  const all = (sheet['!data'] ?? []) as readonly (Cells | undefined)[];
  // Cells that have a border and nothing in them are none.
  const ends = all.map((cells) => (cells?.findLastIndex(isFilled) ?? -1) + 1);
  const data = all.slice(0, ends.findLastIndex((each) => each > 0) + 1);
  const end = ends.reduce((most, each) => Math.max(most, each), 0);
  const left = data.reduce((least, cells, row) => (ends[row] === 0 ? least : Math.min(least, cells?.findIndex(isFilled) ?? end)), end);
  const faults: Fault[] = [];
  const read = (row: number, tell: (fault: Fault) => void): readonly string[] => {
    const cells = data[row] ?? [];
    return Array.from({ length: end - left }, (_, i) => {
      const { text, bad } = cellText(library, cells[left + i], about.date1904);
      if (bad !== undefined) tell({ ...bad, place: { file: `${about.file}[${about.sheet}!${library.utils.encode_cell({ r: row, c: left + i })}]`, line: row + 1 } });
      return text;
    });
  };
  function* batches(): Generator<Batch> {
    for (let from = 0; from < data.length; from += BATCH) {
      const lines = Array.from({ length: Math.min(BATCH, data.length - from) }, (_, i) => from + i + 1);
      const records = lines.map((line) => read(line - 1, (fault) => void faults.push(fault)));
      yield { records, lines, longest: records.reduce((most, cells) => cells.reduce((max, cell) => Math.max(max, cell.length), most), 0) };
    }
  }
  return { size: data.length, left, at: (row) => read(row, () => {}), cells: (row) => (data[row] ?? []).slice(left), batches, faults };
}

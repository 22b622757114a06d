import { closeSync, fstatSync, openSync } from 'node:fs';
import { isParted } from '../../csv/footer.ts';
import { isBlank, quoted } from '../../csv/line.ts';
import type { Fault } from '../../errors.ts';
import type { CsvForm } from './csv-form.ts';
import { bytesAt, cellsOf } from './record-text.ts';
import { walkRecords } from './records.ts';

/** Notes stand in the last bytes of a file. */
const TAIL = 64 * 1024;

/**
 * The notes below the rows of a CSV file that have as many cells as the rows: DuckDB takes `"Fuente: PNC",2024` for a row, and adds its number up. `load.csv` sets them aside; the engine cannot, so they refuse the file.
 */
export async function footerFaults(form: CsvForm): Promise<Fault[]> {
  const notes = notesBelow(form);
  if (notes.length === 0) return [];
  // The line of a record is known by walking there alone.
  const lines: number[] = [];
  await walkRecords(form.path, form.delimiter, ({ line }) => {
    lines.push(line);
    if (lines.length > notes.length) lines.shift();
    return 'on';
  });
  return notes.map((cells, i) => ({
    code: 'FOOTER', what: `a note below the table would be taken for a row: ${quoted({ cells, line: lines[i] ?? 1 })}`,
    fix: 'take it out of the file, or read the file with load.csv, which sets it aside', place: { file: form.file, line: lines[i] ?? 1 },
  }));
}

/** The last records that are notes, from the first of them on. */
function notesBelow({ path, delimiter, header }: CsvForm): string[][] {
  if (header.length < 2) return [];
  const records = lastLines(path).map((line) => cellsOf(line, delimiter).map(({ value }) => value)).filter((cells) => !isBlank(cells));
  const isNote = (cells: readonly string[]): boolean => cells.length === header.length && isParted(cells, []);
  const from = records.findLastIndex((cells) => !isNote(cells)) + 1;
  // Where as many rows begin so as do not, that is how the rows are.
  return records.filter(isNote).length * 2 > records.length ? [] : records.slice(from);
}

function lastLines(path: string): string[] {
  const opened = openSync(path, 'r');
  try {
    const { size } = fstatSync(opened);
    const start = Math.max(0, size - TAIL);
    const lines = bytesAt(opened, { start, end: size }).toString('utf8').split(/\r\n|\r|\n/u);
    return start === 0 ? lines : lines.slice(1);
  } finally {
    closeSync(opened);
  }
}

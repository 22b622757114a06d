import { closeSync, fstatSync, openSync } from 'node:fs';
import type { Fault } from '../../errors.ts';
import type { CsvForm } from './csv-form.ts';
import { formFaults } from './form-faults.ts';
import { bytesAt } from './record-text.ts';

/**
 * The rows that do not fit the header, of a file whose last sign is a delimiter with no line end behind it: DuckDB leaves an empty cell out there, so that a row too long by one looks whole. Any other file is not walked
 * through.
 */
export async function endFaults(form: CsvForm): Promise<Fault[]> {
  if (lastByte(form.path) !== form.delimiter.charCodeAt(0)) return [];
  return (await formFaults(form, 50)).faults.filter(({ code }) => code === 'RAGGED_ROW');
}

function lastByte(path: string): number | undefined {
  const opened = openSync(path, 'r');
  try {
    const { size } = fstatSync(opened);
    return bytesAt(opened, { start: size - 1, end: size })[0];
  } finally {
    closeSync(opened);
  }
}

import { LoadError } from '../errors.ts';
import type { Place } from '../errors.ts';

/** How big a file may be before it is refused instead of read until the memory is gone. Each limit is an option of the same name: `{ limits: { rows: 20_000_000 } }`. */
export interface Limits {
  /** Bytes of the file; of a workbook, also bytes when unpacked. */
  readonly bytes: number;
  readonly rows: number;
  /** Cells of one row. */
  readonly columns: number;
  /** Characters of one cell. */
  readonly cell: number;
}

export const LIMITS: Limits = { bytes: 512 * 1024 * 1024, rows: 10_000_000, columns: 16_384, cell: 1024 * 1024 };

const UNITS: Readonly<Record<keyof Limits, string>> = { bytes: 'bytes', rows: 'rows', columns: 'cells in a row', cell: 'characters in a cell' };

/** @throws {LoadError} TOO_BIG where `size` is beyond the limit called `name`. */
export function within(limits: Limits, name: keyof Limits, { size, place }: { size: number; place: Place }): void {
  if (size <= limits[name]) return;
  const what = `${size.toLocaleString('en-US')} ${UNITS[name]}, and the limit is ${limits[name].toLocaleString('en-US')}`;
  throw new LoadError({ code: 'TOO_BIG', what, fix: `split the file, or raise the limit: { limits: { ${name}: ${size} } }`, place });
}

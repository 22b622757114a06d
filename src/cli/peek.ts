import { delimiterName } from '../csv/delimiter.ts';
import { shortened } from '../csv/looks.ts';
import { inOrder } from '../csv/locate.ts';
import { balance, readSheet } from '../csv/sheet.ts';
import type { ReadOptions, Sheet } from '../csv/sheet.ts';
import { describeFault } from '../errors.ts';

export interface PeekOptions extends ReadOptions {
  readonly json?: boolean;
}

/**
 * Prints what the loader sees in a file without being told what to expect: all cells are text, as they stand. With `json` exactly
 * `{ "columns": […], "rows": [[…]], "warnings": […] }`. Gives the exit code.
 *
 * @throws {LoadError} what makes every reading unsafe.
 */
export async function peek(path: string, { json, ...options }: PeekOptions): Promise<number> {
  const sheet = readSheet(path, options);
  const warnings = warningsOf(sheet);
  const { titles: columns, rows } = sheet;
  process.stdout.write(`${json === true ? JSON.stringify({ columns, rows, warnings }) : shown(sheet, warnings)}\n`);
  return 0;
}

/** Everything that is to be said of a file, in its order, and the balance of its rows where any was set aside. */
export function warningsOf({ told, doubted, tally, file }: Sheet): string[] {
  const faults = inOrder([...told, ...doubted]).map(describeFault);
  return tally.aside === 0 ? faults : [...faults, `${file}: ${balance(tally)}`];
}

const SHOWN = 5;

function shown(sheet: Sheet, warnings: readonly string[]): string {
  const { file, delimiter, read, header, headerLine, rows, tally } = sheet;
  const columns = header.map((name, i) => `  ${name}: ${shortened(rows.slice(0, SHOWN).map((row) => row[i]?.trim() || '·').join(' | '), 100)}`);
  return [
    file,
    `  encoding   ${read.encoding}`,
    ...(delimiter === null ? [] : [`  delimiter  ${delimiterName(delimiter)} (${read.why})`]),
    `  header     line ${headerLine}, ${header.length} ${header.length === 1 ? 'column' : 'columns'}`,
    `  rows       ${balance(tally)}`,
    '',
    `columns, with the first ${Math.min(SHOWN, rows.length)} rows`,
    ...columns,
    ...(warnings.length === 0 ? [] : ['', ...warnings.map((warning) => `▲ ${warning}`)]),
  ].join('\n');
}

import { scan } from './scan.ts';
import type { Scanned } from './scan.ts';

/**
 * Whether a file of commas was opened where semicolons part cells, as by a double click in Spain, and saved so: each line became one cell, and those with quotation marks
 * were quoted whole, `"a,""b, c"",d"`. Gives the number of cells that the header has by commas; null where the file is another.
 * A file in which commas part cells cannot look so: behind the quoted cell with which a line begins the line goes on.
 */
export function unsplitWidth(text: string): number | null {
  const [header = '', ...lines] = text.split(/\r\n|\r|\n/u);
  const isQuoted = header.startsWith('"');
  const names = isQuoted ? (wholeCell(header) ?? '') : header.replace(/;+$/u, '');
  const width = firstOf(names, ',')?.length ?? 0;
  if (width < 3 || /[;\t|]/u.test(names) || (!isQuoted && names.includes('"'))) return null;
  let found = false;
  for (const line of lines) {
    if (!line.startsWith('"')) continue;
    const cells = firstOf(line, ';');
    if (cells === undefined) return null;
    // A line has quoted cells in it, or it may be one text with commas.
    found ||= line.includes('""') && firstOf(withoutEmptyEnd(cells).join(';'), ',')?.length === width;
  }
  return found ? width : null;
}

/** The cells without the empty ones behind them, with which a spreadsheet makes lines equally long. */
export function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 1 && cells[end - 1] === '') end -= 1;
  return cells.slice(0, end);
}

function wholeCell(line: string): string | undefined {
  const [cell, ...others] = withoutEmptyEnd(firstOf(line, ';') ?? []);
  return others.length === 0 ? cell : undefined;
}

function firstOf(line: string, delimiter: string): readonly string[] | undefined {
  const { done, value } = scan(line, delimiter).next();
  return done === true ? undefined : (value as Scanned).cells;
}

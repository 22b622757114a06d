import type { Fault } from '../errors.ts';
import { trimmedEnd } from './line.ts';
import { scan } from './scan.ts';
import type { Scanned } from './scan.ts';

/**
 * Whether a file of commas was opened where semicolons part cells, as by a double click in Spain, and saved so: each line became one cell, and those with quotation marks
 * were quoted whole, `"a,""b, c"",d"`. Nothing is read back: what stood between two semicolons of a text may have become a number.
 * A file in which commas part cells cannot look so: behind the quoted cell with which a line begins the line goes on.
 */
export function unsplit(text: string, file: string): Fault | null {
  const [header = '', ...lines] = text.split(/\r\n|\r|\n/u);
  const names = header.replace(/;+$/u, '');
  const width = names.split(',').length;
  if (width < 3 || /[";\t|]/u.test(names)) return null;
  let found: Fault | null = null;
  for (const [i, line] of lines.entries()) {
    if (!line.startsWith('"')) continue;
    const cells = firstOf(line, ';');
    if (cells === undefined) return null;
    if (found === null && firstOf(trimmedEnd(cells).join(';'), ',')?.length === width) found = wholeLines(i + 2, file);
  }
  return found;
}

function firstOf(line: string, delimiter: string): readonly string[] | undefined {
  const { done, value } = scan(line, delimiter).next();
  return done === true ? undefined : (value as Scanned).cells;
}

function wholeLines(line: number, file: string): Fault {
  const what = 'whole lines stand in one cell each: a spreadsheet opened the file where semicolons part cells, and saved it so';
  return { code: 'UNSPLIT_LINES', what, fix: 'take the file as it was before, and open it by Data › From Text/CSV with the comma as delimiter', place: { file, line } };
}

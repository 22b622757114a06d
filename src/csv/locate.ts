import type { Fault } from '../errors.ts';
import type { BadCell } from './cell.ts';
import type { Sheet } from './sheet.ts';

/** The fault of one cell, with its line and character column, the line as it stands and how wide the cell is. Looked for only when there is a fault. */
export function cellFault(sheet: Sheet, { row, field, bad }: { row: number; field: string; bad: BadCell }): Fault {
  const start = sheet.lines[row] ?? 0;
  const index = sheet.header.indexOf(field);
  if (index < 0) return { ...bad, place: { file: sheet.file, line: start, field }, text: sheet.lineAt(start) ?? '' };
  const value = sheet.rows[row]?.[index] ?? '';
  const { line, column } = positionOf(sheet, start, index);
  return { ...bad, place: { file: sheet.file, line, column, field }, text: sheet.lineAt(line) ?? '', width: Math.max(1, value.split(/\r|\n/u)[0]?.length ?? 1) };
}

/** Walks the record that begins on line `start` to its cell number `index`: commas inside quotation marks do not count, line breaks in them do. */
function positionOf({ lineAt, delimiter }: Sheet, start: number, index: number): { line: number; column: number } {
  let [line, column, cell, quoted] = [start, 0, 0, false];
  while (cell < index && lineAt(line) !== undefined) {
    const sign = lineAt(line)?.[column];
    if (sign === undefined) {
      line += 1;
      column = 0;
      continue;
    }
    if (sign === '"') quoted = !quoted;
    if (sign === delimiter && !quoted) cell += 1;
    column += 1;
  }
  const opening = lineAt(line)?.[column] === '"' ? 1 : 0;
  return { line, column: column + opening + 1 };
}

/** The faults as a reader meets them: by file, line and column. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const file = ({ place }: Fault): string => place?.file ?? '';
  const { compare } = new Intl.Collator('en');
  return [...faults].sort((a, b) => compare(file(a), file(b)) || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}

import type { Fault } from '../errors.ts';
import type { BadCell } from './bad-cell.ts';
import type { Outlined } from './sheet.ts';

/** The fault of one cell, with its line and character column, the line as it stands and how wide the cell is. Looked for only when there is a fault. */
export function cellFault(sheet: Outlined, { row, field, bad }: { row: number; field: string; bad: BadCell }): Fault {
  const start = sheet.lines[row] ?? 0;
  const index = sheet.header.indexOf(field);
  if (index < 0) return { ...bad, place: { ...sheet.place, line: start, field }, text: sheet.lineAt(start) ?? '' };
  const { line, column, width, file = sheet.file } = sheet.spotAt(start, index);
  return { ...bad, place: { ...sheet.place, file, line, column, field }, text: sheet.lineAt(line) ?? '', width };
}

/** The fault with its line as it stands, if the file has it, and the lines around. */
export function withLines(fault: Fault, { file, lineAt }: Pick<Outlined, 'file' | 'lineAt'>): Fault {
  const { line, file: at } = fault.place ?? {};
  const text = line === undefined || at !== file ? undefined : (fault.text ?? lineAt(line));
  if (text === undefined || line === undefined) return fault;
  const [above, below] = [lineAt(line - 1), lineAt(line + 1)];
  const last = below === '' && lineAt(line + 2) === undefined;
  return { ...fault, text, around: { ...(above === undefined ? {} : { above }), ...(below === undefined || last ? {} : { below }) } };
}

/** Where a cell stands in a file, and how wide its first line is; `file` where a cell has an address of its own. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly width: number;
  readonly file?: string;
}

/** Finds cells by walking the record that begins on line `start` to its cell number `index`: delimiters in quoted cells do not count, line breaks in them do. */
export function spotFinder(lineAt: Outlined['lineAt'], delimiter: string): (start: number, index: number) => Spot {
  return (start, index) => {
    let [line, column, cell] = [start, 0, 0];
    for (;;) {
      const opens = lineAt(line)?.[column] === '"';
      const from = { line, column: column + (opens ? 1 : 0) };
      let end = opens ? closing(lineAt, from) : { line, column: edgeOf(lineAt(line) ?? '', column, delimiter) };
      if (cell === index) return { line: from.line, column: from.column + 1, width: Math.max(1, (end.line === from.line ? end.column : (lineAt(from.line) ?? '').length) - from.column) };
      // Blanks behind a closing mark, or a mark that closes nothing, belong to the cell.
      if (opens) end = { line: end.line, column: edgeOf(lineAt(end.line) ?? '', end.column + 1, delimiter) };
      if (end.column >= (lineAt(end.line) ?? '').length) return { line: end.line, column: end.column + 1, width: 1 };
      [line, column, cell] = [end.line, end.column + 1, cell + 1];
    }
  };
}

function edgeOf(text: string, from: number, delimiter: string): number {
  const at = text.indexOf(delimiter, from);
  return at < 0 ? text.length : at;
}

/** The closing mark of a quoted cell: the first that is not doubled, on this line or a later one. */
function closing(lineAt: Outlined['lineAt'], { line, column }: { line: number; column: number }): { line: number; column: number } {
  for (let text = lineAt(line); text !== undefined; text = lineAt(line)) {
    for (let at = text.indexOf('"', column); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return { line, column: at };
    line += 1;
    column = 0;
  }
  return { line, column: 0 };
}

/** The faults as a reader meets them: by file, line and column. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const file = ({ place }: Fault): string => place?.file ?? '';
  const { compare } = new Intl.Collator('en');
  return [...faults].sort((a, b) => (file(a) === file(b) ? 0 : compare(file(a), file(b))) || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}

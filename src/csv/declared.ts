import type { Fault } from '../errors.ts';
import { dictionary, numbers } from '../table/cells.ts';
import type { Cells } from '../table/cells.ts';
import { suggest } from '../table/suggest.ts';
import { isBad } from './cell.ts';
import type { Cell } from './cell.ts';
import { cellFault, inOrder } from './locate.ts';
import type { Sheet } from './sheet.ts';

export type Declared = Readonly<Record<string, Cell>>;

/** The values of a sheet, column by column as declared, and every fault that stood in the way. */
export interface Values {
  readonly columns: ReadonlyMap<string, Cells<string | number | null>>;
  readonly faults: readonly Fault[];
}

export interface DeclaredOptions {
  /** What becomes of columns of the file that are not declared. */
  readonly others: 'refuse' | 'drop';
  /** Declared columns that the file may lack. */
  readonly optional?: readonly string[];
}

/**
 * Reads the declared columns of a sheet. A cell is trimmed; an empty one is null. All faults are gathered: missing and unknown columns
 * (unless `others` are dropped), rows of another length, cells that cannot be read, gaps where none may be, values that come twice; in the order of the file.
 */
export function readDeclared(sheet: Sheet, declared: Declared, options: DeclaredOptions): Values {
  const faults = [...columnFaults(sheet, Object.keys(declared), options), ...sheet.ragged];
  const columns = new Map<string, Cells<string | number | null>>();
  for (const [field, cell] of Object.entries(declared)) {
    const index = sheet.header.indexOf(field);
    if (index < 0) continue;
    const fault = (row: number, bad: { code: string; what: string; fix: string }): void => void faults.push(cellFault(sheet, { row, field, bad }));
    const cells = isNumber(cell) ? readNumbers({ sheet, index, cell, fault }) : readTexts({ sheet, index, cell, fault });
    columns.set(field, cells);
    if (cell.unique) faults.push(...repeats(sheet, field, cells));
  }
  return { columns, faults: inOrder(faults) };
}

interface ColumnOf {
  readonly sheet: Sheet;
  readonly index: number;
  readonly cell: Cell;
  readonly fault: (row: number, bad: { code: string; what: string; fix: string }) => void;
}

function isNumber({ kind }: Cell): boolean {
  return kind === 'count' || kind === 'number' || kind === 'year';
}

function readNumbers({ sheet: { rows }, index, cell, fault }: ColumnOf): Cells<number | null> {
  const values = new Float64Array(rows.length).fill(NaN);
  for (let row = 0; row < rows.length; row++) {
    const text = (rows[row]?.[index] ?? '').trim();
    if (text === '') {
      if (cell.required) fault(row, EMPTY);
      continue;
    }
    const parsed = cell.parse(text);
    if (isBad(parsed)) fault(row, parsed);
    else values[row] = parsed.value as number;
  }
  return numbers(values);
}

/** Each different text is judged once: a million rows of fourteen names cost fourteen judgements. */
function readTexts({ sheet: { rows }, index, cell, fault }: ColumnOf): Cells<string | null> {
  const codes = new Uint32Array(rows.length);
  const words: (string | null)[] = [null];
  const known = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const text = (rows[row]?.[index] ?? '').trim();
    if (text === '') {
      if (cell.required) fault(row, EMPTY);
      continue;
    }
    let found = known.get(text);
    if (found === undefined) {
      const parsed = cell.parse(text);
      if (isBad(parsed)) {
        fault(row, parsed);
        continue;
      }
      found = words.length;
      words.push(parsed.value as string);
      known.set(text, found);
    }
    codes[row] = found;
  }
  return dictionary(codes, words);
}

const EMPTY = { code: 'EMPTY_CELL', what: 'the cell is empty', fix: 'every row needs a value here' };

function columnFaults({ file, header }: Sheet, wanted: readonly string[], { others, optional = [] }: DeclaredOptions): Fault[] {
  const lacking = wanted.filter((name) => !header.includes(name) && !optional.includes(name));
  const unknown = others === 'drop' ? [] : header.filter((name) => !wanted.includes(name));
  const place = { file, line: 1 };
  return [
    ...lacking.map((name) => {
      const meant = suggest(name, header.filter((each) => !wanted.includes(each)));
      return { code: 'NO_SUCH_COLUMN', what: `no column "${name}"`, fix: meant === null ? `the header has: ${header.join(', ')}` : `is "${meant}" meant? rename it`, place };
    }),
    ...unknown.map((name) => {
      const meant = suggest(name, wanted.filter((each) => !header.includes(each)));
      return { code: 'UNKNOWN_COLUMN', what: `column "${name}" is not declared`, fix: meant === null ? 'declare it or remove it' : `did you mean "${meant}"?`, place };
    }),
  ];
}

function repeats(sheet: Sheet, field: string, cells: Cells<string | number | null>): Fault[] {
  const first = new Map<string | number, number>();
  const faults: Fault[] = [];
  for (let row = 0; row < cells.length; row++) {
    const value = cells.at(row);
    if (value === null) continue;
    const before = first.get(value);
    if (before === undefined) first.set(value, row);
    else {
      const bad = { code: 'DUPLICATE_ID', what: `"${value}" stands already on line ${sheet.lines[before] ?? 0}`, fix: 'give each row its own' };
      faults.push(cellFault(sheet, { row, field, bad }));
    }
  }
  return faults;
}

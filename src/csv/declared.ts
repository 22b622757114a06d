import type { Fault } from '../errors.ts';
import type { Cells } from '../table/cells.ts';
import { suggest } from '../table/suggest.ts';
import type { Take } from './arrange.ts';
import { buildingOf } from './building.ts';
import type { Building } from './building.ts';
import type { Cell } from './cell.ts';
import type { Formats } from './formats.ts';
import { cellFault, inOrder, withLines } from './locate.ts';
import { rewritten } from './rewritten.ts';
import type { Outlined, Sheet } from './sheet.ts';
import type { TotalWords } from './totals-told.ts';

export type Declared = Readonly<Record<string, Cell>>;

/** The values of a sheet, column by column as declared, every fault that stood in the way, and what a reader must know though nothing did. */
export interface Values {
  readonly columns: ReadonlyMap<string, Cells<string | number | null>>;
  readonly faults: readonly Fault[];
  readonly told: readonly Fault[];
}

export interface DeclaredOptions {
  /** What becomes of columns of the file that are not declared. */
  readonly others: 'refuse' | 'drop';
  /** Declared columns that the file may lack. */
  readonly optional?: readonly string[];
  /** `strict`, for files of our own: whatever is told of the file's form is a fault, but for blank rows; and what a spreadsheet rewrote is read back. */
  readonly form?: 'told' | 'strict';
  /** Codes of faults of the file's form that a person has looked at: they are told, and stop nothing; with `TOTAL_ROW` or `DERIVED_ROW`, such rows are not told again. */
  readonly accept?: readonly string[];
  /** How numbers and dates are written in columns that do not say. */
  readonly formats?: Formats | undefined;
}

/**
 * Reads the declared columns of a sheet. A cell is trimmed; an empty one is null. All faults are gathered: missing and unknown columns
 * (unless `others` are dropped), rows of another length, cells that cannot be read, gaps where none may be, values that come twice; in the order of the file.
 */
export function readDeclared(sheet: Sheet, declared: Declared, options: DeclaredOptions): Values {
  const again = options.form === 'strict' ? rewritten(sheet, declared) : { formats: undefined, told: [] };
  const reader = declaredReader(declared, { ...options, formats: options.formats ?? again.formats });
  const take = reader.take(sheet.header);
  for (const cells of sheet.rows) take(cells);
  const values = reader.finish(sheet);
  return { ...values, told: [...again.told, ...values.told] };
}

/** The same for a file that passes by: `take` is given to `streamSheet`, and `finish` what that gives. */
export function declaredReader(declared: Declared, options: DeclaredOptions): { take: Take; finish: (sheet: Outlined) => Values } {
  let building: { field: string; build: Building }[] = [];
  return {
    take: (header) => {
      building = Object.entries(declared).flatMap(([field, cell]) => {
        const index = header.indexOf(field);
        return index < 0 ? [] : [{ field, build: buildingOf(cell, index, options.formats) }];
      });
      const builds = building.map(({ build }) => build);
      return (cells) => {
        for (const { add, index } of builds) add(cells[index] ?? '');
      };
    },
    finish: (sheet) => {
      const accepted = ({ code }: Fault): boolean => (options.accept ?? []).includes(code);
      const harmless = (fault: Fault): boolean => accepted(fault) || options.form !== 'strict' || HARMLESS.has(fault.code);
      const faults = [
        ...columnFaults(sheet, Object.keys(declared), options),
        ...sheet.doubted.filter((fault) => !accepted(fault)), ...sheet.told.filter((fault) => !harmless(fault)),
      ];
      const columns = new Map<string, Cells<string | number | null>>();
      for (const { field, build } of building) {
        const { cells, bad } = build.done();
        columns.set(field, cells);
        for (const each of bad) faults.push(cellFault(sheet, { row: each.row, field, bad: each.bad }));
        if (declared[field]?.unique === true) faults.push(...repeats(sheet, field, cells));
      }
      return { columns, faults: inOrder(faults).map((fault, i) => (i < FRAMED ? withLines(fault, sheet) : fault)), told: [...sheet.told.filter((fault) => harmless(fault) && !isKnown(fault, { sheet, declared, accept: options.accept ?? [] })), ...sheet.doubted.filter(accepted)] };
    },
  };
}

/** Totals among the rows, and averages, of which a person knows: accepted, or in the list of their column. */
function isKnown({ code }: Fault, { sheet, declared, accept }: { sheet: Outlined; declared: Declared; accept: readonly string[] }): boolean {
  if (code === 'DERIVED_ROW' || code === 'HIERARCHY') return accept.includes(code);
  if (code !== 'TOTAL_ROW' && code !== 'TOTAL_CATEGORY') return false;
  const known = ({ field, words }: TotalWords): boolean => words.every((word) => declared[field]?.limits.enum?.includes(word) === true);
  return accept.includes('TOTAL_ROW') || sheet.totals.filter((each) => each.code === code).every(known);
}

/** What may be told of a file of our own: nothing is lost by it. */
const HARMLESS: ReadonlySet<string> = new Set(['BLANK_ROWS', 'REJOINED_LINES']);

/** Nobody reads the lines around more faults than these. */
const FRAMED = 1000;

function columnFaults({ place: whole, header, headerLine }: Outlined, wanted: readonly string[], { others, optional = [] }: DeclaredOptions): Fault[] {
  const lacking = wanted.filter((name) => !header.includes(name) && !optional.includes(name));
  const unknown = others === 'drop' ? [] : header.filter((name) => !wanted.includes(name));
  const place = { ...whole, line: headerLine };
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

function repeats(sheet: Outlined, field: string, cells: Cells<string | number | null>): Fault[] {
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

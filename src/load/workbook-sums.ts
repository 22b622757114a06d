import type { Fault } from '../errors.ts';
import type { CellObject } from '@e965/xlsx';
import { counted } from '../csv/counted.ts';
import { linesSaid } from '../csv/line.ts';
import { shortened } from '../csv/looks.ts';
import { keepWithout } from '../csv/totals-told.ts';
import type { TotalWords } from '../csv/totals-told.ts';
import type { ReadRows } from './workbook-shown.ts';

interface Sum {
  readonly line: number;
  readonly index: number;
  readonly formula: string;
  /** How many rows of the table it adds up. */
  readonly rows: number;
  /** The column that names the row, and what stands there. */
  readonly field: string;
  readonly word: string;
}

/**
 * Rows that are the sum of others by their formulas, whatever they are called: `República` beside `=SUM(B2:B15)`. They are kept, and told as totals that call themselves so are; those that are told already are left out.
 */
export function addedByFormula({ totals, ...read }: ReadRows & { readonly totals: readonly TotalWords[] }): { readonly told: readonly Fault[]; readonly totals: readonly TotalWords[] } {
  const sums = sumsIn(read).filter(({ field, word }) => !totals.some((each) => each.field === field && each.words.includes(word)));
  const [first] = sums;
  if (first === undefined) return { told: [], totals: [] };
  const fields = [...new Set(sums.map(({ field }) => field))];
  const added = fields.map((field): TotalWords => ({ code: 'TOTAL_ROW', field, words: [...new Set(sums.filter((each) => each.field === field).map(({ word }) => word))] }));
  const address = ({ line, index }: Sum): string => read.library.utils.encode_cell({ r: line - 1, c: read.rows.left + index });
  const shown = sums.slice(0, 3).map((each) => `"${shortened(each.word, 40)}", ${address(each)} = ${shortened(each.formula, 60)}, the sum of ${counted(each.rows, 'row')}`);
  const what = `${linesSaid(sums.map(({ line }) => line))} ${sums.length === 1 ? 'adds up other rows and is kept as a row' : 'add up other rows and are kept as rows'}: ${shown.join('; ')}${sums.length > 3 ? ' …' : ''}`;
  const fix = `leave ${sums.length === 1 ? 'it' : 'them'} out before anything is added up, ${added.map(keepWithout).join(', ')}, and then { accept: ['TOTAL_ROW'] }`;
  return { told: [{ code: 'TOTAL_ROW', what, fix, place: { file: read.file, line: first.line, field: first.field } }], totals: added };
}

function sumsIn({ library: { utils }, rows, lines, names }: ReadRows): Sum[] {
  const kept = Array.from(lines);
  return kept.flatMap((line): Sum[] => {
    const cells = rows.cells(line - 1);
    for (const [index, cell] of cells.entries()) {
      const added = cell?.f === undefined ? [] : addedRanges(cell.f, utils.encode_col(rows.left + index));
      if (added.length === 0) continue;
      const of = kept.filter((each) => each !== line && added.some(([from, to]) => each >= from && each <= to));
      if (of.length >= 2) return [{ line, index, formula: cell?.f ?? '', rows: of.length, ...nameOf(cells, names) }];
    }
    return [];
  });
}

function nameOf(cells: readonly (CellObject | undefined)[], names: readonly string[]): { field: string; word: string } {
  const at = cells.findIndex((cell) => cell?.t === 's' && String(cell.v).trim() !== '');
  return { field: names[Math.max(0, at)] ?? '', word: at < 0 ? '' : String(cells[at]?.v).trim() };
}

const SUM = /^\s*(?:SUM\(|SUBTOTAL\(\s*(?:10)?9\s*,)([^()]+)\)\s*$/iu;
const CELL = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u;
/** A column of a table by its name, as in the row of totals that a spreadsheet sets below one. */
const WHOLE = /^\w*\[[^[\]]+\]$/u;

/** The lines that a formula adds up, all of them in its own column; none where it reckons otherwise, or with anything else. */
function addedRanges(formula: string, column: string): (readonly [number, number])[] {
  const inside = SUM.exec(formula)?.[1];
  const parts = (inside === undefined ? formula.replace(/^\s*\+/u, '').split('+') : inside.split(/[,;]/u)).map((part) => part.trim());
  const ranges = parts.map((part): readonly [number, number] | null => {
    if (inside !== undefined && WHOLE.test(part)) return [1, Infinity];
    const [, from, first, to = from, last = first] = CELL.exec(part) ?? [];
    return from === column && to === column ? [Number(first), Number(last)] : null;
  });
  return ranges.every((range) => range !== null) ? ranges : [];
}

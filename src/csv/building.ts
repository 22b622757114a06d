import { dictionary, numbers } from '../table/cells.ts';
import type { Cells } from '../table/cells.ts';
import { isBad } from './bad-cell.ts';
import type { BadCell } from './bad-cell.ts';
import type { Cell } from './cell.ts';
import type { Formats } from './formats.ts';
import { percentSigns } from './percent-signs.ts';
import { trimmed } from './plain.ts';
import { threePlaces } from './three-places.ts';
import type { Doubtful } from './three-places.ts';

/** A column that grows cell by cell. */
export interface Building {
  /** Which cell of a row is its. */
  readonly index: number;
  readonly add: (text: string) => void;
  readonly done: () => { cells: Cells<string | number | null>; bad: readonly BadAt[] };
}

interface BadAt {
  readonly row: number;
  readonly bad: BadCell;
}

/** Of more faults in one column, the number: a wrong declaration must not cost more memory than the file. */
const MOST = 100_000;
/** A column with this many different texts, more than one in two rows of its own, is no list. */
const LISTED = 4096;

/** Begins a column of a file: numbers go into a typed array, texts into a list of the different ones, or one by one where most are different. */
export function buildingOf(cell: Cell, index: number, formats?: Formats): Building {
  const missing = new Set(formats?.missing ?? []);
  const bad: BadAt[] = [];
  const tell = (row: number, fault: BadCell): void => {
    if (bad.length < MOST) bad.push({ row, bad: fault });
    else if (bad.length === MOST) bad.push({ row, bad: { code: fault.code, what: `more than ${MOST.toLocaleString('en-US')} cells of this column cannot be read`, fix: 'look whether it is declared as it is meant' } });
  };
  const doubtful = [threePlaces(cell, formats), percentSigns(cell)].filter((each) => each !== null);
  const judge = (text: string, row: number): string | number | null => {
    const written = trimmed(text);
    if (written === '' || (missing.size > 0 && missing.has(written))) {
      if (cell.required) tell(row, EMPTY);
      return null;
    }
    for (const each of doubtful) each.other(written, row);
    const parsed = cell.parse(written, formats);
    if (!isBad(parsed)) return parsed.value;
    tell(row, parsed);
    return null;
  };
  const isNumber = cell.kind === 'count' || cell.kind === 'number' || cell.kind === 'year';
  const { add, cells } = isNumber ? numberCells(judge, quickOf(cell, formats), doubtful) : textCells(judge);
  return {
    index, add,
    done: () => {
      const doubts = doubtful.map((each) => each.doubt()).filter((each) => each !== null);
      return { cells: cells(), bad: [...doubts, ...bad] };
    },
  };
}

type Judge = (text: string, row: number) => string | number | null;
type Growing = { readonly add: Building['add']; readonly cells: () => Cells<string | number | null> };

/** The number that a text plainly is; NaN where the cell must be judged, as where a plain number stands for a gap. */
function quickOf(cell: Cell, formats?: Formats): (text: string) => number {
  const quick = cell.quick?.(formats);
  return quick === undefined || (formats?.missing ?? []).some((text) => !Number.isNaN(quick(text))) ? () => NaN : quick;
}

function numberCells(judge: Judge, quick: (text: string) => number, doubtful: readonly Doubtful[]): Growing {
  const isLookedAt = doubtful.length > 0;
  let [values, row] = [new Float64Array(1024), 0];
  return {
    add: (text) => {
      if (row === values.length) {
        const more = new Float64Array(row * 2);
        more.set(values);
        values = more;
      }
      const plain = quick(text);
      if (isLookedAt && !Number.isNaN(plain)) for (const each of doubtful) each.plain(plain, text, row);
      values[row] = Number.isNaN(plain) ? ((judge(text, row) as number | null) ?? NaN) : plain;
      row += 1;
    },
    cells: () => numbers(values.slice(0, row)),
  };
}

/** Each different text is judged once: a million rows of fourteen names cost fourteen judgements. */
function textCells(judge: Judge): Growing {
  const [words, known]: [(string | null)[], Map<string, number>] = [[null], new Map()];
  let codes = new Uint32Array(1024);
  let plain: (string | null)[] | undefined;
  let row = 0;
  const coded = (text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = judge(text, row) as string | null;
    // A text that is refused is told in each row; a gap by another sign is one like any other.
    if (value === null) return 0;
    let code = known.get(value);
    if (code === undefined) {
      code = words.length;
      words.push(value);
      known.set(value, code);
    }
    known.set(text, code);
    return code;
  };
  return {
    add: (text) => {
      if (plain !== undefined) plain.push(judge(text, row) as string | null);
      else {
        if (row === codes.length) {
          const more = new Uint32Array(row * 2);
          more.set(codes);
          codes = more;
        }
        codes[row] = text === '' ? (judge(text, row), 0) : coded(text);
        if (words.length > LISTED && words.length > row / 2) plain = Array.from(codes.subarray(0, row + 1), (code) => words[code] ?? null);
      }
      row += 1;
    },
    cells: () => (plain === undefined ? dictionary(codes.slice(0, row), words) : (plain as Cells<string | null>)),
  };
}

const EMPTY: BadCell = { code: 'EMPTY_CELL', what: 'the cell is empty', fix: 'every row needs a value here' };

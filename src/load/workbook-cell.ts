import type { CellObject } from '@e965/xlsx';

/** Why a cell of a workbook holds nothing that can be relied on. */
export interface BadContent {
  readonly code: 'ERROR_CELL';
  readonly what: string;
  readonly fix: string;
}

/** Whether there is something in a cell, or a formula. */
export function isFilled(cell: CellObject | undefined): boolean {
  return cell !== undefined && (cell.t !== 'z' || cell.f !== undefined);
}

/**
 * The text of a cell: of a day the ISO day, of a number the shortest decimals that it is to fifteen digits, of a code with zeros in front what is displayed,
 * of a percentage its hundredfold with the sign. An error, a formula that was never calculated, or a number of more digits than a workbook keeps is told.
 */
export function cellText({ SSF }: Pick<typeof import('@e965/xlsx'), 'SSF'>, cell: CellObject | undefined, date1904: boolean): { text: string; bad?: BadContent } {
  if (cell === undefined) return { text: '' };
  const { t, v, w, f } = cell;
  if (v === undefined || v === null || t === 'z') return f === undefined ? { text: '' } : { text: '', bad: bad('a formula has no value that was saved') };
  if (t === 'e') return { text: w ?? '', bad: bad(`a formula ends in an error, ${w ?? String(v)}`) };
  if (t === 'b') return { text: v === true ? 'TRUE' : 'FALSE' };
  if (t !== 'n' || typeof v !== 'number') return { text: v instanceof Date ? v.toISOString().slice(0, 10) : String(v) };
  const { z: format, w: displayed = '' } = cell;
  if (typeof format === 'string' && SSF.is_date(format)) return { text: dayOf(SSF.parse_date_code(v, { date1904 }), v) ?? (displayed || String(v)) };
  const kind = typeof format === 'string' ? kindOf(format) : kindShown(displayed);
  if (kind === 'code') return { text: displayed || String(v) };
  if (kind === 'share') return { text: `${shortest(v * 100)}%` };
  return Math.abs(v) < TOO_MANY ? { text: shortest(v) } : { text: shortest(v), bad: { ...bad(`a number of more than fifteen digits, ${displayed || String(v)}: a workbook keeps fifteen`), fix: 'get it as text, or leave the cell empty' } };
}

/** Numbers from here on have more digits than a workbook keeps. */
const TOO_MANY = 1e15;

function kindOf(format: string): 'code' | 'share' | 'number' {
  return isCode(format) ? 'code' : format.includes('%') ? 'share' : 'number';
}

/** Of a sheet of LibreOffice no format is known but what it displays: zeros in front, or a sign of per cent. */
function kindShown(displayed: string): 'code' | 'share' | 'number' {
  return /^0[\d/ -]*\d$/u.test(displayed) ? 'code' : /\d\s?%$/u.test(displayed) ? 'share' : 'number';
}

function bad(what: string): BadContent {
  return { code: 'ERROR_CELL', what, fix: 'calculate and save the workbook anew, or leave the cell empty' };
}

/** `00000`, `00-000`: a format that sets zeros in front makes a number a code. */
function isCode(format: string): boolean {
  return /^(?:0{2,}|0+(?:[-/. ]|\\.|"[^"]*")0+(?:(?:[-/ ]|\\.|"[^"]*")0+)*)$/u.test(format) && !/^0\.0+$/u.test(format);
}

function shortest(n: number): string {
  const text = String(Number(n.toPrecision(15)));
  return text.includes('e') && Math.abs(n) < 1e15 ? n.toFixed(15).replace(/0+$/u, '').replace(/\.$/u, '') : text;
}

interface DateCode {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
  readonly S: number;
}

/** Less than a day is a time of day; the days before March 1900, which Excel miscounts, are left as displayed. */
function dayOf(code: DateCode | null, serial: number): string | undefined {
  if (code === null) return undefined;
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const time = `${two(code.H)}:${two(code.M)}${code.S > 0 ? `:${two(code.S)}` : ''}`;
  if (serial < 1) return time;
  if (serial < 61) return undefined;
  const day = `${String(code.y).padStart(4, '0')}-${two(code.m)}-${two(code.d)}`;
  return serial % 1 === 0 ? day : `${day}T${time}`;
}

import type { CellObject } from '@e965/xlsx';

/** Why a cell of a workbook holds nothing that can be relied on. */
export interface BadContent {
  readonly code: 'ERROR_CELL';
  readonly what: string;
  readonly fix: string;
}

/**
 * The text of a cell: of a day the ISO day, of a number the shortest decimals that it is to fifteen digits, of a code with zeros in front what is displayed,
 * of a percentage its hundredfold with the sign. An error, or a formula that was never calculated, is told.
 */
export function cellText({ SSF }: Pick<typeof import('@e965/xlsx'), 'SSF'>, cell: CellObject | undefined, date1904: boolean): { text: string; bad?: BadContent } {
  if (cell === undefined) return { text: '' };
  const { t, v, w, f } = cell;
  if (v === undefined || v === null || t === 'z') return f === undefined ? { text: '' } : { text: '', bad: bad('a formula has no value that was saved') };
  if (t === 'e') return { text: w ?? '', bad: bad(`a formula ends in an error, ${w ?? String(v)}`) };
  if (t === 'b') return { text: v === true ? 'TRUE' : 'FALSE' };
  if (t !== 'n' || typeof v !== 'number') return { text: v instanceof Date ? v.toISOString().slice(0, 10) : String(v) };
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (SSF.is_date(format)) return { text: dayOf(SSF.parse_date_code(v, { date1904 }), v) ?? w ?? String(v) };
  if (isCode(format)) return { text: w ?? String(v) };
  if (format.includes('%')) return { text: `${shortest(v * 100)}%` };
  return { text: shortest(v) };
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

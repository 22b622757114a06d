/*
 * What Excel makes of a CSV file that is opened with a double click and saved again, cell by cell. It has no memory of the text: a cell that it takes for a number or a day
 * is one, and is saved as it is displayed. The rules are those of Microsoft Support, "Text or number converted to unintended number format in Excel" (KB Q159491) and
 * "Set automatic data conversions" (leading zeros, 15 digits, E for exponents, letters and numbers that make a date), with the short dates and signs of the country.
 * It is a model, made to be stricter than the program where that is in doubt: what it rewrites and Excel does not is rewritten for nothing.
 */
export interface Country {
  readonly list: ',' | ';';
  readonly decimal: '.' | ',';
  readonly order: 'm/d/y' | 'd/m/y';
  readonly encoding: 'utf-8' | 'utf-8 with a mark' | 'windows-1252';
  /** Whether a whole ISO day is shown in the short form of the country, or as it was typed. */
  readonly days: 'short' | 'as typed';
  /** How a day is shown that was typed without its year: `31-ago`, `31/08/2026`, `2026-08-31`. */
  readonly taken?: 'd-mmm' | 'd/m/yyyy' | 'yyyy-mm-dd';
  /** Whether a column of decimals with a point is read as numbers with points for thousands, wherever these stand, as Power Query reads it; or cell by cell. */
  readonly points?: 'thousands';
}

export const EN_US: Country = { list: ',', decimal: '.', order: 'm/d/y', encoding: 'utf-8 with a mark', days: 'short' };
/** Spain: a comma for decimals, so semicolons between cells. */
export const ES_ES: Country = { list: ';', decimal: ',', order: 'd/m/y', encoding: 'windows-1252', days: 'short' };
/** El Salvador: a point for decimals, days first. */
export const ES_SV: Country = { list: ',', decimal: '.', order: 'd/m/y', encoding: 'windows-1252', days: 'short' };

/**
 * The same countries in Google Sheets, which imports a CSV file with "Convert text to numbers, dates and formulas" unless that is taken off, knows the delimiter by itself, shows
 * a day in the form in which it was typed, and downloads what is shown, in UTF-8 with commas (Google Docs Editors Help, "Import data sets and spreadsheets").
 */
export const inSheets = (country: Country): Country => ({ ...country, list: ',', encoding: 'utf-8', days: 'as typed', taken: 'd/m/yyyy' });

const SHORT = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
/** A day typed without its year is of the year in which it is typed. */
const NOW = 2026;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic';

/** The cell's text after it was opened and saved. `typed` says that its column was imported as numbers, as a person does who sees decimals with a point in Spain. */
export function resaved(text: string, country: Country, typed: 'number' | 'general' = 'general'): string {
  const cell = text.trim();
  if (cell === '') return text;
  if (typed === 'number') return general(Number(cell), country);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(cell);
  if (iso !== null) return isDay(iso) && country.days === 'short' ? day(iso, country) : text;
  const month = /^(\d{4})-(\d{1,2})$/u.exec(cell);
  if (month !== null) return `1/${month[2]}/${month[1]}`;
  if (country.points === 'thousands' && /^\d[\d.]*\.\d+$/u.test(cell)) return general(Number(cell.replaceAll('.', '')), country);
  const short = shortDay(cell, country);
  if (short !== null) return short;
  if (new RegExp(`^(?:\\d{1,2}(?: de |[ -/])?)?(?:${MONTHS})[a-z]*(?: de |[ .-/]*)(?:\\d{1,4})?$`, 'iu').test(cell) && /\d/u.test(cell)) return `day(${cell})`;
  if (/^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m?)?$|^\d{1,2} [ap]m?$/iu.test(cell)) return `time(${cell})`;
  if (/^(?:true|false|verdadero|falso)$/iu.test(cell)) return cell.toUpperCase();
  if (/^[=@]/u.test(cell) || /^[-+](?!\d)/u.test(cell)) return '#NAME?';
  const value = numberOf(cell, country.decimal);
  return value === null ? text : general(value, country);
}

/** A whole file, as it is saved: in the signs and the encoding of the country, with as few quotation marks as can be, or around what `marks` finds. */
export function resavedFile(rows: readonly (readonly string[])[], country: Country, { typed = [], marks = new RegExp(`[${country.list}"\\r\\n]`, 'u') }: { typed?: readonly string[]; marks?: RegExp } = {}): Uint8Array {
  const [header = []] = rows;
  const text = rows.map((cells, row) => cells.map((cell, i) => {
    const saved = row === 0 ? cell : resaved(cell, country, typed.includes(header[i] ?? '') ? 'number' : 'general');
    return marks.test(saved) ? `"${saved.replaceAll('"', '""')}"` : saved;
  }).join(country.list)).map((line) => `${line}\r\n`).join('');
  return country.encoding === 'windows-1252' ? ansi(text) : Buffer.from(country.encoding === 'utf-8' ? text : `\uFEFF${text}`);
}

/**
 * `1-3`, `1/3`, and where a point is not for decimals `1.3`: a day and a month, or a month and a day; where they can be neither, a month and a year, as `1.15` and `12.85`.
 * As it is shown; null where it is none.
 */
function shortDay(cell: string, country: Country): string | null {
  const [, a, b, year = String(NOW)] = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2,4}))?$/u.exec(cell) ?? [];
  if (a === undefined || b === undefined || (cell.includes('.') && country.decimal === '.')) return null;
  const [day, month] = country.order === 'd/m/y' ? [Number(a), Number(b)] : [Number(b), Number(a)];
  if (day >= 1 && day <= 31 && month >= 1 && month <= 12) return shown({ day, month, year, lacks: 'year' }, country);
  if (Number(a) < 1 || Number(a) > 12) return null;
  return shown({ day: 1, month: Number(a), year: `${Number(b) < 30 ? 20 : 19}${b.padStart(2, '0')}`, lacks: 'day' }, country);
}

function shown({ day, month, year, lacks }: { day: number; month: number; year: string; lacks: 'day' | 'year' }, { taken = 'd-mmm' }: Country): string {
  const [dd, mm, mmm] = [String(day).padStart(2, '0'), String(month).padStart(2, '0'), SHORT[month - 1] ?? ''];
  if (taken === 'yyyy-mm-dd') return `${year}-${mm}-${dd}`;
  return taken === 'd/m/yyyy' ? `${dd}/${mm}/${year}` : lacks === 'year' ? `${dd}-${mmm}` : `${mmm}-${year.slice(-2)}`;
}

function isDay([, , month, day]: RegExpExecArray): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

function day([, year, month, date]: RegExpExecArray, { order }: Country): string {
  return order === 'm/d/y' ? `${Number(month)}/${Number(date)}/${year}` : `${Number(date)}/${Number(month)}/${year}`;
}

function numberOf(cell: string, decimal: '.' | ','): number | null {
  const plain = decimal === ',' ? cell.replaceAll('.', '\u0000').replace(',', '.') : cell;
  if (/^[-+]?\(?[$€]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?%?$/u.test(plain) && decimal === '.') return NaN;
  if (/^\(\d+\)$|^[$€]\d+(?:\.\d+)?$|^\d+(?:\.\d+)? ?[%€]$/u.test(plain)) return NaN;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(plain) ? Number(plain) : null;
}

/** The format General: at most 11 signs, else an exponent; no zeros at the end. NaN stands for a number with a format of its own. */
function general(value: number, { decimal }: Country): string {
  if (Number.isNaN(value)) return 'formatted';
  const plain = String(Number(value.toPrecision(15)));
  const shown = Math.abs(value) >= 1e11 ? value.toExponential(5).replace('e', 'E') : plain.length > 11 ? String(Number(value.toPrecision(9))) : plain;
  return shown.replace('.', decimal);
}

/**
 * A file with commas as a double click opens it where semicolons part cells: each line is one cell, or several where a text has a semicolon. So it is saved again,
 * each line as it is or filled up to the length of the longest (Microsoft Support KB Q77295: rows are saved in blocks of sixteen, each as long as its longest).
 * Whether Excel quotes cells for commas there is not known here: `commas` tells it to.
 */
export function resavedUnsplit(bytes: Uint8Array, country: Country, { lengths = 'as they are', commas = 'bare' }: { lengths?: 'as they are' | 'equal'; commas?: 'bare' | 'quoted' } = {}): Uint8Array {
  const rows = openedWith(new TextDecoder().decode(bytes), country.list);
  const longest = Math.max(...rows.map((cells) => cells.length));
  const saved = lengths === 'equal' ? rows.map((cells) => [...cells, ...new Array<string>(longest - cells.length).fill('')]) : rows;
  return resavedFile(saved, country, commas === 'quoted' ? { marks: /[,;"\r\n]/u } : {});
}

/**
 * The cells of a text file as Excel opens it. A quotation mark counts at the beginning of a cell alone: there it holds delimiters and line breaks together up to its twin, and
 * a doubled one is a sign; what stands behind the twin, and every mark in a cell that begins otherwise, is text as it is.
 */
export function openedWith(text: string, list: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    do {
      const { cell, end } = openedCell(text, at, list);
      cells.push(cell);
      at = end + 1;
    } while (text[at - 1] === list);
    if (text[at - 1] === '\r' && text[at] === '\n') at += 1;
    rows.push(cells);
  }
  return rows;
}

function openedCell(text: string, from: number, list: string): { cell: string; end: number } {
  let [cell, at] = ['', from];
  if (text[at] === '"') {
    for (at += 1; at < text.length && (text[at] !== '"' || text[at + 1] === '"'); at += 1) {
      cell += text[at] ?? '';
      if (text[at] === '"') at += 1;
    }
    at += 1;
  }
  for (; at < text.length && text[at] !== list && text[at] !== '\n' && text[at] !== '\r'; at += 1) cell += text[at] ?? '';
  return { cell, end: at };
}

const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The byte of a sign in windows-1252; what the code page lacks becomes a question mark, as in Excel. */
function byteOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80 || (point >= 0xa0 && point <= 0xff)) return point;
  return UPPER.includes(sign) ? UPPER.indexOf(sign) + 0x80 : 0x3f;
}

function ansi(text: string): Uint8Array {
  return Uint8Array.from([...text], byteOf);
}

import { isDate, parseWhen } from '../figure/when.ts';
import { counted } from './counted.ts';
import { numberIn, dayIn } from './formats.ts';
import type { DateFormat, NumberFormat } from './formats.ts';
import { isNumberLike, shortened } from './looks.ts';
import { saidNothing, wordsForNothing } from './missing.ts';
import { THOUSANDTHS } from './number.ts';
import { quote } from './typescript.ts';
import type { Sheet } from './sheet.ts';

/** How a column might be declared: the call, and on what evidence. */
export interface Proposal {
  readonly call: string;
  readonly evidence: string;
}

/**
 * Drafts the declaration of a file's columns as TypeScript, to be put behind `load.csv('file.csv', …)`: an object of columns, each with the evidence for it behind,
 * and the options that the file needs, with the name of the sheet where it was read by one. Nothing is decided: what less than nine in ten cells bear out is text, and what can be read in two ways says so.
 */
export function draftColumns(sheet: Sheet, name?: string): string {
  const { proposals, options: needed } = proposedFor(sheet);
  const options = [...(name === undefined ? [] : [`sheet: ${quote(name)}`]), ...needed];
  const lines = proposals.map(({ call, evidence }, i) => `  ${keyOf(sheet.header[i] ?? '')}: ${call}, // ${evidence}`);
  return [`{`, ...lines, `}${options.length === 0 ? '' : `, { ${options.join(', ')} }`}`].join('\n');
}

/** A proposal for each column of a file, in its order, and the options that the file needs, as TypeScript. */
export function proposedFor(sheet: Sheet): { readonly proposals: readonly Proposal[]; readonly options: readonly string[] } {
  const columns = sheet.header.map((_, i) => sheet.rows.map((row) => (row[i] ?? '').trim()));
  const numbers = numberFormat(columns);
  const dates = dateFormat(columns);
  const missing = [...new Set(columns.flatMap(wordsForNothing))];
  const proposals = columns.map((cells, i) => proposed(sheet, { name: sheet.header[i] ?? '', cells: cells.map((cell) => (missing.includes(cell) ? '' : cell)), numbers, dates, nothing: nothingIn(cells) }));
  // A ragged row is refused until somebody has looked at it; totals are left out by name.
  const accept = sheet.totals.some(({ code }) => code === 'TOTAL_ROW') ? ['TOTAL_ROW'] : [];
  const options = [
    ...(numbers === undefined || numbers === '1,234.5' ? [] : [`numbers: ${quote(numbers)}`]),
    ...(dates === undefined ? [] : [`dates: ${quote(dates)}`]),
    ...(missing.length === 0 ? [] : [`missing: [${missing.map(quote).join(', ')}]`]),
    ...(accept.length === 0 ? [] : [`accept: [${accept.map(quote).join(', ')}]`]),
  ];
  return { proposals, options };
}

interface Cells {
  readonly name: string;
  /** The cells of the column, '' where a word stands for nothing; and how many are empty or say so. */
  readonly cells: readonly string[];
  readonly nothing: string;
  readonly numbers: NumberFormat | undefined;
  readonly dates: DateFormat | undefined;
}

/** A proposal holds where this share of the cells bears it out. */
const ENOUGH = 0.9;
/** A code is one of so few, each in several rows. */
const LISTED = 30;

function proposed(sheet: Sheet, { name, cells, numbers, dates, nothing }: Cells): Proposal {
  const held = cells.filter((cell) => cell !== '');
  const label = quote(shortened(name, 80));
  if (held.length === 0) return { call: `text(${label})`, evidence: cells.length === 0 ? 'there is no row' : nothing };
  const rest = nothing === '' ? '' : `; ${nothing}`;
  const isBare = !held.some((cell) => /^\d{3,4}[-X~/]/u.test(cell) && isDate(parseWhen(cell)));
  const tries: readonly (readonly [call: string, words: string, fits: (cell: string) => boolean])[] = [
    [`year(${label})`, 'years', (cell) => /^(?:1[5-9]|20)\d\d$/u.test(cell)],
    // A column of numbers of four digits alone holds years at most.
    [`date(${label})`, 'dates', (cell) => (!isBare && isDate(parseWhen(cell))) || (dates === undefined ? ['d/m/y', 'm/d/y'] as const : [dates]).some((order) => dayIn(cell, order) !== undefined)],
    [`count(${quote('TODO unit')}, { label: ${label} })`, 'whole numbers', (cell) => isCount(cell, numbers)],
    [`number(${quote('TODO unit')}, { label: ${label} })`, 'numbers', (cell) => numberIn(cell.replace(/ ?%$/u, ''), numbers ?? '1,234.5') !== undefined],
  ];
  const isCode = held.some((cell) => (/^0\d/u.test(cell) && !DAY.test(cell)) || /^\d{16,}$/u.test(cell));
  for (const [call, words, fits] of isCode ? [] : tries) {
    const wrong = cells.flatMap((cell, row) => (cell === '' || fits(cell) ? [] : [row]));
    if (wrong.length > (1 - ENOUGH) * held.length) continue;
    const said = wrong.length === 0 ? fitting(held.length, words) : `${wrong.length} of ${held.length} cells are not ${words}: ${examples(sheet, cells, wrong)}`;
    return { call, evidence: said + inTwoWays(sheet, { cells, words, numbers, dates }) + rest };
  }
  const different = new Set(held).size;
  const doubtful = held.filter(isNumberLike).length;
  const looks = isCode ? ', some with zeros in front or too many digits for a number' : doubtful > 0 ? `, ${doubtful} look like numbers` : '';
  const evidence = `${counted(held.length, 'cell')}, ${different} different${looks}${rest}`;
  return { call: isCode || (different <= LISTED && different * 2 <= held.length) ? `code(${label})` : `text(${label})`, evidence };
}

/** What can be read in two ways and no other cell of the file settles: whoever knows the file has to say so, or the loader refuses it. */
function inTwoWays(sheet: Sheet, { cells, words, numbers, dates }: { cells: readonly string[]; words: string; numbers: NumberFormat | undefined; dates: DateFormat | undefined }): string {
  const [open, choice] = words === 'dates' ? [dates === undefined ? TWO_DAYS : null, "dates: 'd/m/y' or dates: 'm/d/y'"] : [numbers === undefined && words.endsWith('numbers') ? THOUSANDTHS : null, "numbers: '1.234,5' or numbers: '1,234.5'"];
  const held = cells.filter((cell) => cell !== '');
  if (numbers !== undefined && words === 'whole numbers' && held.every((cell) => THOUSANDTHS.test(cell))) return '; every one has three digits behind one sign and is read as thousands: TODO look whether they are decimals';
  const rows = open === null ? [] : cells.flatMap((cell, row) => (open.test(cell) ? [row] : []));
  return rows.length === 0 ? '' : `; ${counted(rows.length, 'cell')} can be read in two ways: ${examples(sheet, cells, rows)}; TODO put { ${choice} } behind the columns`;
}

const DAY = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/u;
const TWO_DAYS = /^\d{1,2}([-/.])\d{1,2}\1\d{4}$/u;

function fitting(cells: number, words: string): string {
  return cells === 1 ? `the one cell is a ${words.slice(0, -1)}` : `${cells} of ${cells} cells are ${words}`;
}

function isCount(cell: string, numbers: NumberFormat | undefined): boolean {
  const n = numberIn(cell, numbers ?? '1,234.5');
  return n !== undefined && Number.isInteger(n) && n >= 0 && !/[.,]\d{1,2}$/u.test(cell);
}

function examples({ lines }: Sheet, cells: readonly string[], rows: readonly number[]): string {
  const shown = rows.slice(0, 3).map((row) => `${quote(shortened(cells[row] ?? '', 20))} (line ${lines[row] ?? 0})`);
  return shown.join(', ') + (rows.length > 3 ? ' …' : '');
}

function nothingIn(cells: readonly string[]): string {
  const empty = cells.filter((cell) => cell === '').length;
  const said = saidNothing(cells);
  return empty > 0 && empty === cells.length ? 'every cell is empty' : [...(empty === 0 ? [] : [`${empty} empty`]), ...(said === '' ? [] : [said])].join('; ');
}

/** The format in which the most cells with a sign in them are numbers that no other format reads otherwise; undefined where no cell settles it. */
function numberFormat(columns: readonly (readonly string[])[]): NumberFormat | undefined {
  const written = columns.flat().filter((cell) => isNumberLike(cell) && /\d[., ]\d/u.test(cell)).slice(0, 10_000);
  const settling = (format: NumberFormat, other: NumberFormat): number =>
    written.filter((cell) => numberIn(bare(cell), format) !== undefined && numberIn(bare(cell), other) === undefined).length;
  const [spanish, english] = [settling('1.234,5', '1,234.5'), settling('1,234.5', '1.234,5')];
  const spaced = written.filter((cell) => / \d{3}/u.test(cell.replace(/[\u00A0\u202F]/gu, ' '))).length;
  if (spaced > 0 && spaced >= english) return spanish >= english ? '1 234,5' : '1 234.5';
  if (spanish === english) return undefined;
  return spanish > english ? '1.234,5' : '1,234.5';
}

function bare(cell: string): string {
  return cell.replace(/[\s%€$£]+$/u, '').replace(/^[€$£]\s*/u, '');
}

/** The order of days that are no ISO days, where one of them settles it. */
function dateFormat(columns: readonly (readonly string[])[]): DateFormat | undefined {
  const written = columns.flat().filter((cell) => DAY.test(cell) && !/^\d{4}-\d{2}-\d{2}$/u.test(cell)).slice(0, 10_000);
  const orders = (['d/m/y', 'm/d/y', 'y/m/d', 'd/m/yy', 'm/d/yy'] as const).filter((order) => written.length > 0 && written.every((cell) => dayIn(cell, order) !== undefined));
  const longest = orders.filter((order) => !order.endsWith('yy'));
  const [only, ...others] = longest.length > 0 ? longest : orders;
  return others.length === 0 ? only : undefined;
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(name) && name !== '__proto__' ? name : name === '__proto__' ? `[${quote(name)}]` : quote(name);
}

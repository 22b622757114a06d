import type { Fault } from '../errors.ts';
import { counted } from './counted.ts';
import { linesSaid, quoted } from './line.ts';
import type { Line } from './line.ts';
import { shortened } from './looks.ts';
import { matched, NOTHING } from './sums.ts';
import type { Match, Numbers, Sums } from './sums.ts';
import { fieldOf } from './typescript.ts';

/** A column and the words by which rows in it are called totals: of rows, or as a category. */
export interface TotalWords {
  readonly code: 'TOTAL_ROW' | 'TOTAL_CATEGORY';
  readonly field: string;
  readonly words: readonly string[];
}

/** A row that calls itself a total, and the sums of what stands above it. */
export interface Mark {
  readonly line: number;
  readonly word: string;
  readonly column: number;
  /** Another column says what the row is about as well: the word is a category of it. */
  readonly keyed: boolean;
  /** How many columns could name the row. */
  readonly labels: number;
  /** How many of them hold something in it. */
  readonly filled: number;
  readonly numbers: Numbers;
  readonly before: Sums;
  /** The same behind the row: with its numbers, where it was taken for a row like any other until its sum stood below it. */
  readonly after: Sums;
}

interface About {
  readonly file: string;
  readonly names: readonly string[];
  readonly typed: readonly number[];
  readonly end: Sums;
  readonly isSummed: boolean;
}

/** What is to be said of the totals that were found. */
export function toldTotals(marks: readonly Mark[], about: About): { told: Fault[]; totals: TotalWords[] } {
  const categories = marks.filter((mark, i) => isCategory(mark, i, marks));
  const rows = marks.filter((mark) => !categories.includes(mark));
  const totals = wordsIn(rows, { code: 'TOTAL_ROW', names: about.names });
  return {
    told: [...(rows.length === 0 ? [] : [totalRows(rows, marks, { ...about, totals })]), ...(categories.length === 0 ? [] : [totalCategory(categories, about)])],
    totals: [...totals, ...wordsIn(categories, { code: 'TOTAL_CATEGORY', names: about.names })],
  };
}

function wordsIn(marks: readonly Mark[], { code, names }: { code: TotalWords['code']; names: readonly string[] }): TotalWords[] {
  const columns = [...new Set(marks.map(({ column }) => column))];
  return columns.map((column) => ({ code, field: names[column] ?? '', words: [...new Set(marks.filter((mark) => mark.column === column).map(({ word }) => word))] }));
}

/** A word that comes again beside another name, or in rows one after another: the category of a tidy table. */
export function isCategory({ word, column, keyed, before }: Mark, i: number, marks: readonly Mark[]): boolean {
  const again = marks.filter((each) => each.column === column && each.word === word).length > 1;
  const beside = [marks[i - 1], marks[i + 1]].some((each) => each?.word === word && each.before.rows === before.rows);
  return again && word !== '' && !/^sub/iu.test(word) && (keyed || beside);
}

function totalRows(rows: readonly Mark[], marks: readonly Mark[], about: About & { totals: readonly TotalWords[] }): Fault {
  const isSaid = rows.every(({ word }) => word !== '');
  const [one, many] = isSaid ? ['says that it is a total and is kept as a row', 'say that they are totals and are kept as rows'] : ['is a total by its numbers and is kept as a row', 'are totals by their names or numbers and are kept as rows'];
  const shown = rows.slice(0, 3).map((mark) => `${rows.length === 1 ? '' : `line ${mark.line} `}${mark.word === '' ? `without "${about.names[mark.column] ?? ''}"` : `"${shortened(mark.word, 40)}"`}: ${evidence(mark, marks, about)}`);
  const what = `${linesSaid(rows.map(({ line }) => line))} ${rows.length === 1 ? one : many}; ${shown.join('; ')}${rows.length > 3 ? ' …' : ''}`;
  const fix = `leave ${rows.length === 1 ? 'it' : 'them'} out before anything is added up, ${about.totals.map(keepWithout).join(', ')}, and then { accept: ['TOTAL_ROW'] }`;
  return { code: 'TOTAL_ROW', what, fix, place: { file: about.file, line: rows[0]?.line ?? 1, field: about.totals[0]?.field ?? '' } };
}

/** The step that leaves out the rows of such words, as TypeScript. */
export function keepWithout({ field, words }: TotalWords): string {
  const column = fieldOf(field);
  const value = words.includes('') ? `${column} ?? ''` : column;
  return `clean.keep('rows that are no totals', (row) => ![${words.map((word) => JSON.stringify(word)).join(', ')}].includes(String(${value})))`;
}

/** Rows that call themselves an average or a share of others. */
export function madeRows(rows: readonly Line[], file: string): Fault {
  const what = `${linesSaid(rows.map(({ line }) => line))} ${rows.length === 1 ? 'says that it is made of others and is kept as a row' : 'say that they are made of others and are kept as rows'}: ${rows.slice(0, 3).map(quoted).join(' ')}${rows.length > 3 ? ' …' : ''}`;
  return { code: 'DERIVED_ROW', what, fix: `leave ${rows.length === 1 ? 'it' : 'them'} out before anything is added up, clean.keep, and then { accept: ['DERIVED_ROW'] }`, place: { file, line: rows[0]?.line ?? 1 } };
}

/** Of what the row is the sum; or that it is not the sum of what stands above it. */
function evidence(mark: Mark, marks: readonly Mark[], { names, typed, end, isSummed }: About): string {
  const at = marks.indexOf(mark);
  const [last, next] = [marks[at - 1]?.after ?? NOTHING, marks[at + 1]?.before ?? end];
  const above: [string, Match][] = [['above since the last', matched(mark.numbers, { from: last, to: mark.before })], ['above', matched(mark.numbers, { from: NOTHING, to: mark.before })]];
  const below: [string, Match][] = [['below', matched(mark.numbers, { from: mark.after, to: end })], ['below until the next', matched(mark.numbers, { from: mark.after, to: next })]];
  const name = (place: number): string => names[typed[place] ?? 0] ?? '';
  const found = (at === 0 ? [...above.slice(1), ...below] : [...above, ...below]).find(([, { rows, equal }]) => isSummed && rows > 0 && equal.length > 0);
  const [where, { rows: summed = 0, equal: [equal] = [] } = {}] = found ?? [];
  if (equal !== undefined) {
    return `${name(equal.at)} ${said(equal.n)} is the sum of the ${rowsSaid(summed)} ${where}`;
  }
  // Where nothing stands above, it may be the whole of what stands below.
  const [side, { rows, first }] = mark.before.rows === 0 && below[0] !== undefined && below[0][1].close.length > 0 ? below[0] : above[1] ?? ['above', { rows: 0, first: null }];
  if (!isSummed || rows === 0 || first === null) return 'of which rows was not found';
  return `${name(first.at)} ${said(first.n)} is not the sum of the ${rowsSaid(rows)} ${side}, ${said(first.sum)}`;
}

function rowsSaid(n: number): string {
  return n === 1 ? 'row' : counted(n, 'row');
}

function said(n: number): string {
  return Number(n.toPrecision(15)).toLocaleString('en-US', { maximumFractionDigits: 15, useGrouping: n >= 10_000 });
}

function totalCategory(marks: readonly Mark[], { file, names }: About): Fault {
  const [first] = marks;
  const field = names[first?.column ?? 0] ?? '';
  return {
    code: 'TOTAL_CATEGORY', what: `${counted(marks.length, 'row')} have "${shortened(first?.word ?? '', 40)}" for a category in "${field}", beside the parts that it holds`,
    fix: 'keep the one or the others before anything is added up; name it in the list of the column if it is meant', place: { file, line: first?.line ?? 1, field },
  };
}

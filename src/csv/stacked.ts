import type { Fault } from '../errors.ts';
import { isColumnName } from './header-words.ts';
import { breaksType, count, quoted } from './line.ts';
import type { Line } from './line.ts';
import { isMissing, isTyped, shortened } from './looks.ts';
import type { Outline } from './outline.ts';

type Columns = Pick<Outline, 'titles' | 'typed' | 'numeric' | 'told'>;

/** How a line among the rows resembles the header of another table: it surely is one, may be one, or is a row. */
export type Likeness = 'another header' | 'perhaps' | 'none';

/**
 * A line that begins with the first name of the header and has more of its names, or words where the rows have numbers, or stands behind a blank line, is the header of another table.
 * One that has words in all cells where the rows above and below have numbers may be it, and where the rows have words too, one of which all cells are such words as columns are called by.
 */
export function likenessTo({ titles, typed, numeric, told }: Columns): (cells: readonly string[], apart: 'apart' | 'among the rows') => Likeness {
  const columns = typed.length > 0 ? typed : numeric;
  // What stands for a header may be a row itself.
  const isNamed = !isTyped(titles[0] ?? '') && !told.some(({ code }) => code === 'NO_HEADER');
  return (cells, apart) => {
    if (isNamed && isSame(cells[0], titles[0])) return ofNamesake(cells, { titles, columns, apart });
    if (columns.length === 0 && !cells.every(isColumnName)) return 'none';
    // Most cells that are looked at begin with a digit.
    const start = columns.length === 0 ? 0 : (cells[columns[0] ?? 0] ?? '').charCodeAt(0);
    if ((start >= 0x30 && start <= 0x39) || (columns.length > 0 && !breaksType(cells, columns, 1)) || !cells.every(isWord)) return 'none';
    return apart === 'apart' ? 'another header' : 'perhaps';
  };
}

function ofNamesake(cells: readonly string[], { titles, columns, apart }: { titles: readonly string[]; columns: readonly number[]; apart: 'apart' | 'among the rows' }): Likeness {
  const same = cells.filter((cell, i) => isSame(cell, titles[i])).length;
  const numbered = cells.some((cell, i) => isTyped(cell) && !isTyped(titles[i] ?? ''));
  if (numbered || count(cells) < 2) return 'none';
  if (apart === 'apart' || same * 3 >= cells.length * 2 || (columns.length > 0 && breaksType(cells, columns, 1))) return 'another header';
  return 'perhaps';
}

/** A name as headers have: letters, and no sign for nothing; `NR` and `ND` are rather such a sign. */
function isWord(cell: string): boolean {
  return /^\s*["'(¿]?\p{L}/u.test(cell) && !isMissing(cell) && !/^\s*(?:\P{L}*\p{Lu}\P{L}*){1,3}\s*$/u.test(cell.slice(0, 20));
}

function isSame(cell = '', title = ''): boolean {
  // Most cells differ in their first letter from the header: a bit tells small from great.
  const [one, other] = [cell.charCodeAt(0), title.charCodeAt(0)];
  if (one > 0x20 && one < 0x7f && other > 0x20 && other < 0x7f && (one | 0x20) !== (other | 0x20)) return false;
  return cell.trim() !== '' && cell.trim().toLowerCase() === title.trim().toLowerCase();
}

/** Another header comes once or twice; what comes more often, or in the first row, is how the rows are. */
const MOST = 2;

/** Lines that may be the header of another table and are kept as rows. */
export function toldHeaders(perhaps: readonly Line[], { told, file, first }: { told: readonly Fault[]; file: string; first: number | undefined }): Fault[] {
  const known = new Set(told.filter(({ code }) => code === 'SECOND_HEADER').map(({ place }) => place?.line));
  const lines = perhaps.filter(({ line }) => !known.has(line));
  return lines.length > MOST || perhaps[0]?.line === first ? [] : lines.map((each) => ({
    code: 'SECOND_HEADER', what: `line ${each.line} has words as the header of another table would, and is kept as a row: ${quoted(each)}`,
    fix: `if a table begins there, read one of them: { lines: [1, ${each.line - 1}] } or { lines: [${each.line}, …] }`, place: { file, line: each.line },
  }));
}

/** The refusal of a file in which another table begins. */
export function twoTables({ headerLine, titles }: Outline, line: Line, file: string): Fault {
  const what = `a second table seems to begin on line ${line.line}: ${quoted(line)}; the first has the header "${shortened(titles.join(' | '))}" on line ${headerLine}`;
  return { code: 'TWO_TABLES', what, fix: `read one of them: { lines: [${headerLine}, ${line.line - 1}] } or { lines: [${line.line}, …] }`, place: { file, line: line.line } };
}

import type { Line } from './line.ts';
import { isMissing } from './looks.ts';

/** How deep each row stands below those above it, 0 for the uppermost, and by what it is known. */
export interface Depths {
  /** Blanks or marks before names, codes that begin with one another, a column of levels. */
  readonly by: 'blanks' | 'marks' | 'codes' | 'levels';
  readonly column: number;
  readonly of: readonly number[];
}

/** Nobody divides a country oftener. */
const DEEPEST = 12;
/** Blanks before a name; or dots, dashes, bullets and the lines of trees before its first letter, since numbers may begin with a dash. */
const LEAD = /^(?:\s+(?=[\p{L}\p{N}("'«¿¡])|[\s.·…•▪●○\-–—_>»*+│├└─|]+(?=["'«(¿¡]?\p{L}))/u;
const CALLED = /^(?:nivel|niveles|level|lvl|jerarqu[ií]a|hierarchy|depth|profundidad|indent|sangr[ií]a)(?:$|[\s_-])/iu;
const CODE = /^[\p{L}\d]{1,16}(?:[.\-/][\p{L}\d]{1,16})*\.?$/u;

/** By what rows may stand below others, from the surest on: what is written before names, a column that is called so, codes. Of each there may be a few columns. */
export function depthsIn(rows: readonly Line[], { names, typed }: { readonly names: readonly string[]; readonly typed: readonly number[] }): Depths[] {
  const columns = names.map((_, i) => i);
  const found = (by: Depths['by'], column: number, of: readonly number[] | null): Depths[] => (of === null || new Set(of).size < 2 ? [] : [{ by, column, of }]);
  return [
    ...columns.filter((i) => !typed.includes(i)).flatMap((i) => {
      const cells = rows.map(({ cells: each }) => each[i] ?? '');
      return found(cells.some((cell) => /^\s*[^\s\p{L}\p{N}]/u.test(cell)) ? 'marks' : 'blanks', i, byLead(cells));
    }),
    ...columns.filter((i) => CALLED.test(names[i] ?? '')).flatMap((i) => found('levels', i, byLevel(rows.map(({ cells }) => (cells[i] ?? '').trim())))),
    ...columns.flatMap((i) => found('codes', i, byCode(rows, i))),
  ];
}

/** By how much is written before the names; null where nothing is, or where names end in one place, as where they are set to the right. */
function byLead(cells: readonly string[]): number[] | null {
  if (!cells.some(mayLead)) return null;
  const leads = cells.map((cell) => (mayLead(cell) && !isMissing(cell) ? (LEAD.exec(cell.slice(0, 100))?.[0].length ?? 0) : 0));
  const isToTheRight = new Set(cells.filter((cell) => cell.trim() !== '').map(({ length }) => length)).size === 1;
  return isToTheRight ? null : ranked(leads);
}

/** By levels in numbers, or in the order in which their names first come. */
function byLevel(cells: readonly string[]): number[] | null {
  if (cells.some((cell) => cell === '')) return null;
  const [numbers, words] = [cells.map(Number), [...new Set(cells)]];
  if (numbers.every((n) => Number.isInteger(n) && n >= 0 && n < 100)) return ranked(numbers);
  return words.length > DEEPEST ? null : cells.map((cell) => words.indexOf(cell));
}

/** By how many of the codes above, one below the other, each begins with: `05`, `0501`, `050101`. */
function byCode(rows: readonly Line[], column: number): number[] | null {
  const above: string[] = [];
  const depths: number[] = [];
  for (const { cells } of rows) {
    const code = (cells[column] ?? '').trim();
    if (!CODE.test(code)) return null;
    while (above.length > 0 && !isBelow(code, above.at(-1) ?? '')) above.pop();
    depths.push(above.length);
    above.push(code);
  }
  return depths;
}

function isBelow(code: string, above: string): boolean {
  return code.length > above.length && code.startsWith(above);
}

/** The places of numbers among the different ones; null where there are too many, or the first is not the least. */
function ranked(numbers: readonly number[]): number[] | null {
  const different = [...new Set(numbers)].sort((a, b) => a - b);
  return different.length > DEEPEST || numbers[0] !== different[0] ? null : numbers.map((n) => different.indexOf(n));
}

/** Most names begin with a letter or a digit. */
function mayLead(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return !((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) && LEAD.test(cell.slice(0, 100));
}

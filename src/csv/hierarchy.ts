import type { Fault } from '../errors.ts';
import { counted } from './counted.ts';
import { depthsIn } from './depths.ts';
import type { Depths } from './depths.ts';
import { isBlank, linesSaid } from './line.ts';
import type { Line } from './line.ts';
import { shortened } from './looks.ts';
import { borneOut, parentsByNumbers, parentsOf } from './parents.ts';
import type { Borne, Parent } from './parents.ts';
import { numbersIn } from './sums.ts';
import type { Numbers } from './sums.ts';
import { fieldOf } from './typescript.ts';

/** What is known of the table whose first rows are looked at. */
export interface About {
  readonly file: string;
  readonly names: readonly string[];
  readonly typed: readonly number[];
  /** Whether there are no more rows than these. */
  readonly isWhole: boolean;
}

/** Rows of which some stand below others: how deep each does, and what bears it out. */
interface Found {
  readonly by: Depths['by'] | 'numbers';
  readonly column: number;
  readonly depths: readonly number[];
  readonly borne: Borne | null;
  /** The rows in the order in which those below follow. */
  readonly rows: readonly Line[];
}

/** So many rows show how the others are. */
const LOOKED_AT = 1000;

/**
 * Tells a table in which the same is counted at several levels: a country, below it its departments, below them their towns. What is below what is said by blanks or marks before the names, by a column of levels, by codes that begin
 * with one another, or by nothing but the numbers. It is told where a row is the sum of those below it, for most that can be tried; and without that where names or levels show it by themselves, as of rates. Codes alone
 * say nothing. Rows are kept as they stand.
 */
export function hierarchyIn(lines: readonly Line[], { isWhole, ...known }: About): Fault[] {
  const [about, { names, typed }] = [{ ...known, isWhole: isWhole && lines.length <= LOOKED_AT }, known];
  const rows = lines.slice(0, LOOKED_AT).filter(({ cells }) => cells.length === names.length && !isBlank(cells));
  if (rows.length < 3 || names.length < 2) return [];
  const found = foundIn(rows, about) ?? (about.isWhole ? foundIn(rows.toReversed(), about) : null) ?? byNumbers(rows, { names, typed });
  return found === null ? [] : [faultOf(found, about)];
}

function foundIn(rows: readonly Line[], about: About): Found | null {
  const all = depthsIn(rows, about);
  if (all.length === 0) return null;
  const numbers = rows.map(({ cells }) => numbersIn(cells, about.typed));
  for (const { by, column, of } of all) {
    const parents = parentsOf(of, about);
    const borne = parents.length === 0 ? null : borneOut(parents, withoutColumn(numbers, about.typed.indexOf(column)));
    const isBorne = borne !== null && (by !== 'codes' || isTree(of, borne, about.typed.length));
    if (isBorne || (about.typed.length > 0 && isShown(by, { parents, depths: of, names: rows.map(({ cells }) => (cells[column] ?? '').trim()) }))) return { by, column, depths: of, borne, rows };
  }
  return null;
}

/** Among so many columns one sum is no chance. */
const FEW = 8;

/** Codes begin with one another by chance, too: most rows must stand below others, and more than one sum bear it out, or one of several rows. */
function isTree(depths: readonly number[], { right }: Borne, columns: number): boolean {
  return depths.filter((depth) => depth > 0).length * 2 >= depths.length && (right.length > 1 || (columns <= FEW && (right[0]?.children.length ?? 0) > 2));
}

/** The numbers without those of the column that says the depth. */
function withoutColumn(numbers: readonly Numbers[], at: number): Numbers[] {
  return numbers.map((readings) => readings.map((row) => row.map((n, i) => (i === at ? null : n))));
}

/**
 * Whether a table shows by itself that rows stand below others: most have several below them, no step down leaves one out, and what stands deeper is named otherwise. A few blanks before names are slips of the hand, and levels in a
 * column may be of schools: those must begin anew.
 */
function isShown(by: Depths['by'], { parents, depths, names }: { parents: readonly Parent[]; depths: readonly number[]; names: readonly string[] }): boolean {
  if (by === 'codes' || names.length < FEWEST || names.some((name) => name.length > LONGEST)) return false;
  const several = parents.filter(({ children }) => children.length > 1).length;
  const deeper = depths.filter((depth) => depth > 0).length;
  const isSteady = depths.every((depth, i) => depth <= (depths[i - 1] ?? 0) + 1);
  if (several * 2 < parents.length || several === 0 || !isSteady || deeper * 3 < depths.length) return false;
  if (by === 'levels') return parents.filter(({ row, children }) => children.length > 1 && depths[row] === 0).length > 1 && names.every((name) => /^\d+$/u.test(name));
  const upper = new Set(names.filter((_, i) => depths[i] === 0).map(bare));
  return names.filter((name, i) => depths[i] !== 0 && upper.has(bare(name))).length * 4 <= deeper;
}

/** Of fewer rows nothing is shown. */
const FEWEST = 6;
/** No name is longer. */
const LONGEST = 80;

function bare(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}

function byNumbers(rows: readonly Line[], { names, typed }: Pick<About, 'names' | 'typed'>): Found | null {
  if (typed.length === 0 || typed.length === names.length) return null;
  const found = parentsByNumbers(rows.map(({ cells }) => numbersIn(cells, typed)));
  if (found === null) return null;
  const upper = new Set(found.parents.map(({ row }) => row));
  return { by: 'numbers', column: names.findIndex((_, i) => !typed.includes(i)), depths: rows.map((_, i) => (upper.has(i) ? 0 : 1)), borne: found.borne, rows };
}

function faultOf(found: Found, about: About): Fault {
  const { by, column, depths, borne, rows } = found;
  const field = about.names[column] ?? '';
  const levels = [...new Set(depths)].sort((a, b) => a - b).map((depth) => rows.filter((_, i) => depths[i] === depth).length.toLocaleString('en-US'));
  const where = about.isWhole ? '' : ` in the first ${rows.length.toLocaleString('en-US')}`;
  const all = `${levels.slice(0, -1).join(', ')} and ${levels.at(-1) ?? ''} rows at ${levels.length} levels${where}`;
  const what = `rows stand below others ${SAYS[by](field)}, ${all}: ${borne === null ? 'added up together, one holds what others hold' : evidence(found, about, borne)}`;
  const first = rows[borne?.right[0]?.row ?? depths.findIndex((depth, i) => depth < (depths[i + 1] ?? 0))];
  return { code: 'HIERARCHY', what, fix: `keep one level before anything is added up, ${keepLevel(found, field)}, and then { accept: ['HIERARCHY'] }`, place: { file: about.file, line: first?.line ?? 1, field } };
}

const SAYS: Readonly<Record<Found['by'], (field: string) => string>> = {
  blanks: (field) => `by the blanks before the names in "${field}" (declared columns are read without them)`,
  marks: (field) => `by the marks before the names in "${field}"`,
  codes: (field) => `by the codes in "${field}"`,
  levels: (field) => `by the levels in "${field}"`,
  numbers: () => 'by their numbers',
};

/** The first sums, with their lines and numbers. */
function evidence({ rows, column }: Found, { names, typed }: About, { at, right, tried }: Borne): string {
  const numbered = typed[at] ?? 0;
  const shown = right.slice(0, 2).map(({ row, children }) => {
    const line = rows[row] as Line;
    const below = children.map((child) => rows[child]?.line ?? 0).sort((a, b) => a - b);
    return `line ${line.line} "${shortened((line.cells[column] ?? '').trim(), 40)}", ${names[numbered] ?? ''} ${(line.cells[numbered] ?? '').trim()}, is the sum of ${below.length > 6 ? `${counted(below.length, 'row')} below` : linesSaid(below)}`;
  });
  return `${shown.join('; ')}${right.length > shown.length ? `; so are ${right.length} of ${tried}` : ''}`;
}

/** The step that keeps the level to which most rows belong, as TypeScript. */
function keepLevel({ by, column, depths, rows }: Found, field: string): string {
  const deepest = [...new Set(depths)].reduce((most, depth) => (depths.filter((each) => each === depth).length > depths.filter((each) => each === most).length ? depth : most), 0);
  const example = (rows[depths.indexOf(deepest)]?.cells[column] ?? '').trim();
  const row = fieldOf(field);
  if (by === 'levels') return `clean.keep('rows of one level', (row) => String(${row}) === ${JSON.stringify(example)})`;
  if (by === 'codes' && /^[\p{L}\d]+$/u.test(example)) return `clean.keep('rows of one level', (row) => String(${row}).length === ${example.length})`;
  if (by === 'codes') return `clean.keep('rows of one level', (row) => String(${row}).split(/[.\\-/]/u).length === ${example.split(/[.\-/]/u).length})`;
  const names = rows.filter((_, i) => depths[i] === deepest).map(({ cells }) => (cells[column] ?? '').trim());
  return `clean.keep('rows of one level', (row) => [${names.slice(0, 2).map((name) => JSON.stringify(name)).join(', ')}${names.length > 2 ? ', …' : ''}].includes(String(${row})))`;
}

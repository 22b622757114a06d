import type { Cell } from '../../csv/cell.ts';
import type { Declared } from '../../csv/declared.ts';
import type { Dialect } from './dialect.ts';
import type { Held } from './open.ts';
import { ANYTHING, proofOf, typeOf } from './proof.ts';
import type { Field, Raw } from './session.ts';

/** A column as it is declared, with what the source has for it. */
export interface Declaring {
  readonly name: string;
  readonly cell: Cell;
  readonly field: Field;
  /** Whether its values are wanted, or it is only verified. */
  readonly use: 'value' | 'nothing';
  /** Whether characters may have been lost in it before it came here. */
  readonly lost: 'possible' | 'none';
}

/** What is known beforehand of all columns: which of them the words use, and whether the source is sound. */
export interface Beforehand {
  readonly used: ReadonlySet<string>;
  readonly lost: Declaring['lost'];
}

export function declaring(raw: Raw, declared: Declared, { used, lost }: Beforehand): Declaring[] {
  return Object.entries(declared).map(([name, cell]) => ({ name, cell, field: raw.fields.get(name) as Field, use: used.has(name) ? 'value' : 'nothing', lost }));
}

/** When a cell is surely as declared, or a gap that may be one: true then, or else false or NULL. Null where there is nothing to prove. */
export function surely(each: Declaring, dialect: Dialect): string | null {
  const { holds } = proofOf(each, dialect);
  if (each.cell.required) return `(${holds})`;
  return holds === ANYTHING ? null : `(${isGap(each.field)} OR (${holds}))`;
}

/** All that is to be proven of a row, each true or else false or NULL. */
export function allSurely(columns: readonly Declaring[], dialect: Dialect): string[] {
  return columns.map((each) => surely(each, dialect)).filter((proof): proof is string => proof !== null);
}

/** True for cells that cannot be told to be as declared, or false. */
export function unproven(each: Declaring, dialect: Dialect): string {
  return `NOT coalesce(${surely(each, dialect) ?? ANYTHING}, (1 = 0))`;
}

/**
 * That some cell of the row is filled, of the columns that are read anyhow: a row that holds nothing at all (a line of commas) is no row, and only a slower reading leaves it out. Nothing to prove
 * where the source has no such rows.
 */
export function filled(raw: Raw, columns: readonly Declaring[], dialect: Dialect): string[] {
  if (raw.blanks === 'none' || columns.some(({ cell }) => cell.required)) return [];
  const read = columns.filter((each) => each.use === 'value' || surely(each, dialect) !== null);
  return read.length === 0 ? [] : [`NOT (${read.map(({ field }) => isGap(field)).join(' AND ')})`];
}

/** The cell is NULL, or an empty text. */
function isGap({ sql, type, empty }: Field): string {
  return type === 'text' && empty === 'possible' ? `(${sql} IS NULL OR ${sql} = '')` : `${sql} IS NULL`;
}

/** The column's value where it is proven. */
export function heldAs(each: Declaring, dialect: Dialect): Held {
  const { cell, field } = each;
  const { value } = proofOf(each, dialect);
  const sql = field.type === 'text' && field.empty === 'possible' && typeOf(cell) === 'text' ? `nullif(${value}, '')` : value;
  return { column: { kind: cell.kind, label: cell.label, unit: cell.unit }, type: typeOf(cell), sql };
}

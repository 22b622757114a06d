import { columnOf } from '../../csv/cell.ts';
import type { Cell } from '../../csv/cell.ts';
import type { Declared } from '../../csv/declared.ts';
import type { Dialect } from './dialect.ts';
import type { Held } from './open.ts';
import { inRange, proofOf, typeOf } from './proof.ts';
import type { Field, Raw, Sound } from './session.ts';

/** A column as it is declared, with what the source has for it. */
export interface Declaring {
  readonly name: string;
  readonly cell: Cell;
  readonly field: Field;
  /** Whether its values are wanted, or it is only verified. */
  readonly use: 'value' | 'nothing';
  /** Whether characters may have been lost in it before it came here. */
  readonly lost: Sound['lost'];
}

/** What is known beforehand of all columns: which of them the words use, and whether the source is sound. */
export interface Beforehand extends Sound {
  readonly used: ReadonlySet<string>;
}

/** The columns that are declared, which the source has. */
export function declaring(raw: Raw, declared: Declared, { used, lost }: Pick<Beforehand, 'used' | 'lost'>): Declaring[] {
  return Object.entries(declared).map(([name, cell]) => ({ name, cell, field: raw.fields.get(name) as Field, use: used.has(name) ? 'value' : 'nothing', lost }));
}

/** When the cells of a row are surely as declared, or gaps that may be: each expression true then, or else false or NULL. There may be nothing to prove. */
export function surely(columns: readonly Declaring[], dialect: Dialect): string[] {
  return columns.flatMap((each) => {
    const { cell, field } = each;
    const { form, holds, range } = proofOf(each, dialect);
    const gap = isGap(field);
    const formed = form === null ? [] : [dialect.matches({ sql: field.sql, form, gap: cell.required ? null : gap })];
    const held = [...(holds === '' ? [] : [holds]), ...(range === null ? [] : [inRange(range)])];
    if (cell.required) return [...formed, ...(form === null ? [`NOT (${gap})`] : []), ...held];
    return held.length === 0 ? formed : [...formed, `(${gap} OR (${held.join(' AND ')}))`];
  });
}

/** True for cells that cannot be told to be as declared, or false. */
export function unproven(each: Declaring, dialect: Dialect): string {
  return `NOT coalesce(${surely([each], dialect).join(' AND ') || '(1 = 1)'}, (1 = 0))`;
}

/**
 * That some cell of the row is filled, of the columns that are read anyhow: a row that holds nothing at all (a line of commas) is no row, and only a slower reading leaves it out. Nothing to prove
 * where the source has no such rows.
 */
export function filled(raw: Raw, columns: readonly Declaring[], dialect: Dialect): string[] {
  if (raw.blanks === 'none' || columns.some(({ cell }) => cell.required)) return [];
  const [first, ...others] = readAnyhow(columns, dialect).map(({ field }) => isGap(field));
  // Where none is read, white space must be told from a text.
  if (first === undefined) return [`(${columns.map(({ field }) => `(${dialect.isTrimmed(field.sql)})`).join(' OR ')})`];
  // The others are looked at where the first is a gap.
  return [others.length === 0 ? `NOT (${first})` : `(CASE WHEN ${first} THEN NOT (${others.join(' AND ')}) ELSE (1 = 1) END)`];
}

/** The columns that are read: for their values, or to prove something of them. */
export function readAnyhow(columns: readonly Declaring[], dialect: Dialect): readonly Declaring[] {
  return columns.filter((each) => each.use === 'value' || surely([each], dialect).length > 0);
}

/** The cell is NULL, or an empty text. */
export function isGap({ sql, type, empty }: Field): string {
  return type === 'text' && empty === 'possible' ? `(${sql} IS NULL OR ${sql} = '')` : `${sql} IS NULL`;
}

/** What the cell holds, or NULL for a gap. */
export function filledSql({ sql, type, empty }: Field): string {
  return type === 'text' && empty === 'possible' ? `nullif(${sql}, '')` : sql;
}

/** The column's value where it is proven. */
export function heldAs(each: Declaring, dialect: Dialect): Held {
  const { cell, field } = each;
  const { value } = proofOf(each, dialect);
  const sql = field.type === 'text' && field.empty === 'possible' && typeOf(cell) === 'text' ? `nullif(${value}, '')` : value;
  return { column: columnOf(cell), type: typeOf(cell), sql };
}

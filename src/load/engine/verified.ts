import type { Cell } from '../../csv/cell.ts';
import type { Declared } from '../../csv/declared.ts';
import { originsOf } from '../../table/origins.ts';
import type { Building, Held, Lookup, Open } from './open.ts';
import type { Dialect } from './dialect.ts';
import { proofOf, typeOf } from './proof.ts';
import type { Field, Raw } from './session.ts';

/** The status of rows that hold a cell which the engine cannot tell to be as declared, and of rows that hold nothing that was asked for. */
export const UNPROVEN = -1;
export const BLANK = -2;

/** Texts that `parse` took although the engine could not tell, with their values, column by column. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, string | number | null>>;

/** When a cell of a column cannot be told to be as declared, or to be a gap that may be one. */
export function unproven(cell: Cell, field: Field, { dialect }: { dialect: Dialect }): string {
  return `NOT ${field.proven ?? proven(cell, field, dialect)}`;
}

/** True or false; gaps are looked for last, since few cells are. */
function proven(cell: Cell, field: Field, dialect: Dialect): string {
  const holds = `coalesce(${proofOf(cell, field, dialect).holds}, (1 = 0))`;
  return cell.required ? holds : `(${holds} OR ${isGap(field)})`;
}

/** The cell is NULL, or an empty text. */
export function isGap({ sql, type, empty }: Field): string {
  return type === 'text' && empty === 'possible' ? `(${sql} IS NULL OR ${sql} = '')` : `${sql} IS NULL`;
}

/**
 * The source with its declared columns, each row with its status. Without `known` the texts that the engine cannot tell are left for `parse`, and the row is UNPROVEN;
 * with it, blank rows are gone, as the loader in memory leaves them out, and those texts have the values that `parse` gave.
 */
export async function verified(raw: Raw, declared: Declared, building: Building, { known, order }: { known: Known | null; order: 'any' | 'kept' }): Promise<Open> {
  let open: Open = { from: raw.from(known === null ? 'all' : 'filled', order), held: new Map(), verdicts: [], behind: '1', stood: '1', beside: [], tallies: [], order: null, row: order === 'kept' ? raw.row : null };
  const { from, columns } = proofsBeside(open.from, declaring(raw, declared), building);
  open = { ...open, from };
  if (known === null && raw.blanks === 'possible') open = { ...open, verdicts: [{ when: columns.map(({ field }) => isGap(field)).join(' AND '), code: String(BLANK) }] };
  const held = new Map<string, Held>();
  const guards: string[] = [];
  for (const each of columns) {
    const { name, cell, field } = each;
    const texts = known?.get(name);
    const plain = heldAs(each, building.dialect);
    let [guard, sql] = [unproven(cell, field, building), plain.sql];
    if (texts !== undefined && texts.size > 0) {
      const key: Held = { column: cell, type: 'text', sql: field.type === 'text' ? field.sql : building.dialect.toText(field.sql) };
      const looked = await building.lookUp(open, [key], lookupOf(texts, cell));
      const [found = '', value = ''] = looked.found;
      open = looked.open;
      [guard, sql] = [`(${found} IS NULL AND ${guard})`, `CASE WHEN ${found} IS NULL THEN ${sql} ELSE ${value} END`];
    }
    guards.push(guard);
    held.set(name, { ...plain, sql });
  }
  const beside = raw.file === null ? [] : [{ sql: raw.file, each: 'one' as const, partner: filesOf(raw.files) }];
  return { ...open, held, beside, verdicts: [...open.verdicts, { when: guards.join(' OR '), code: String(UNPROVEN) }] };
}

/** The columns as they are declared, with what the source has for them. */
export function declaring(raw: Raw, declared: Declared): Declaring[] {
  return Object.entries(declared).map(([name, cell]) => ({ name, cell, field: raw.fields.get(name) as Field }));
}

/** The column's value where it is proven. */
export function heldAs({ cell, field }: Declaring, dialect: Dialect): Held {
  const { value } = proofOf(cell, field, dialect);
  const sql = field.type === 'text' && field.empty === 'possible' && typeOf(cell) === 'text' ? `nullif(${value}, '')` : value;
  return { column: { kind: cell.kind, label: cell.label, unit: cell.unit }, type: typeOf(cell), sql };
}

export interface Declaring {
  readonly name: string;
  readonly cell: Cell;
  readonly field: Field;
}

/**
 * The columns of numbers read once, and each column proven by itself, in a SELECT within, where that costs nothing: their proofs and their uses would else read each number again, and one long
 * condition over all columns is slower than a short one over each.
 */
export function proofsBeside(from: string, columns: readonly Declaring[], { dialect, fresh }: Building): { from: string; columns: readonly Declaring[] } {
  if (dialect.nested === 'dear') return { from, columns };
  const numbered = columns.map((each) => (typeOf(each.cell) === 'text' ? each : { ...each, field: { ...each.field, number: fresh('y') } }));
  const numbers = columns.flatMap(({ cell, field: { sql, type } }, i) => {
    const as = numbered[i]?.field.number;
    return as === undefined ? [] : [{ as, sql: typeOf(cell) === 'integer' ? dialect.toInteger(sql, type) : dialect.toDouble(sql, type) }];
  });
  const proofs = numbered.map(({ cell, field }) => ({ as: fresh('h'), sql: proven(cell, field, dialect) }));
  return {
    from: beside(beside(from, numbers, fresh('q')), proofs, fresh('q')),
    columns: numbered.map((each, i) => ({ ...each, field: { ...each.field, proven: proofs[i]?.as as string } })),
  };
}

function beside(from: string, added: readonly { readonly sql: string; readonly as: string }[], name: string): string {
  return added.length === 0 ? from : `(SELECT *, ${added.map(({ sql, as }) => `${sql} AS ${as}`).join(', ')} FROM ${from}) ${name}`;
}

function lookupOf(texts: ReadonlyMap<string, string | number | null>, cell: Cell): Lookup {
  return { keys: [...texts.keys()].map((text) => [text]), columns: [{ type: 'integer', values: [...texts].map(() => 1) }, { type: typeOf(cell), values: [...texts.values()] }] };
}

function filesOf(files: readonly string[]): Open['beside'][number]['partner'] {
  return { origins: originsOf({ size: files.length, cite: (i) => ({ id: files[i] ?? '', place: { file: files[i] ?? '' } }) }), remarks: [], findings: [] };
}

import type { Cell } from '../../csv/cell.ts';
import type { Declared } from '../../csv/declared.ts';
import { originsOf } from '../../table/origins.ts';
import { declaring, filled, heldAs, surely } from './declaring.ts';
import type { Beforehand, Declaring } from './declaring.ts';
import type { Building, Held, Lookup, Open } from './open.ts';
import { typeOf } from './proof.ts';
import type { Raw } from './session.ts';

/** The status of rows that hold a cell which the engine cannot tell to be as declared, or nothing at all. */
export const UNPROVEN = -1;

/** Texts that `parse` took although the engine could not tell, with their values, column by column. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, string | number | null>>;

export interface Verifying extends Beforehand {
  readonly known: Known | null;
  readonly order: 'any' | 'kept';
}

/**
 * The source with its declared columns, each row with its status. Without `known` the texts that the engine cannot tell are left for `parse`, and the row is UNPROVEN;
 * with it, blank rows are gone, as the loader in memory leaves them out, and those texts have the values that `parse` gave.
 */
export async function verified(raw: Raw, declared: Declared, building: Building, { known, order, ...beforehand }: Verifying): Promise<Open> {
  const { dialect } = building;
  const start: Open = { from: raw.from(known === null ? 'all' : 'filled', order), held: new Map(), verdicts: [], behind: '1', stood: '1', beside: [], tallies: [], order: null, row: order === 'kept' ? raw.row : null };
  const { from, columns } = readBeside(start.from, declaring(raw, declared, beforehand), building);
  const beside = raw.file === null ? [] : [{ sql: raw.file, each: 'one' as const, partner: filesOf(raw.files) }];
  const open: Open = { ...start, from, beside };
  if (known !== null) return withKnown(open, building, { columns, known });
  const proofs = [...filled(raw, columns, dialect), ...surely(columns, dialect)];
  return { ...open, held: new Map(columns.map((each) => [each.name, heldAs(each, dialect)])), verdicts: unless(proofs) };
}

/** The verdict on rows of which not all is proven. */
export function unless(proofs: readonly string[]): Open['verdicts'] {
  return proofs.length === 0 ? [] : [{ unless: proofs.join(' AND '), code: String(UNPROVEN) }];
}

/** Each column's value, or that which `parse` gave of its text. */
async function withKnown(start: Open, building: Building, { columns, known }: { columns: readonly Declaring[]; known: Known }): Promise<Open> {
  const held = new Map<string, Held>();
  const proofs: string[] = [];
  let open = start;
  for (const each of columns) {
    const { name, cell, field } = each;
    const texts = known.get(name);
    const plain = heldAs(each, building.dialect);
    let [proved, sql] = [surely([each], building.dialect), plain.sql];
    if (texts !== undefined && texts.size > 0) {
      const key: Held = { column: cell, type: 'text', sql: field.type === 'text' ? field.sql : building.dialect.toText(field.sql) };
      const looked = await building.lookUp(open, [key], lookupOf(texts, cell));
      const [found = '', value = ''] = looked.found;
      open = looked.open;
      proved = proved.length === 0 ? [] : [`(${found} IS NOT NULL OR (${proved.join(' AND ')}))`];
      sql = `CASE WHEN ${found} IS NULL THEN ${sql} ELSE ${value} END`;
    }
    proofs.push(...proved);
    held.set(name, { ...plain, sql });
  }
  return { ...open, held, verdicts: unless(proofs) };
}

/** The columns of numbers and of days read once, in a SELECT within, where that costs nothing: their proofs and their uses would else read each again. */
export function readBeside(from: string, columns: readonly Declaring[], { dialect, fresh }: Building): { from: string; columns: readonly Declaring[] } {
  if (dialect.nested === 'dear') return { from, columns };
  const read = columns.map((each): { each: Declaring; list: string[] } => {
    const { cell, field } = each;
    const as = fresh('y');
    if (typeOf(cell) !== 'text') {
      return { each: { ...each, field: { ...field, number: as } }, list: [`${typeOf(cell) === 'integer' ? dialect.toInteger(field.sql, field.type) : dialect.toDouble(field.sql, field.type)} AS ${as}`] };
    }
    return cell.kind === 'date' && field.type === 'text' ? { each: { ...each, field: { ...field, day: as } }, list: [`${dialect.toDay(field.sql)} AS ${as}`] } : { each, list: [] };
  });
  const list = read.flatMap((each) => each.list);
  return { from: list.length === 0 ? from : `(SELECT *, ${list.join(', ')} FROM ${from}) ${fresh('q')}`, columns: read.map(({ each }) => each) };
}

function lookupOf(texts: ReadonlyMap<string, string | number | null>, cell: Cell): Lookup {
  return { keys: [...texts.keys()].map((text) => [text]), columns: [{ type: 'integer', values: [...texts].map(() => 1) }, { type: typeOf(cell), values: [...texts.values()] }] };
}

/** The files of several, of which each row has one behind it. */
export function filesOf(files: readonly string[]): Open['beside'][number]['partner'] {
  return { origins: originsOf({ size: files.length, cite: (i) => ({ id: files[i] ?? '', place: { file: files[i] ?? '' } }) }), remarks: [], findings: [] };
}

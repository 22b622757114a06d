import { StepError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import { isNumeric } from '../../table/column.ts';
import type { Column } from '../../table/column.ts';
import { need } from '../../table/need.ts';
import { listed } from '../../table/suggest.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import type { Value } from '../../table/where.ts';
import type { Type } from './dialect.ts';
import { companionsOf, needHeld } from './held.ts';
import type { Building, Held, Open } from './open.ts';
import { judged, statusOf } from './open.ts';
import type { Word } from './words.ts';

/** As `derive.join`, of a query: the partner is a small table, which is loaded here and looked up there. */
export async function joinTable(open: Open, building: Building, { source, options, code }: { source: (Word & { word: 'join' })['source']; options: (Word & { word: 'join' })['options']; code: number }): Promise<Open> {
  const { on, take, lacking = 'refuse' } = options;
  const partner = await source.load(building.run);
  const [mine, theirs] = Array.isArray(on) ? [on as readonly string[], on as readonly string[]] : [Object.keys(on), Object.values(on)];
  const keys = needHeld(open, ...mine);
  const brought = broughtOver(partner, { theirs, take });
  const faults = [...kindsThatDiffer(keys, mine, need(partner, ...theirs), source.name), ...namesTaken(open, brought, source.name)];
  if (faults.length > 0) throw new StepError(faults);
  const { rows, times } = firstOfEach(partner, theirs);
  const columns = brought.map((name) => ({ type: typeOf(partner.columns.get(name) as Column), values: rows.map((row) => (need(partner, name)[0].at(row) ?? null) as Value) }));
  const looked = await building.lookUp(open, keys.map(comparable), {
    keys: rows.map((row) => need(partner, ...theirs).map((key) => key.at(row) as Value)),
    columns: [{ type: 'integer', values: rows }, { type: 'integer', values: times }, ...columns],
  });
  const [row = '', several = '', ...values] = looked.found;
  const held = new Map([...looked.open.held, ...brought.map((name, i): [string, Held] => [name, { column: partner.columns.get(name) as Column, type: columns[i]?.type ?? 'text', sql: values[i] ?? 'NULL' }])]);
  const beside: Open['beside'][number] = { sql: row, each: 'one', partner };
  const joined: Open = { ...looked.open, held, beside: [...looked.open.beside, beside] };
  return refusing(joined, building, { keys: keys.map(({ sql }) => sql), mine, source: source.name, row, several, lacking, code });
}

function refusing(open: Open, building: Building, { keys, mine, source, row, several, lacking, code }: { keys: readonly string[]; mine: readonly string[]; source: string; row: string; several: string; lacking: 'refuse' | 'gaps'; code: number }): Open {
  const doubled = judged(open, `coalesce(${several} > 1, (1 = 0))`, code);
  const all = lacking === 'gaps' ? doubled : judged(doubled, `${row} IS NULL`, code);
  building.refuse({
    code,
    sql: `SELECT DISTINCT ${[...keys, `coalesce(${several}, 0)`].map((sql) => `${sql} AS ${building.fresh('k')}`).join(', ')} FROM ${all.from} WHERE ${statusOf(all)} = ${code}`,
    explain: (values) => {
      const [many, none] = [values.filter((each) => Number(each.at(-1)) > 1), values.filter((each) => Number(each.at(-1)) <= 1)];
      return [
        ...(many.length === 0 ? [] : [{ code: 'MANY_MATCHES', what: `${source} has several rows with ${allShown(many, mine)}`, fix: 'choose one of each with clean.choose' }]),
        ...(none.length === 0 ? [] : [{ code: 'NO_MATCH', what: `${source} has no row with ${allShown(none, mine)}`, fix: "add it, or say lacking: 'gaps'" }]),
      ];
    },
  });
  return all;
}

function allShown(rows: readonly (readonly Value[])[], on: readonly string[]): string {
  return listed([...new Set(rows.map((each) => shown(each, on)))]);
}

function shown(values: readonly Value[], on: readonly string[]): string {
  const key = values.slice(0, -1);
  return key.includes(null) ? `a gap in ${on.join(' or ')}` : on.map((column, i) => `${column} ${String(key[i])}`).join(', ');
}

/** Keys of numbers are compared as numbers, whole or not. */
function comparable(key: Held): Held {
  return key.type === 'integer' ? { ...key, type: 'double' } : key;
}

/** The first row of each key that has no gap, and how many rows have it. */
function firstOfEach(partner: Table, theirs: readonly string[]): { rows: number[]; times: number[] } {
  const keys = need(partner, ...theirs);
  const found = new Map<string, { row: number; times: number }>();
  for (let row = 0; row < rowCount(partner); row++) {
    const key = keys.map((each) => each.at(row));
    if (key.includes(null)) continue;
    const text = JSON.stringify(key);
    const before = found.get(text);
    if (before === undefined) found.set(text, { row, times: 1 });
    else before.times += 1;
  }
  return { rows: [...found.values()].map(({ row }) => row), times: [...found.values()].map(({ times }) => times) };
}

/** The columns to bring over; a figure's companions come with it. */
function broughtOver(partner: Table, { theirs, take }: { theirs: readonly string[]; take: readonly string[] | undefined }): string[] {
  const all = [...partner.columns.keys()];
  if (take === undefined) return all.filter((name) => !theirs.includes(name));
  const names = need(partner, ...take).flatMap(({ name }) => companionsOf(name, partner.columns.get(name) as Column));
  return all.filter((name) => names.includes(name));
}

function kindsThatDiffer(mine: readonly Held[], names: readonly string[], theirs: readonly ({ readonly name: string } & Column)[], source: string): Fault[] {
  return mine.flatMap(({ column }, i) => {
    const other = theirs[i] as { readonly name: string } & Column;
    if (isNumeric(column) === isNumeric(other)) return [];
    return [{ code: 'NOT_SAME_KIND', what: `"${names[i] ?? ''}" holds ${column.kind} here and "${other.name}" holds ${other.kind} in ${source}`, fix: 'make both numbers or both texts' }];
  });
}

function namesTaken({ held }: Open, brought: readonly string[], source: string): Fault[] {
  return brought.filter((name) => held.has(name)).map((name) => ({
    code: 'COLUMN_EXISTS', what: `both this table and ${source} have a column "${name}"`, fix: 'bring over only what is wanted with take: […], or rename one of them',
  }));
}

function typeOf(column: Column): Type {
  return isNumeric(column) || column.kind === 'bound' ? 'double' : 'text';
}

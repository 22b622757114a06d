import type { Fault } from '../../errors.ts';
import { listed, suggest } from '../../table/suggest.ts';
import { needHeld, put } from './held.ts';
import type { Building, Open } from './open.ts';
import { judged, statusOf } from './open.ts';
import type { RecodeWords } from './words.ts';

/** As `clean.recode`, of a query: values that the list does not have are all told. */
export async function recodeColumn(open: Open, building: Building, { column, list, options, code }: { column: string; list: Readonly<Record<string, string>>; options: RecodeWords; code: number }): Promise<Open> {
  const { as = column, others = 'refuse', label } = options;
  const [old] = needHeld(open, column) as [Open['held'] extends ReadonlyMap<string, infer Each> ? Each : never];
  const known = Object.entries(list);
  const key = { ...old, type: 'text' as const, sql: old.type === 'text' ? old.sql : building.dialect.toText(old.sql) };
  const looked = await building.lookUp(open, [key], { keys: known.map(([from]) => [from]), columns: [{ type: 'text', values: known.map(([, to]) => to) }] });
  const found = looked.found[0] ?? 'NULL';
  const sql = others === 'keep' ? `coalesce(${found}, ${key.sql})` : found;
  const next = { ...looked.open, held: put(looked.open.held, as, { column: { kind: 'code', label: label ?? old.column.label, unit: '' }, type: 'text', sql }) };
  if (others === 'keep') return next;
  const judging = judged(next, `${key.sql} IS NOT NULL AND ${found} IS NULL`, code);
  building.refuse({
    code,
    sql: `SELECT DISTINCT ${key.sql} AS ${building.fresh('k')} FROM ${judging.from} WHERE ${statusOf(judging)} = ${code}`,
    explain: (values) => values.map(([value]) => notListed(String(value), column, known.map(([from]) => from))),
  });
  return judging;
}

function notListed(value: string, column: string, known: readonly string[]): Fault {
  const meant = suggest(value, known);
  const fix = meant === null ? `the list has: ${listed(known)}` : `did you mean "${meant}"?`;
  return { code: 'NOT_IN_LIST', what: `"${value}" is not in the list of ${column}`, fix, place: { field: column } };
}

import type { Declared } from '../../csv/declared.ts';
import type { Fault } from '../../errors.ts';
import type { Building, Open } from './open.ts';
import { closed } from './open.ts';
import { TOLD_AT_MOST, refusedFaults } from './judge.ts';
import type { Field, Refused, Session } from './session.ts';

/** The values that come twice in columns which declare that none may; gaps may. */
export async function repeats(session: Session, declared: Declared, building: Building, open: Open): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [name] of Object.entries(declared).filter(([, cell]) => cell.unique)) {
    const field = session.raw.fields.get(name) as Field;
    const text = field.type === 'text' ? field.sql : session.dialect.toText(field.sql);
    const { around } = closed({ ...open, held: new Map([['value', open.held.get(name) as never], ['text', { column: { kind: 'text', label: '', unit: '' }, type: 'text', sql: text }]]) }, building);
    const [value, raw] = ['value', 'text'].map((each) => around.held.get(each)?.sql ?? '');
    const [n, t] = [building.fresh('n'), building.fresh('t')];
    const group = `SELECT ${value} AS ${n}g, count(*) AS ${n} FROM ${around.from} WHERE ${value} IS NOT NULL GROUP BY ${n}g`;
    const counted = await session.ask(`SELECT ${session.dialect.toDouble(`sum(${n} - 1)`)} AS ${t} FROM (${group}) ${t}q WHERE ${n} > 1`);
    const total = Number(counted[0]?.[0] ?? 0);
    if (total === 0) continue;
    const some = `SELECT ${n}g FROM (${group}) ${t}q WHERE ${n} > 1 ORDER BY ${n}g LIMIT ${TOLD_AT_MOST}`;
    const out = open.held.get(name)?.type === 'text' ? value : session.dialect.toDouble(value ?? '');
    const [texts = [], times = [], values = []] = await session.ask(
      `SELECT ${raw} AS ${t}a, ${session.dialect.toDouble('count(*)')} AS ${t}b, min(${out}) AS ${t}c FROM ${around.from} WHERE ${value} IN (${some}) GROUP BY ${t}a`);
    const refused = texts.map((each, i): Refused => ({
      field: name, text: each === null ? null : String(each), times: Number(times[i]), value: values[i] ?? null,
      fault: { code: 'DUPLICATE_ID', what: `"${String(each)}" stands more than once`, fix: 'give each row its own', place: { field: name } },
    }));
    faults.push(...(await refusedFaults(session, refused, total)));
  }
  return faults;
}

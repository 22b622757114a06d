import { StepError } from '../../errors.ts';
import { conditionFaults, plainOf } from '../../table/where.ts';
import type { Condition, Value, Where } from '../../table/where.ts';
import { needHeld } from './held.ts';
import type { Building, Held, Open } from './open.ts';
import { judged } from './open.ts';

/** As `clean.keep`, of a query: the others are left out and counted. */
export function keepRows(open: Open, building: Building, { why, where, code, word }: { why: string; where: Where; code: number; word: string }): Open {
  const names = Object.keys(where);
  const held = needHeld(open, ...names);
  const faults = names.flatMap((name, i) => conditionFaults(name, (held[i] as Held).column, where[name] as Condition));
  if (faults.length > 0) throw new StepError(faults);
  const meets = names.map((name, i) => conditionSql(held[i] as Held, where[name] as Condition, building));
  building.remark((counts) => (counts.left(code) === 0 ? null : { step: word, message: `${counts.left(code)} rows left out: not ${why}`, figures: [] }));
  return names.length === 0 ? open : judged(open, `NOT (${meets.join(' AND ')})`, code);
}

/** True or false, never NULL: what is asked of a gap is answered. */
function conditionSql({ sql, type }: Held, condition: Condition, { dialect }: Building): string {
  const { among, holds } = plainOf(condition);
  if (!Array.isArray(among)) {
    const { from, to } = among as { from?: Value; to?: Value };
    const ends = [from === undefined ? [] : [`${sql} >= ${dialect.literal(from, rangeType(type))}`], to === undefined ? [] : [`${sql} <= ${dialect.literal(to, rangeType(type))}`]].flat();
    return `coalesce(${ends.join(' AND ')}, (1 = 0))`;
  }
  const values = (among as readonly Value[]).filter((value) => value !== null);
  const listed = values.length === 0 ? '(1 = 0)' : `coalesce(${sql} IN (${values.map((value) => dialect.literal(value, rangeType(type))).join(', ')}), (1 = 0))`;
  const found = among.includes(null) ? `(${sql} IS NULL OR ${listed})` : listed;
  return holds ? found : `NOT ${found}`;
}

/** A count may be compared with 1.5: as numbers, then. */
function rangeType(type: Held['type']): Held['type'] {
  return type === 'integer' ? 'double' : type;
}

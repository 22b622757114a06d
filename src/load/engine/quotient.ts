import { StepError } from '../../errors.ts';
import { apart } from '../../table/apart.ts';
import { meaningOf } from '../../table/column.ts';
import type { Adds, Words } from '../../table/column.ts';
import { rateUnit } from '../../table/rate-unit.ts';
import { doubtAddition } from './addable.ts';
import { needHeld, needHeldNumbers, put } from './held.ts';
import type { Building, Held, Open } from './open.ts';
import { closed } from './open.ts';
import type { RateWords, ShareWords } from './words.ts';

/** As `derive.rate`, of a query. */
export function rateOf(open: Open, building: Building, { name, options, word }: { name: string; options: RateWords; word: string }): Open {
  const { of, over, per, label = name, although } = options;
  const [count, base] = needHeldNumbers(open, of, over) as [Held, Held];
  for (const remark of apart(word, [count.column, base.column], although)) building.remark(() => remark);
  return { ...open, held: put(open.held, name, quotient(count, base, building, { per, label, unit: rateUnit(count.column, base.column, per), adds: 'at-one-time' })) };
}

/** As `derive.share`, of a query. */
export function shareOf(open: Open, building: Building, { name, options, word }: { name: string; options: ShareWords; word: string }): Open {
  const { of, over, within, label = name, although } = options;
  if ((over === undefined) === (within === undefined)) {
    const what = over === undefined ? 'the share is of nothing: neither over nor within is given' : 'the whole is given twice, by over and by within';
    throw new StepError({ code: 'BAD_OPTION', what, fix: 'say over: the column of the whole, or within: the columns that make a group ([] for all rows)' });
  }
  if (within !== undefined) return shareWithin(open, building, { name, of, within, label, although, word });
  const [part, whole] = needHeldNumbers(open, of, over ?? of) as [Held, Held];
  for (const remark of apart(word, [part.column, whole.column], although)) building.remark(() => remark);
  return { ...open, held: put(open.held, name, quotient(part, whole, building, { per: 100, label, unit: '%' })) };
}

function shareWithin(open: Open, building: Building, { name, of, within, label, ...insisting }: { name: string; of: string; within: readonly string[]; label: string; although: string | undefined; word: string }): Open {
  doubtAddition(open, building, { sum: [of], by: within, ...insisting });
  const { around, columns, status } = closed(open, building);
  const [part] = needHeldNumbers(around, of) as [Held];
  const keys = needHeld(around, ...within).map(({ sql }) => sql);
  const as = building.fresh('w');
  const from = building.dialect.withSum(around.from, { sql: part.sql, type: part.type, by: [status, ...keys], columns, as });
  const whole: Held = { column: part.column, type: 'double', sql: as };
  return { ...around, from, held: put(around.held, name, quotient(part, whole, building, { per: 100, label, unit: '%' })) };
}

/** Missing where either is missing or the base is 0; times `per` first, as in memory, so that both give the same float. */
function quotient(above: Held, below: Held, { dialect }: Building, { per, label, unit, adds }: { per: number; label: string; unit: Words; adds?: Adds }): Held {
  const [a, b] = [dialect.toDouble(above.sql), dialect.toDouble(below.sql)];
  const { measures } = above.column;
  return { column: { kind: 'number', ...meaningOf({ label, unit }), ...(measures === undefined ? {} : { measures }), ...(adds === undefined ? {} : { adds }) }, type: 'double', sql: `CASE WHEN ${b} = 0 THEN NULL ELSE ${a} * ${dialect.literal(per, 'double')} / ${b} END` };
}

import { step } from '../step.ts';
import type { Step } from '../step.ts';
import type { Words } from '../table/column.ts';
import { apart } from '../table/apart.ts';
import { needNumbers } from '../table/need.ts';
import { rateUnit } from '../table/rate-unit.ts';
import { remark } from '../table/table.ts';
import { withQuotient } from './quotient.ts';

export interface RateOptions {
  readonly of: string;
  readonly over: string;
  readonly per: number;
  /** One for all languages, or `{ en, es }`. */
  readonly label?: Words;
  /** Why measures that are declared not comparable are divided all the same, in words for the readers. */
  readonly although?: string;
}

/**
 * Adds `name` = `of` / `over` x `per`; missing where either is missing or `over` is 0. Bounds are divided by interval arithmetic: the rate of
 * "at least 241" is an "at least". The unit is built from the two: deaths over people per 100,000 gives `deaths per 100,000 people`.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER; BAD_OPTION where `per` is no number above 0; NOT_COMPARABLE for measures declared so
 */
export function rate(name: string, { of, over, per, label = name, although }: RateOptions): Step {
  const written = `derive.rate(${name}, ${of}, ${over}, ${per})`;
  return step(written, (table) => {
    const [count, base] = needNumbers(table, of, over);
    const remarks = apart(written, [count, base], although);
    return remark(withQuotient(table, name, { of: count, over: base, per, label, unit: rateUnit(count, base, per), adds: 'at-one-time' }), ...remarks);
  });
}

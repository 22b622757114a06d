import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { needNumbers } from '../table/need.ts';
import { withQuotient } from './quotient.ts';

export interface RateOptions {
  readonly of: string;
  readonly over: string;
  readonly per: number;
  readonly label?: string;
}

/**
 * Adds `name` = `of` / `over` x `per`; missing where either is missing or `over` is 0. Bounds are divided by interval arithmetic: the rate of
 * "at least 241" is an "at least". The unit is built from the two: deaths over people per 100,000 gives `deaths per 100,000 people`.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER
 */
export function rate(name: string, { of, over, per, label = name }: RateOptions): Step {
  return step(`derive.rate(${name})`, (table) => {
    const [count, base] = needNumbers(table, of, over);
    const unit = `${count.unit} per ${per.toLocaleString('en-US')} ${base.unit}`;
    return withQuotient(table, name, { of: count, over: base, per, label, unit });
  });
}

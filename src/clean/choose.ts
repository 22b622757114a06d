import { StepError } from '../errors.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { groupRows, rowsByGroup } from '../table/group.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { originNames } from '../table/origins.ts';
import { takeRows } from '../table/rows.ts';
import { namesOf, remark } from '../table/table.ts';
import type { Remark, Table } from '../table/table.ts';
import { preference } from './preference.ts';
import { said } from './said.ts';

export interface ChooseOptions {
  /** Rows that agree in these columns are rivals: one of them is chosen. */
  readonly by: readonly string[];
  /**
   * The rules, each breaking the ties of those before it:
   * - `rank`: deprecated figures are out, preferred ones first (Wikidata's ranks)
   * - `official`: said by a government body
   * - `latest`: published last
   * - `column:value`: the rows with that value, where there are any
   */
  readonly prefer: readonly string[];
  /** The column that must agree, bounds and all, where the rules leave several rows: `value` unless given, and in a table without one every column. */
  readonly value?: string;
}

/**
 * Takes one row of each group of rivals by a stated rule; the remarks say who was not chosen, and by which rule.
 * Rows that are left over and say the same are one: the first of them stands. A group whose rows are all deprecated has none.
 *
 * @throws {StepError} NO_SUCH_COLUMN; NO_CHOICE where the rules leave rows that differ, each named; BAD_OPTION for a rule that there is not.
 */
export function choose({ by, prefer, value }: ChooseOptions): Step {
  const name = `clean.choose(${prefer.join(', ')})`;
  return step(name, (table) => {
    const groups = rowsByGroup(groupRows(table, by));
    const narrow = preference(prefer, table);
    const keys = need(table, ...by);
    const amount = value !== undefined || table.columns.has('value') ? need(table, value ?? 'value')[0] : null;
    const agreeing = need(table, ...(amount === null ? table.columns.keys() : namesOf(amount.name, amount)));
    const chosen: number[] = [];
    const remarks: Remark[] = [];
    const ties: string[] = [];
    for (const rows of groups) {
      const key = keys.map((reader) => String(reader.at(rows[0] ?? 0) ?? 'a gap')).join(', ');
      const { left, dropped } = narrow([...rows]);
      const [first] = left;
      if (!agree(left, agreeing)) ties.push(`${key}: ${left.map((row) => shown(table, row, amount)).join(' or ')}`);
      else if (first !== undefined) {
        chosen.push(first);
        remarks.push(...dropped.map(({ row, rule }) => rejected({ table, name, key, rule, amount, row, first })));
      } else remarks.push(...dropped.map(({ row }) => ({ step: name, message: `${key}: ${shown(table, row, amount)} is deprecated, and there is no other`, figures: originNames(table.origins, row) })));
    }
    if (ties.length > 0) throw new StepError(ties.map((what) => ({ code: 'NO_CHOICE', what, fix: `the rules (${prefer.join(', ') || 'none'}) do not decide: add one${amount === null ? ', or name the column that must agree: value: …' : ''}` })));
    return remark(takeRows(table, chosen), ...remarks);
  });
}

function agree(rows: readonly number[], columns: readonly Reader[]): boolean {
  const [first = 0] = rows;
  return rows.every((row) => columns.every((column) => column.at(row) === column.at(first)));
}

interface Rejection {
  readonly table: Table;
  readonly name: string;
  readonly key: string;
  readonly rule: string;
  readonly amount: Reader | null;
  readonly row: number;
  readonly first: number;
}

function rejected({ table, name, key, rule, amount, row, first }: Rejection): Remark {
  const reason = rule === 'rank' ? textAt(table, 'rank_reason', row) : '';
  const message = `${key}: ${shown(table, first, amount)} chosen, not ${shown(table, row, amount)}, by the rule ${rule}${reason === '' ? '' : ` (${reason})`}`;
  const figures = originNames(table.origins, row);
  const speaker = textAt(table, 'speaker', row);
  return {
    step: name, message, figures: [...originNames(table.origins, first), ...figures],
    rejected: { rule, reason: reason === '' ? null : { en: reason, es: textAt(table, 'rank_reason_es', row) || reason }, amount: amount === null ? null : { quantity: amount.quantity(row), unit: amount.unit }, speaker: { en: speaker, es: textAt(table, 'speaker_es', row) || speaker }, figures },
  };
}

function textAt(table: Table, column: string, row: number): string {
  return table.columns.has(column) ? String(need(table, column)[0].at(row) ?? '') : '';
}

function shown(table: Table, row: number, amount: Reader | null): string {
  const names = originNames(table.origins, row).join(', ');
  return [amount === null ? '' : said(amount, row), textAt(table, 'speaker', row), `[${names}]`].filter((part) => part !== '').join(' ');
}

import { StepError } from '../errors.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import { notListed } from './not-listed.ts';

/** The rows that the rules leave of some rivals, and those that each rule dropped. */
export interface Narrowed {
  readonly left: readonly number[];
  readonly dropped: readonly { readonly row: number; readonly rule: string }[];
}

/**
 * The rules of `clean.choose`, each breaking the ties of those before it, as one function of rivals.
 *
 * @throws {StepError} BAD_OPTION for a rule that there is not; NOT_IN_LIST for a value that no row has; NO_SUCH_COLUMN for one whose column the table lacks.
 */
export function preference(prefer: readonly string[], table: Table): (rivals: readonly number[]) => Narrowed {
  const rules = rulesOf(prefer, table);
  return (rivals) => narrow(rivals, rules);
}

type Best = (rows: readonly number[]) => readonly number[];

interface Rule {
  readonly rule: string;
  readonly best: Best;
}

/** Deprecated figures are out before any other rule speaks, wherever `rank` stands among them. */
function rulesOf(prefer: readonly string[], table: Table): Rule[] {
  const ranked = prefer.includes('rank') ? [{ rule: 'rank', best: standing(need(table, 'rank')[0]) }] : [];
  return [...ranked, ...prefer.map((rule) => ({ rule, best: bestBy(rule, table) }))];
}

function narrow(rows: readonly number[], rules: readonly Rule[]): Narrowed {
  let left = rows;
  const dropped: { row: number; rule: string }[] = [];
  for (const { rule, best } of rules) {
    const next = best(left);
    dropped.push(...left.filter((row) => !next.includes(row)).map((row) => ({ row, rule })));
    left = next;
  }
  return { left, dropped };
}

function bestBy(rule: string, table: Table): Best {
  if (rule === 'rank') return byRank(need(table, 'rank')[0]);
  if (rule === 'official') return where(need(table, 'speaker_type')[0], 'government');
  if (rule === 'latest') return latest(need(table, 'published')[0]);
  const [column, wanted] = [rule.slice(0, rule.indexOf(':')), rule.slice(rule.indexOf(':') + 1)];
  if (!rule.includes(':')) throw new StepError({ code: 'BAD_OPTION', what: `no rule "${rule}"`, fix: 'write rank, official, latest or column:value' });
  const [reader] = need(table, column);
  const values = [...new Set(Array.from({ length: rowCount(table) }, (_, row) => String(reader.at(row))))];
  // A rule that no row can meet is a slip of the keys, and would pass for a rule that was followed.
  if (values.length > 0 && !values.includes(wanted)) throw new StepError({ ...notListed(wanted, column, values), what: `no row has ${column} "${wanted}"` });
  return where(reader, wanted);
}

function standing(rank: Reader): Best {
  return (rows) => rows.filter((row) => rank.at(row) !== 'deprecated');
}

function byRank(rank: Reader): Best {
  return (rows) => {
    const preferred = rows.filter((row) => rank.at(row) === 'preferred');
    return preferred.length > 0 ? preferred : rows;
  };
}

function where(column: Reader, wanted: string): Best {
  return (rows) => {
    const matching = rows.filter((row) => String(column.at(row)) === wanted);
    return matching.length > 0 ? matching : rows;
  };
}

/** The last day on which it can have been published: EDTF texts of one precision sort as texts; `2023-XX` counts as the end of 2023, and a span without an end as later than any. */
function latest(published: Reader): Best {
  const day = (row: number): string => String(published.at(row) ?? '').split('/').at(-1)?.replace('..', '9999').replace(/X/gu, '9').padEnd(10, '-99').slice(0, 10) ?? '';
  return (rows) => {
    const last = rows.map(day).reduce((a, b) => (b > a ? b : a), '');
    return rows.filter((row) => day(row) === last);
  };
}

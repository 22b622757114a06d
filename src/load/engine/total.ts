import { StepError } from '../../errors.ts';
import { ROWS } from '../../table/column.ts';
import { doubtAddition } from './addable.ts';
import { needHeld, needHeldNumbers } from './held.ts';
import type { Building, Held, Open } from './open.ts';
import { closed, statusOf } from './open.ts';
import { callsTotal } from './total-rows.ts';
import type { TotalWords } from './words.ts';

/**
 * As `derive.total`, of a query. The groups come in the order of their keys (an engine of many threads knows no first row), and rows with another status than kept are
 * added up to one row each.
 */
export function totalOf(asked: Open, building: Building, { by, options, word }: { by: readonly string[]; options: TotalWords; word: string }): Open {
  const { fresh, dialect } = building;
  const open = dialect.nested === 'free' ? closed(asked, building).around : asked;
  const { sum = [], count, gaps = 'spread' } = options;
  const [keys, parts] = [needHeld(open, ...by), needHeldNumbers(open, ...sum)];
  doubtAddition(open, building, { sum, by, although: options.although, word });
  refuseTwice([...by, ...sum, ...(count === undefined ? [] : [count])]);
  const [status, behind, stood] = [fresh('s'), fresh('n'), fresh('m')];
  const grouped = keys.map((key) => ({ key, as: fresh('v') }));
  const summed = parts.map((part) => ({ part, as: fresh('v') }));
  const counted = fresh('v');
  const beside = open.beside.map((each) => ({ each, as: fresh('o') }));
  const before = open.tallies.map((sql) => ({ sql: `sum(${sql})`, as: fresh('t') }));
  // Of rows that are kept, each stands for itself; or for those that were added up beforehand.
  const rows = `sum(${open.stood})`;
  const skipping = gaps === 'skip' ? [{ sql: rows, as: fresh('t') }, ...parts.map((part) => ({ sql: `${rows} - ${knownOf(part)}`, as: fresh('t') }))] : [];
  const left = [...open.held].filter(([name, { type }]) => building.watched.has(name) && type === 'text' && !by.includes(name));
  const named = left.map(([name, held], i) => {
    building.leave(name, before.length + skipping.length + i);
    return { sql: `sum(${callsTotal(held, { dialect, rows: open.stood })})`, as: fresh('t') };
  });
  const tallies = [...before, ...skipping, ...named];
  const list = [
    ...grouped.map(({ key, as }) => ({ sql: open.verdicts.length === 0 ? key.sql : `CASE WHEN ${statusOf(open)} = 0 THEN ${key.sql} END`, as })),
    { sql: statusOf(open), as: status },
    ...summed.map(({ part, as }) => ({ sql: sumSql(part, { gaps, rows, dialect }), as })),
    { sql: rows, as: counted }, { sql: `sum(${open.behind})`, as: behind }, { sql: rows, as: stood },
    ...beside.map(({ each, as }) => ({ sql: dialect.union(each.sql, each.each), as })), ...tallies,
  ];
  // With no key there is still one group of everything, and none of nothing: grouped by the status, which is all that there is.
  const sql = `SELECT ${list.map((each) => `${each.sql} AS ${each.as}`).join(', ')} FROM ${open.from} GROUP BY ${[...grouped.map(({ as }) => as), status].join(', ')}`;
  if (gaps === 'skip') sum.forEach((name, i) => remarkSkipped(building, { name, word, index: open.tallies.length }, i));
  return {
    from: `(${sql}) ${fresh('q')}`,
    held: new Map([
      ...grouped.map(({ key, as }, i): [string, Held] => [by[i] ?? '', { ...key, sql: as }]),
      ...summed.map(({ part, as }, i): [string, Held] => [sum[i] ?? '', { column: part.column, type: part.type, sql: as }]),
      ...(count === undefined ? [] : [[count, { column: ROWS, type: 'integer', sql: counted }] as [string, Held]]),
    ]),
    verdicts: [{ when: `${status} <> 0`, code: status }],
    behind,
    stood: `CASE WHEN ${status} = 0 THEN 1 ELSE ${stood} END`,
    beside: beside.map(({ each, as }) => ({ ...each, each: 'many', sql: as })),
    // What a row that was left out lacks is nobody's gap.
    tallies: [...before.map(({ as }) => as), ...[...skipping, ...named].map(({ as }) => `CASE WHEN ${status} = 0 THEN ${as} ELSE 0 END`)],
    order: by,
    row: null,
  };
}

function sumSql(part: Held, { gaps, rows, dialect }: { gaps: 'spread' | 'skip'; rows: string; dialect: Building['dialect'] }): string {
  const whole = part.known === undefined ? dialect.sum(part.sql, part.type) : dialect.parts.sum(part.sql, part.type);
  return `CASE WHEN ${knownOf(part)} ${gaps === 'skip' ? '> 0' : `= ${rows}`} THEN ${whole} END`;
}

function knownOf({ sql, known }: Held): string {
  return known === undefined ? `count(${sql})` : `sum(${known})`;
}

function remarkSkipped({ remark }: Building, { name, word, index }: { name: string; word: string; index: number }, part: number): void {
  remark((counts) => {
    const [rows, gaps] = [counts.tally(index), counts.tally(index + 1 + part)];
    return gaps === 0 ? null : { step: word, message: `${gaps} of ${rows} rows have no ${name} and are passed over: the totals are of what is known`, figures: [] };
  });
}

function refuseTwice(names: readonly string[]): void {
  const repeated = new Set(names.filter((name, i) => names.indexOf(name) < i));
  if (repeated.size > 0) throw new StepError([...repeated].map((name) => ({ code: 'COLUMN_EXISTS', what: `two columns would be called "${name}"`, fix: 'choose another name' })));
}

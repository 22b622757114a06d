import type { Fault } from '../../errors.ts';
import { addsOf } from '../../table/column.ts';
import { addedOverTime, notAdditive, timesAmong } from '../../table/not-additive.ts';
import type { Value } from '../../table/where.ts';
import { needHeld, needHeldNumbers } from './held.ts';
import type { Building, Doubt, Held, Open } from './open.ts';
import { statusOf } from './open.ts';

/** What a word adds up, of which rows together, and why all the same. */
export interface Addition {
  readonly sum: readonly string[];
  readonly by: readonly string[];
  readonly although: string | undefined;
  readonly word: string;
}

type Question = Doubt['questions'][number];

/**
 * As `addable` of a table in memory: numbers that add only at one time are looked at for whether they are added up over several, by one more reading of the source, and changes in percent for whether they are added up
 * at all. Counts are not looked at. Figures of a ledger, of which one may have the other in it, have bounds, which no engine reckons with.
 */
export function doubtAddition(open: Open, building: Building, { sum, by, although, word }: Addition): void {
  const [parts, keys] = [needHeldNumbers(open, ...sum), needHeld(open, ...by)];
  const times = timesAmong([...open.held].map(([name, { column }]) => [name, column])).filter((name) => !by.includes(name));
  const questions = parts.flatMap((part, i): Question[] => {
    const [adds, name] = [addsOf(part.column), sum[i] ?? ''];
    if (adds === 'never') return [severalRows(open, building, { part, name, keys })];
    return adds === 'always' || times.length === 0 ? [] : [severalTimes(open, building, { part, name, keys, times })];
  });
  if (questions.length === 0) return;
  const doubt: Doubt = { word, questions, although };
  building.doubt(doubt);
  building.remark((counts) => (counts.insisted(doubt) ? { step: word, message: although ?? '', figures: [], audience: 'chart' } : null));
}

interface Asked {
  readonly part: Held;
  readonly name: string;
  readonly keys: readonly Held[];
}

/** Whether some group is of several rows. */
function severalRows(open: Open, { dialect, fresh }: Building, { part, name, keys }: Asked): Question {
  const [rows, most] = [fresh('n'), fresh('n')];
  const groups = groupsOf(open, fresh, { keys, list: [`sum(${open.stood}) AS ${rows}`], where: '(1 = 1)' });
  return {
    sql: `SELECT ${dialect.toDouble(`max(${rows})`)} AS ${most} FROM ${groups}`,
    explain: ([found = null]) => (Number(found ?? 0) > 1 ? [notAdditive(name, part.column)] : []),
  };
}

/** Whether the known numbers of some group are of several times, by the first column that says so. */
function severalTimes(open: Open, { dialect, fresh }: Building, { part, name, keys, times }: Asked & { times: readonly string[] }): Question {
  const read = needHeld(open, ...times).map(({ sql, type }) => ({ sql, type, first: fresh('l'), last: fresh('g'), gaps: fresh('n') }));
  const list = read.flatMap(({ sql, first, last, gaps }) => [`min(${sql}) AS ${first}`, `max(${sql}) AS ${last}`, `sum(CASE WHEN ${sql} IS NULL THEN 1 ELSE 0 END) AS ${gaps}`]);
  const groups = groupsOf(open, fresh, { keys, list, where: part.known === undefined ? `${part.sql} IS NOT NULL` : `${part.known} > 0` });
  const out = read.flatMap(({ type, first, last, gaps }) => {
    const several = `(${first} <> ${last} OR (${gaps} > 0 AND ${first} IS NOT NULL))`;
    const shown = (sql: string): string => (type === 'text' ? sql : dialect.toDouble(sql));
    return [
      dialect.toDouble(`sum(CASE WHEN ${several} THEN 1 ELSE 0 END)`), shown(`min(CASE WHEN ${several} THEN ${first} END)`), shown(`max(CASE WHEN ${several} THEN ${last} END)`),
      dialect.toDouble(`sum(CASE WHEN ${several} THEN ${gaps} ELSE 0 END)`),
    ];
  });
  return { sql: `SELECT ${out.map((sql) => `${sql} AS ${fresh('c')}`).join(', ')} FROM ${groups}`, explain: (values) => firstOf(values, { name, times }) };
}

function firstOf(values: readonly Value[], { name, times }: { name: string; times: readonly string[] }): Fault[] {
  const at = times.findIndex((_, i) => Number(values[i * 4] ?? 0) > 0);
  if (at < 0) return [];
  const [first = null, last = null, gaps = null] = values.slice(at * 4 + 1, at * 4 + 4);
  return [addedOverTime(name, times[at] ?? '', { first: String(first), last: String(last), gaps: Number(gaps ?? 0) > 0 ? 'some' : 'none' })];
}

/** The rows that are kept, in groups: with no key, one. */
function groupsOf(open: Open, fresh: Building['fresh'], { keys, list, where }: { keys: readonly Held[]; list: readonly string[]; where: string }): string {
  const named = keys.map(({ sql }) => ({ sql, as: fresh('k') }));
  const select = [...named.map(({ sql, as }) => `${sql} AS ${as}`), ...list].join(', ');
  return `(SELECT ${select} FROM ${open.from} WHERE ${statusOf(open)} = 0 AND ${where}${named.length === 0 ? '' : ` GROUP BY ${named.map(({ as }) => as).join(', ')}`}) ${fresh('q')}`;
}

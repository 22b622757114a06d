import { LoadError } from '../../errors.ts';
import type { Value } from '../../table/where.ts';
import type { Built } from './building.ts';
import { closed } from './open.ts';
import type { Open, Partner } from './open.ts';
import type { Session } from './session.ts';
import { UNPROVEN } from './verified.ts';

/** What a query gave: the rows that are kept, what stands behind each, and what was counted of the others. */
export interface Answer {
  readonly cells: ReadonlyMap<string, readonly Value[]>;
  readonly held: Open['held'];
  /** How many rows of the source stand behind each row. */
  readonly behind: readonly number[];
  readonly beside: readonly { readonly partner: Partner; readonly rows: readonly (readonly number[])[] }[];
  /** The keys of the total that the rows are, if they are one. */
  readonly order: readonly string[] | null;
  /** The columns that put the rows in order, where they do not stand in that of the source. */
  readonly sort: readonly string[];
  readonly read: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly tallies: readonly number[];
}

/** What the rows were, status by status, where no total adds the others up: one more reading of the source. */
async function countStatuses(session: Session, open: Open, built: Built, progress: (done: number) => void): Promise<{ read: number; statuses: Map<number, number> }> {
  const { around, status } = closed(open, built);
  const { toDouble } = session.dialect;
  const [s, n, m] = [built.fresh('s'), built.fresh('n'), built.fresh('m')];
  const sql = `SELECT ${status} AS ${s}, ${toDouble(`sum(${around.behind})`)} AS ${n}, ${toDouble(`sum(${around.stood})`)} AS ${m} FROM ${around.from} GROUP BY ${s}`;
  const [codes = [], behind = [], stood = []] = await session.ask(sql, progress);
  return { read: sumOf(behind), statuses: new Map(codes.map((code, i) => [Number(code), Number(stood[i])])) };
}

/**
 * Asks the query. A query that totals is answered by one reading of the source, with one more row for each status; one that does not is counted first.
 *
 * @throws {LoadError} TOO_MANY_ROWS
 */
export async function answered(session: Session, open: Open, built: Built, { most, progress }: { most: number; progress: (done: number) => void }): Promise<Answer> {
  const counted = open.order === null ? await countStatuses(session, open, built, progress) : null;
  if (counted !== null && isOff(counted.statuses)) return { cells: new Map(), held: open.held, behind: [], beside: [], order: null, sort: [], tallies: [], ...counted };
  if (counted !== null && (counted.statuses.get(0) ?? 0) > most) throw tooMany(counted.statuses.get(0) ?? 0, most);
  const { around, status } = closed(open, built);
  const held = [...around.held];
  const { toDouble } = session.dialect;
  const out = [
    ...held.map(([, { sql, type }]) => (type === 'text' ? sql : toDouble(sql))), toDouble(status), toDouble(around.behind), toDouble(around.stood),
    ...around.beside.map(({ sql }) => sql), ...around.tallies.map((sql) => toDouble(sql)),
  ];
  const list = out.map((sql) => `${sql} AS ${built.fresh('c')}`).join(', ');
  const kept = open.order === null ? ` WHERE ${status} = 0${around.row === null ? '' : ` ORDER BY ${around.row}`}` : '';
  const columns = await session.ask(`SELECT ${list} FROM ${around.from}${kept} LIMIT ${most + FEW}`, progress);
  const statuses = (columns[held.length] ?? []).map(Number);
  const rows = statuses.flatMap((code, i) => (code === 0 ? [i] : []));
  if (rows.length > most) throw tooMany(rows.length, most);
  const at = (index: number): Value[] => columns[index] ?? [];
  const tallied = around.tallies.map((_, i) => sumOf(at(held.length + 3 + around.beside.length + i)));
  const [read, left] = [sumOf(at(held.length + 1)), leftOf(statuses, at(held.length + 2))];
  return {
    held: open.held,
    cells: new Map(held.map(([name], i) => [name, rows.map((each) => at(i)[each] ?? null)])),
    behind: rows.map((each) => Number(at(held.length + 1)[each])),
    beside: around.beside.map(({ partner }, i) => ({ partner, rows: rows.map((each) => listOf(at(held.length + 3 + i)[each])) })),
    order: open.order,
    // A cluster gives rows as they come: every column decides, so that the same rows make the same table.
    sort: open.order ?? (around.row === null ? held.map(([name]) => name) : []),
    tallies: tallied,
    read: counted?.read ?? read,
    statuses: counted?.statuses ?? left,
  };
}

/** Rows of other statuses that may come beside those of a result: one for each word and fault. */
const FEW = 200;

function listOf(value: unknown): number[] {
  return value === null || value === undefined ? [] : Array.isArray(value) ? value.map(Number) : [Number(value)];
}

function leftOf(statuses: readonly number[], stood: readonly Value[]): Map<number, number> {
  const left = new Map<number, number>();
  statuses.forEach((code, i) => left.set(code, (left.get(code) ?? 0) + Number(stood[i])));
  return left;
}

function sumOf(values: readonly Value[]): number {
  return values.reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
}

/** Whether some row cannot be told to be as declared, or holds nothing that was asked for: then every text is judged, and the query asked again. */
export function isOff(statuses: ReadonlyMap<number, number>): boolean {
  return (statuses.get(UNPROVEN) ?? 0) > 0;
}

function tooMany(rows: number, most: number): LoadError {
  const what = `the result has more than ${most.toLocaleString('en-US')} rows${rows > most ? ` (${rows.toLocaleString('en-US')})` : ''}`;
  return new LoadError({ code: 'TOO_MANY_ROWS', what, fix: 'total or keep before loading, or say rows: … if memory is enough' });
}

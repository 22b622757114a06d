import { LoadError, StepError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import { dictionary, numbers } from '../../table/cells.ts';
import type { Cells } from '../../table/cells.ts';
import { joinOrigins, originsOf, takeOrigins, uniteOrigins } from '../../table/origins.ts';
import type { Origins, Shelf } from '../../table/origins.ts';
import { listed } from '../../table/suggest.ts';
import { tableOf } from '../../table/table.ts';
import type { Named, Remark, Table } from '../../table/table.ts';
import type { Value } from '../../table/where.ts';
import type { Built } from './building.ts';
import { closed } from './open.ts';
import type { Counts, Open, Partner } from './open.ts';
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

/**
 * Refuses what a word of the query refused, the first such word with everything that it has to say.
 *
 * @throws {StepError} NOT_IN_LIST, NO_MATCH, MANY_MATCHES
 */
export async function refuseValues({ statuses }: Answer, session: Session, built: Built, nameOf: (code: number) => string): Promise<void> {
  for (const { code, sql, explain } of built.refusals) {
    if ((statuses.get(code) ?? 0) === 0) continue;
    const columns = await session.ask(sql);
    const rows = (columns[0] ?? []).map((_, i) => columns.map((each) => each[i] ?? null)).sort(byValues);
    const faults: Fault[] = explain(rows);
    throw new StepError(faults).inside({ step: nameOf(code) });
  }
}

/**
 * Refuses whole numbers of which a double does not hold the last digit.
 *
 * @throws {LoadError} OUT_OF_RANGE
 */
export function refuseInexact({ held, cells }: Answer): void {
  const faults = [...held].flatMap(([name, { type }]): Fault[] => {
    const most = type === 'integer' ? (cells.get(name) ?? []).map(Number).reduce((before, each) => (Math.abs(each) > Math.abs(before) ? each : before), 0) : 0;
    return Math.abs(most) <= Number.MAX_SAFE_INTEGER ? [] : [{ code: 'OUT_OF_RANGE', what: `"${name}" comes to ${most}, of which not every digit can be kept`, fix: 'declare it as number(), or total it in a larger unit', place: { field: name } }];
  });
  if (faults.length > 0) throw new LoadError(faults);
}

/** The answer as a table: in the order of the keys where it was totalled, each row with the source, how many of its rows stand behind it, and the rows that were joined. */
export function tableFrom(answer: Answer, built: Built, { label, name, several }: { label: string; name: string; several: boolean }): Table {
  const count = answer.behind.length;
  const rows = sorted(answer, count);
  const named = [...answer.held].map(([field, { column, type }]): Named => [field, column, cellsOf(answer.cells.get(field) ?? [], rows, type === 'text')]);
  const counts: Counts = { left: (code) => answer.statuses.get(code) ?? 0, tally: (index) => answer.tallies[index] ?? 0 };
  const table = tableOf(named, originsFrom(answer, rows, { label, several }), { name, steps: [], joined: [] });
  const remarks = built.remarks.map((remark) => remark(counts)).filter((remark): remark is Remark => remark !== null);
  const partners = answer.beside.map(({ partner }) => partner);
  return { ...table, remarks: [...remarks, ...partners.flatMap((each) => each.remarks)], findings: partners.flatMap((each) => each.findings) };
}

function sorted({ sort, cells }: Answer, count: number): Uint32Array {
  const rows = Uint32Array.from({ length: count }, (_, i) => i);
  if (sort.length === 0) return rows;
  const keys = sort.map((name) => cells.get(name) ?? []);
  return rows.sort((a, b) => byValues(keys.map((key) => key[a] ?? null), keys.map((key) => key[b] ?? null)));
}

/** Numbers by size, texts by their characters' numbers, gaps last. */
function byValues(a: readonly Value[], b: readonly Value[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return 0;
}

function cellsOf(values: readonly Value[], rows: Uint32Array, isText: boolean): Cells {
  if (!isText) return numbers(Float64Array.from(rows, (row) => finite(values[row] ?? null)));
  const words: (string | null)[] = [null];
  const known = new Map<string, number>();
  const codes = Uint32Array.from(rows, (row) => {
    const value = values[row] ?? null;
    if (value === null) return 0;
    const code = known.get(String(value)) ?? words.push(String(value)) - 1;
    known.set(String(value), code);
    return code;
  });
  return dictionary(codes, words);
}

function finite(value: Value): number {
  return value === null ? NaN : Number.isFinite(Number(value)) ? Number(value) : NaN;
}

/** The source, and beside it what was joined, in the order in which the steps in memory have them. */
function originsFrom(answer: Answer, rows: Uint32Array, { label, several }: { label: string; several: boolean }): Origins {
  const own = answer.order !== null ? originsOf(groupsOf(answer, rows, label)) : sameForAll(several ? null : wholeSource(label), rows.length);
  return answer.beside.reduce((before, { partner, rows: behind }) => {
    const partners = Array.from(rows, (row) => behind[row] ?? []);
    const groups = Uint32Array.from(partners.flatMap((each, i) => each.map(() => i)));
    return joinOrigins(before, uniteOrigins(takeOrigins(partner.origins, partners.flat()), groups, rows.length), rows.map((_, i) => i));
  }, own);
}

/** Rows that all have the one origin of a shelf; or none, where each has a file of its own beside it. */
function sameForAll(shelf: Shelf | null, count: number): Origins {
  if (shelf === null) return { shelves: [], offsets: new Uint32Array(count + 1), ids: new Uint32Array() };
  return { shelves: [shelf], offsets: Uint32Array.from({ length: count + 1 }, (_, i) => i), ids: new Uint32Array(count) };
}

function wholeSource(label: string): Shelf {
  return { size: 1, cite: () => ({ id: label, place: { file: label } }) };
}

/** A row of a total is named by its keys, and says how many rows of the source it adds up. */
function groupsOf({ behind, cells, order, read }: Answer, rows: Uint32Array, label: string): Shelf {
  const keys = order ?? [];
  return {
    size: rows.length,
    cite: (i) => {
      const row = rows[i] ?? 0;
      const about = keys.map((key) => `${key}=${String(cells.get(key)?.[row] ?? '')}`).join(', ');
      return { id: `${label}[${about}]`, place: { file: label }, notes: `${(behind[row] ?? 0).toLocaleString('en-US')} of ${read.toLocaleString('en-US')} rows` };
    },
  };
}

/** The columns of a source that are lacking, for a message. */
export function sourceHas(names: readonly string[]): string {
  return `the source has: ${listed(names, 24)}`;
}

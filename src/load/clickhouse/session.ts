import { CifrasError, LoadError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import type { Value } from '../../table/where.ts';
import type { Type } from '../engine/dialect.ts';
import type { Lookup } from '../engine/open.ts';
import { wholeWithin } from '../engine/session.ts';
import type { Field, Session } from '../engine/session.ts';
import { connect } from './connect.ts';
import type { Connection, Server } from './connect.ts';
import { CLICKHOUSE, identifier, literal, quoted } from './dialect.ts';

/** What the cluster is asked for: a table (a `Distributed` one stands for all shards), or the result of a query. */
export interface Wanted {
  readonly label: string;
  readonly table: string | null;
  readonly sql: string | null;
}

/** Values that are sent along in a query at most, for a join, a list, or texts that the server cannot judge. */
const SENT_AT_MOST = 20_000;

/**
 * Opens a session on a cluster.
 *
 * @throws {LoadError} NO_CLICKHOUSE, NO_SERVER, NO_ACCESS, SHARD_DOWN, BAD_QUERY
 */
export async function clickhouseSession({ label, table, sql }: Wanted, server: Server): Promise<Session> {
  const connection = await connect(server);
  try {
    const from = table !== null ? table.split('.').map(identifier).join('.') : `(\n${(sql ?? '').replace(/;\s*$/u, '')}\n)`;
    const { names, types } = await connection.ask(`SELECT * FROM ${from} LIMIT 0`);
    return sessionOn(connection, { label, from, fields: new Map(names.map((name, i) => [name, fieldOf(name, types[i] ?? '')])) });
  } catch (error) {
    await connection.close();
    throw error instanceof CifrasError ? error : new LoadError(told(error, label, 'BAD_QUERY'));
  }
}

function sessionOn(connection: Connection, { label, from, fields }: { label: string; from: string; fields: ReadonlyMap<string, Field> }): Session {
  return {
    dialect: CLICKHOUSE,
    sound: null,
    raw: { label, fields, blanks: 'none', files: [], file: null, row: null, headers: [{ file: null, names: [...fields.keys()] }], from: () => from },
    ask: async (sql, progress) => {
      const { names, rows } = await connection.ask(sql, progress);
      return names.map((_, i) => rows.map((row) => row[i] ?? null));
    },
    lookUp: async (open, keys, table) => ({ open, found: lookedUp(keys.map(({ sql }) => sql), table) }),
    misformed: async (error) => (error instanceof CifrasError ? [] : [told(error, label, 'ENGINE_FAILED')]),
    locate: async () => null,
    changed: () => [],
    close: () => connection.close(),
  };
}

/** A small table goes along as lists: the place of the key in one is the place of the value in the others. */
function lookedUp(keys: readonly string[], { keys: known, columns }: Lookup): string[] {
  if (known.length > SENT_AT_MOST) {
    throw new LoadError({ code: 'TOO_MANY_TEXTS', what: `${known.length.toLocaleString('en-US')} values would have to be sent along in the query`, fix: `join, recode or judge at most ${SENT_AT_MOST.toLocaleString('en-US')}: bring the column into a plain form in SQL first` });
  }
  const nothing = (type: Type): string => `CAST(NULL AS Nullable(${type === 'text' ? 'String' : type === 'integer' ? 'Int64' : 'Float64'}))`;
  if (known.length === 0) return columns.map(({ type }) => nothing(type));
  const key = keys.length === 1 ? `toString(${keys[0] ?? ''})` : `concat(${keys.map((sql) => `toString(${sql})`).join(`, ${quoted(BETWEEN)}, `)})`;
  const list = known.map((each) => quoted(each.map(String).join(BETWEEN))).join(', ');
  const at = `transform(ifNull(${key}, ${quoted(NOWHERE)}), [${list}], [${known.map((_, i) => i + 1).join(', ')}], 0)`;
  return columns.map(({ type, values }) => {
    const plain = values.every((value) => value !== null) ? '' : 'NULL, ';
    const cells = values.map((value: Value) => literal(value, type)).join(', ');
    // A list of nothing but gaps has no type of its own.
    return `CASE WHEN ${at} = 0 THEN ${nothing(type)} ELSE CAST([${plain}${cells}][${at}${plain === '' ? '' : ' + 1'}] AS Nullable(${type === 'text' ? 'String' : type === 'integer' ? 'Int64' : 'Float64'})) END`;
  });
}

/** What stands between the parts of a key, and for a key with a gap: characters that no table has. */
const [BETWEEN, NOWHERE] = ['\u0001', '\u0002'];

function fieldOf(name: string, type: string): Field {
  const sql = identifier(name);
  const bare = type.replace(/^(?:LowCardinality\()?(?:Nullable\()?([^()]+(?:\([^()]*\))?)\)*$/u, '$1');
  const [, sign, bits] = /^(U?)Int(\d+)$/u.exec(bare) ?? [];
  if (bits !== undefined) return { sql, type: 'integer', empty: 'never', within: wholeWithin(Number(bits), sign === 'U' ? 'unsigned' : 'signed') };
  // A decimal of more digits than a double holds is read as it is written.
  if (bare.startsWith('Float') || Number(/^Decimal\((\d+)/u.exec(bare)?.[1] ?? 38) <= 15) return { sql: bare.startsWith('Float') ? sql : `toFloat64(${sql})`, type: 'double', empty: 'never' };
  // The day 0 is no day in servers of 2018, which print it as 0000-00-00, and 1970-01-01 in others: it is read as it is written.
  if (bare === 'Date') return { sql, type: 'day', empty: 'never', first: '1970-01-02', within: [1970, 2149] };
  return { sql: bare === 'String' ? sql : `toString(${sql})`, type: 'text', empty: 'possible' };
}

/** What a server says of itself, in one line; a shard that does not answer by its own name. */
function told(error: unknown, label: string, otherwise: string): Fault {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const [first = ''] = message.split('\n');
  const what = first.replace(/\s*\(version [^)]*\)?/u, '').slice(0, 300);
  const place = { file: label };
  if (/^(?:ECONN|ENOTFOUND|EHOST|EPIPE)/u.test(code) || /socket hang up|Timeout error/iu.test(message)) return { code: 'NO_SERVER', what: `the server does not answer: ${what}`, fix: 'look whether it runs, and at the url', place };
  if (SHARD_CODES.includes(code) || /All connection tries failed|Connection refused|Attempt to read after eof/u.test(message)) {
    return { code: 'SHARD_DOWN', what: `a shard of the cluster does not answer: ${what}`, fix: 'start it and run again: no figure is made of the other shards alone', place };
  }
  const number = /^(?:Code: )?(\d+)/u.exec(`${code}` || message)?.[1] ?? '';
  if (STRANGER_CODES.includes(number)) return { code: 'NO_ACCESS', what: `the server does not let this user in: ${plainly(what)}`, fix: "look at the name and the password: { url, username, password }", place };
  if (number === DENIED_CODE) return { code: 'NO_ACCESS', what: `this user may not do that: ${plainly(what)}`, fix: 'ask whoever runs the cluster for the right to read it', place };
  return { code: otherwise, what: `ClickHouse: ${plainly(what)}`, fix: 'look at the query and the table', place };
}

/** ALL_CONNECTION_TRIES_FAILED, NETWORK_ERROR, SOCKET_TIMEOUT, ATTEMPT_TO_READ_AFTER_EOF. */
const SHARD_CODES = ['279', '210', '209', '32'];
/** UNKNOWN_USER, WRONG_PASSWORD, REQUIRED_PASSWORD, IP_ADDRESS_NOT_ALLOWED, AUTHENTICATION_FAILED. */
const STRANGER_CODES = ['192', '193', '194', '195', '516'];
/** ACCESS_DENIED. */
const DENIED_CODE = '497';

/** A message without what programs write around it. */
function plainly(message: string): string {
  return message.replace(/^Code: \d+[.,:]?\s*(?:e\.displayText\(\) = )?(?:DB::Exception: )?/u, '').replace(/,? e\.what\(\) = .*$/u, '');
}

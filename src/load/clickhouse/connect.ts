import { randomUUID } from 'node:crypto';
import { LoadError } from '../../errors.ts';
import type { Value } from '../../table/where.ts';

/** Where the cluster is: the address of one of its servers, and who asks. */
export interface Server {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** How long a query may take, in seconds: an hour unless given. */
  readonly seconds?: number;
}

/** A connection to ClickHouse, as far as it is used here: the package is optional, so that none of its types may stand in ours. */
export interface Connection {
  /** The rows of a query with the names and types of their columns. `progress` is told the part that is read, 0 to 1, as the server counts it. */
  ask(sql: string, progress?: (done: number) => void): Promise<{ readonly names: readonly string[]; readonly types: readonly string[]; readonly rows: readonly (readonly Value[])[] }>;
  close(): Promise<void>;
}

/** Nothing is written; a shard that does not answer is an error and never a smaller number; and the answer is sent when it is whole. */
const SETTINGS = {
  readonly: '2', skip_unavailable_shards: 0, distributed_product_mode: 'global', wait_end_of_query: 1, output_format_json_quote_64bit_integers: 0, output_format_json_quote_denormals: 0,
  max_query_size: '104857600', max_ast_elements: '10000000', max_expanded_ast_elements: '10000000',
} as const;

/**
 * Opens a connection; the server is not asked yet.
 *
 * @throws {LoadError} NO_CLICKHOUSE where the package is not installed; BAD_OPTION for an address that is none.
 */
export async function connect({ url, username, password, database = 'default', seconds = 3600 }: Server): Promise<Connection> {
  // The client warns on the console of names that stand in an address.
  const address = new URL(url);
  const named = { username: username ?? (decodeURIComponent(address.username) || 'default'), password: password ?? decodeURIComponent(address.password) };
  const { createClient, ClickHouseLogLevel } = await clickhousePackage();
  const client = opened(() => createClient({ url: address.origin + address.pathname, ...named, database, request_timeout: seconds * 1000, compression: { request: false, response: false }, clickhouse_settings: SETTINGS, log: { level: ClickHouseLogLevel.OFF } }));
  return {
    ask: async (sql, progress) => {
      const id = randomUUID();
      const watched = progress === undefined ? null : watching(client, id, progress);
      const { meta = [], data, rows } = await client.query({ query: sql, format: 'JSONCompact', query_id: id }).then((result) => result.json() as Promise<Compact>).finally(() => watched?.end());
      if (rows !== data.length) throw new LoadError({ code: 'ENGINE_FAILED', what: `the server said ${rows ?? 'no'} rows and sent ${data.length}`, fix: 'run again' });
      return { names: meta.map(({ name }) => name), types: meta.map(({ type }) => type), rows: data };
    },
    close: () => client.close(),
  };
}

interface Compact {
  readonly meta?: readonly { readonly name: string; readonly type: string }[];
  readonly data: readonly (readonly Value[])[];
  readonly rows?: number;
}

/** How often progress is asked for, in milliseconds. */
const ASKED_EVERY = 250;

/**
 * Tells how much of a query is done while it runs. The server writes it into headers too, but a client has these when all of them are there, which is at the end; so it is asked beside. One that does not
 * let this user see what runs tells none.
 */
function watching(client: Client, id: string, progress: (done: number) => void): { end: () => void } {
  let [done, isAsking, hasEnded] = [0, false, false];
  const timer = setInterval(async () => {
    if (isAsking) return;
    isAsking = true;
    try {
      const result = await client.query({ query: `SELECT toFloat64(read_rows), toFloat64(total_rows_approx) FROM system.processes WHERE query_id = '${id}'`, format: 'JSONCompact' });
      const { data: [[read, total] = []] } = (await result.json()) as Compact;
      const part = Number(read ?? 0) / Number(total ?? 0);
      // Of shards that have not said yet how much there is to read, the server knows nothing.
      if (!hasEnded && part > done && part <= 1) progress((done = part));
    } catch {
      hasEnded = true;
      clearInterval(timer);
    }
    isAsking = false;
  }, ASKED_EVERY);
  return {
    end: () => {
      hasEnded = true;
      clearInterval(timer);
    },
  };
}

type Client = ReturnType<typeof import('@clickhouse/client')['createClient']>;

function opened<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new LoadError({ code: 'BAD_OPTION', what: error instanceof Error ? error.message : String(error), fix: "write url: 'http://127.0.0.1:8123'" });
  }
}

async function clickhousePackage(): Promise<typeof import('@clickhouse/client')> {
  try {
    return await import('@clickhouse/client');
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    throw Object.assign(new LoadError({ code: 'NO_CLICKHOUSE', what: `the client of ClickHouse is not there: ${why}`, fix: 'install it in your project: npm install @clickhouse/client' }), { cause: error });
  }
}

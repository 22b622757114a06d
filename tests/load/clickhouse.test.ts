import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, count, date, number, text, year } from '../../src/csv/cell.ts';
import { clickhouse } from '../../src/load/clickhouse.ts';
import type { ClickhouseSource } from '../../src/load/clickhouse.ts';
import { csv } from '../../src/load/csv.ts';
import { duckdb } from '../../src/load/duckdb.ts';
import type { Query } from '../../src/load/engine/query.ts';
import { pipeline } from '../../src/pipeline.ts';
import { check, derive } from 'cifras';
import { newRun } from '../../src/step.ts';
import type { Table } from '../../src/table/table.ts';
import { trace } from '../../src/table/trace.ts';
import { hasServer, startCluster } from '../support/cluster.ts';
import type { Cluster } from '../support/cluster.ts';
import { loadExample } from '../support/example.ts';
import { file } from '../support/folder.ts';
import { DRAWN, drawnRows, largeRows, words, written } from '../support/queries.ts';
import type { Drawn } from '../support/queries.ts';
import { rejects } from '../support/rejects.ts';
import { outcome, same } from '../support/same-table.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const COLUMNS = { year: year(), cause: code('Cause'), n: count('deaths'), rate: number('per 1,000') };

test('what is to be read must be said, once, and at an address', async () => {
  await rejects(() => clickhouse({ url: 'http://127.0.0.1:1' }, COLUMNS), 'BAD_OPTION');
  await rejects(() => clickhouse({ url: 'http://127.0.0.1:1', table: 'd', sql: 'SELECT 1' }, COLUMNS), 'BAD_OPTION');
  await rejects(() => clickhouse({ url: 'nowhere', table: 'd' }, COLUMNS), 'BAD_OPTION');
});

test('a server that is not there is told as such, without the password that its address holds', async () => {
  const { message } = await rejects(clickhouse({ url: 'http://desk:secret@127.0.0.1:1', table: 'd' }, COLUMNS).load(), 'NO_SERVER');
  assert.ok(message.includes('127.0.0.1:1/d') && !message.includes('secret'), message);
});

if (!hasServer()) {
  process.stderr.write('\n*** NOT TESTED: load.clickhouse against a cluster. clickhouse-server is not installed (Debian: apt-get install clickhouse-server; .ci/run does it) ***\n\n');
} else {
  let cluster: Cluster;
  let made = 0;

  test.before(async () => {
    cluster = await startCluster();
  });
  test.after(() => cluster.stop());

  const literal = (value: string | number | null): string => (value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);

  /** The rows over both shards, every other on each, under one name. */
  const spread = async (rows: readonly Drawn[], types = 'year Nullable(Int32), cause Nullable(String), n Nullable(Int64), rate Nullable(Float64)'): Promise<ClickhouseSource> => {
    const name = `d${(made += 1)}`;
    for (const shard of [0, 1] as const) {
      await cluster.run(shard, `CREATE TABLE ${name}_local (${types}) ENGINE = Memory`);
      const here = rows.filter((_, i) => i % 2 === shard);
      if (here.length > 0) await cluster.run(shard, `INSERT INTO ${name}_local VALUES ${here.map((row) => `(${[row.year, row.cause, row.n, row.rate].map(literal).join(', ')})`).join(', ')}`);
    }
    await cluster.run(0, `CREATE TABLE ${name} AS ${name}_local ENGINE = Distributed(two_shards, default, ${name}_local)`);
    return { url: cluster.url, table: name };
  };
  const ROWS: readonly Drawn[] = [
    { year: 2021, cause: 'a', n: 3, rate: 0.1 }, { year: 2020, cause: 'a', n: 1, rate: 0.2 }, { year: 2020, cause: null, n: null, rate: 2 }, { year: 2021, cause: 'a', n: 4, rate: 0.7 },
  ];

  test('the rows of all shards are one table, in the order of their columns', async () => {
    const table = await clickhouse(await spread(ROWS), COLUMNS).load();
    assert.equal(rowsOf(table), [ROWS[1], ROWS[2], ROWS[0], ROWS[3]]);
    assert.equal(table.columns.get('n'), { kind: 'count', label: 'Deaths', unit: 'deaths' });
  });

  test('a total is of all shards, and says how many rows stand behind it', async () => {
    const source = await spread(ROWS);
    const table = await clickhouse(source, COLUMNS).total(['year'], { sum: ['n', 'rate'], count: 'rows', gaps: 'skip' }).load();
    assert.equal(rowsOf(table), [{ year: 2020, n: 1, rate: 2.2, rows: 2 }, { year: 2021, n: 7, rate: 0.8, rows: 2 }]);
    const [citation] = trace(table, 1).citations;
    assert.equal([citation?.id, citation?.notes], [`${new URL(cluster.url).host}/${source.table ?? ''}[year=2021]`, '2 of 4 rows']);
    assert.equal(table.remarks.map(({ message }) => message), ['1 of 4 rows have no n and are passed over: the totals are of what is known']);
  });

  test('what adds only at one time is not added up over several, and rows that call themselves totals are told', async () => {
    const source = await spread([...ROWS, { year: 2021, cause: 'Total', n: 7, rate: 1 }, { year: 2021, cause: ' SUBTOTAL ', n: 7, rate: 1 }]);
    const query = clickhouse(source, { ...COLUMNS, rate: number('%') });
    const { faults } = await rejects(query.total(['cause'], { sum: ['rate'] }).load(), 'ADDED_OVER_TIME');
    assert.equal(faults.map(({ what }) => what), ['"rate" is of what there is at a time, and would be added up over 2020 to 2021 (year)']);
    const { findings } = await query.total(['year'], { sum: ['rate'] }).load();
    assert.equal(findings.map(({ severity, message }) => `${severity} ${message.split(';')[0] ?? ''}`), ['warn 2 rows that call themselves totals were added up with the others, by "cause": "SUBTOTAL", "Total"']);
  });

  test('what is not as declared is told, all of it, with how many rows have it', async () => {
    const source = await spread([...ROWS, { year: 20, cause: 'b', n: -1, rate: 1 }, { year: 20, cause: 'b', n: 2, rate: 1 }]);
    const { faults } = await rejects(clickhouse(source, { ...COLUMNS, cause: code('Cause', { list: ['a'], gaps: 'refused' }), rate: number('x', { high: 1 }) }).load(), 'BAD_CELL');
    const told = faults.map(({ code: each, what, place }) => `${each} ${place?.field ?? ''} ${what}`).sort();
    assert.equal(told, ['BAD_CELL n cannot read "-1" as a whole number', 'BAD_CELL year cannot read "20" as a year (in 2 rows)', 'EMPTY_CELL cause the cell is empty', 'NOT_IN_LIST cause "b" is no Cause (in 2 rows)', 'OUT_OF_RANGE rate "2" is not at most 1']);
    const twice = await rejects(clickhouse(source, { ...COLUMNS, year: number('x'), n: number('x'), cause: code('Cause', { repeats: 'refused' }) }).load(), 'DUPLICATE_ID');
    assert.equal(twice.faults.map(({ what }) => what).sort(), ['"a" stands more than once (in 3 rows)', '"b" stands more than once (in 2 rows)']);
  });

  test('texts are judged as in a file: numbers, days and codes in columns of text', async () => {
    const rows: Drawn[] = [{ year: null, cause: '007', n: null, rate: null }, { year: null, cause: '1,204', n: null, rate: null }, { year: null, cause: '', n: null, rate: null }, { year: null, cause: ' 12 ', n: null, rate: null }];
    const source = await spread(rows);
    assert.equal(rowsOf(await clickhouse(source, { cause: count('x') }, { others: 'drop' }).load()), [{ cause: 7 }, { cause: 12 }, { cause: 1204 }, { cause: null }]);
    assert.equal(rowsOf(await clickhouse(source, { cause: text('x') }, { others: 'drop' }).load()), [{ cause: '007' }, { cause: '1,204' }, { cause: '12' }, { cause: null }]);
    const days = await spread(['2024-02-29', '1850-01-01', '198X', null].map((cause) => ({ year: null, cause, n: null, rate: null })));
    assert.equal(rowsOf(await clickhouse(days, { cause: date() }, { others: 'drop' }).load()), [{ cause: '1850-01-01' }, { cause: '198X' }, { cause: '2024-02-29' }, { cause: null }]);
  });

  test('columns may be called anything, and a name or a value is never SQL', async () => {
    const names = ['__proto__', "it's", 'Ñ "q"', 'back`tick', 'back\\slash', 'select', "'; DROP TABLE x; --"];
    const list = names.map((name, i) => `${i} AS \`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``).join(', ');
    const declared = Object.fromEntries(names.map((name) => [name, count('x')]));
    Object.defineProperty(declared, '__proto__', { value: count('x'), enumerable: true, configurable: true, writable: true });
    const asked = clickhouse({ url: cluster.url, sql: `SELECT ${list}` }, declared).keep('such', { select: [5] }).total(names, { count: 'rows' });
    const table = await asked.load();
    assert.equal([...table.columns.keys()], [...names, 'rows']);
    assert.equal(names.map((name) => table.data.get(name, 0)), names.map((_, i) => i));
    await rejects(clickhouse({ url: cluster.url, table: "d`; DROP TABLE d; --'" }, COLUMNS).load(), 'BAD_QUERY');
  });

  test('whole numbers are exact to the last digit, and sums never run over', async () => {
    const of = (sql: string): ClickhouseSource => ({ url: cluster.url, sql: `SELECT ${sql} AS n` });
    for (const big of ['toInt64(9007199254740993)', 'toUInt64(18446744073709551615)', 'toDecimal128(9007199254740993, 0)', '1e20']) {
      for (const cell of [count('x'), number('x')]) await rejects(clickhouse(of(big), { n: cell }).load(), 'BAD_CELL');
    }
    const sql = `SELECT toInt64(999999999999999) AS n, toFloat64(n) AS x FROM system.numbers LIMIT 10`;
    const query = clickhouse({ url: cluster.url, sql }, { n: count('x'), x: number('x') });
    await rejects(query.total([], { sum: ['n'] }).load(), 'OUT_OF_RANGE');
    const tiny = clickhouse(of('toFloat64(999999999999999) AS a, 0.00001'), { a: number('a'), n: number('b') }).rate('r', { of: 'a', over: 'n', per: 1_000_000 });
    assert.equal(rowsOf(await tiny.total([], { sum: ['r'] }).load()), [{ r: 999_999_999_999_999 * 1_000_000 / 0.00001 }]);
  });

  test('the day 0 of the server is a day where it prints one, and else is refused as the same text of a file is', async () => {
    const of = (day: number): ClickhouseSource => ({ url: cluster.url, sql: `SELECT toDate(${day}) AS d` });
    assert.equal(rowsOf(await clickhouse(of(1), { d: date('day') }).load()), [{ d: '1970-01-02' }]);
    const zero = (await cluster.run(0, 'SELECT toDate(0)')).trim();
    const asText = await outcome(() => csv(file(`d\n${zero}\n`), { d: date('day') }).load());
    const asked = await outcome(() => clickhouse(of(0), { d: date('day') }).load());
    assert.is(JSON.stringify(asked).includes('BAD_DATE'), JSON.stringify(asText).includes('BAD_DATE'), zero);
    assert.is(JSON.stringify(asked).includes('BAD_DATE'), zero === '0000-00-00');
  });

  test('a query of the own may be asked, and one that is none is refused', async () => {
    const { url, table = '' } = await spread(ROWS);
    const sql = `SELECT year, count() AS n FROM ${table} GROUP BY year;`;
    assert.equal(rowsOf(await clickhouse({ url, sql }, { year: year(), n: count('rows') }).load()), [{ year: 2020, n: 2 }, { year: 2021, n: 2 }]);
    await rejects(clickhouse({ url, sql: 'SELEC 1' }, COLUMNS).load(), 'BAD_QUERY');
    await rejects(clickhouse({ url, table: 'no_such' }, COLUMNS).load(), 'BAD_QUERY');
    const { faults: [stranger] } = await rejects(clickhouse({ url, table: 'no_such', username: 'joe', password: 'secret' }, COLUMNS).load(), 'NO_ACCESS');
    assert.match(stranger?.what ?? '', /^the server does not let this user in: [^:]*joe/u);
    assert.not.match(stranger?.what ?? '', /secret|Exception/u);
    await rejects(clickhouse({ url, sql: `SELECT year FROM ${table}` }, COLUMNS).load(), 'NO_SUCH_COLUMN');
  });

  test('whatever is asked, memory, DuckDB and the cluster give the same table or the same faults', async () => {
    await fc.assert(fc.asyncProperty(drawnRows, words, async (rows, said) => {
      // A row of nothing is no row of a file, and is one of a table.
      const filled = rows.filter((row) => Object.values(row).some((value) => value !== null));
      const path = file(written(filled));
      const source = await spread(filled);
      const asked = (query: Query): Promise<Awaited<ReturnType<typeof outcome>>> => outcome(() => said.reduce((before, { word }) => word(before), query).load());
      const theirs = await outcome(() => pipeline('p', csv(path, DRAWN), ...said.map(({ step }) => step)).load(newRun()));
      same(await asked(clickhouse(source, DRAWN)), theirs);
      same(await asked(duckdb(path, DRAWN)), theirs);
    }), { numRuns: 60 });
  });

  test('totals of large numbers are the same to the last digit as in memory, or refused alike', async () => {
    await fc.assert(fc.asyncProperty(largeRows, fc.constantFrom(['n'], ['rate']), async (rows, sum) => {
      const options = { sum, gaps: 'skip' } as const;
      same(await outcome(async () => clickhouse(await spread(rows), DRAWN).total([], options).load()), await outcome(() => pipeline('p', csv(file(written(rows)), DRAWN), derive.total([], options)).load(newRun())));
    }), { numRuns: 25 });
  });

  test('one pipeline gives one table from memory, from DuckDB and from the cluster: no step changes', async () => {
    const people = { name: 'people', load: async () => tbl([{ year: 2020, people: 10 }, { year: 2021, people: 20 }], { people: 'people' }) };
    const path = file(written([...ROWS].sort((a, b) => Number(a.year) - Number(b.year))));
    const steps = [derive.join(people, { on: ['year'] }), derive.rate('rate', { of: 'n', over: 'people', per: 100 }), check.unique('year')];
    const totals = { sum: ['n'], gaps: 'skip' } as const;
    const sources = [duckdb(path, COLUMNS).total(['year'], totals), clickhouse(await spread(ROWS), COLUMNS).total(['year'], totals)];
    const tables = await Promise.all([pipeline('p', csv(path, COLUMNS), derive.total(['year'], totals), ...steps), ...sources.map((source) => pipeline('p', source, ...steps))].map((each) => each.load()));
    assert.equal(tables.map((table) => [rowsOf(table), [...table.columns]]), Array(3).fill([[{ year: 2020, n: 1, people: 10, rate: 10 }, { year: 2021, n: 7, people: 20, rate: 35 }], [...(tables[0]?.columns ?? [])]]));
  });

  test('the example in the doc comment runs as it stands, at the address of this cluster', async () => {
    for (const shard of [0, 1] as const) {
      await cluster.run(shard, 'CREATE DATABASE statistics');
      await cluster.run(shard, 'CREATE TABLE statistics.here (year UInt16, cause String, n Nullable(UInt32)) ENGINE = Memory');
      await cluster.run(shard, `INSERT INTO statistics.here VALUES (2020, 'violent', ${shard}), (2020, 'illness', 8), (2021, 'violent', 4)`);
    }
    await cluster.run(0, 'CREATE TABLE statistics.deaths AS statistics.here ENGINE = Distributed(two_shards, statistics, here)');
    const table = await loadExample('src/load/clickhouse.ts', { name: 'violentDeaths', files: { 'data/people.csv': 'year,people\n2020,1000\n2021,2000\n' }, was: 'http://127.0.0.1:8123', now: cluster.url });
    assert.equal(rowsOf(table), [{ year: 2020, n: 1, people: 1000, rate: 100 }, { year: 2021, n: 8, people: 2000, rate: 400 }]);
  });

  test('progress is told while the cluster is at it, as the server counts it', async () => {
    for (const shard of [0, 1] as const) {
      // A part for each value, and parts of different partitions are never put together: so it is read bit by bit.
      await cluster.run(shard, 'CREATE TABLE slow_local (n UInt8) ENGINE = MergeTree PARTITION BY n ORDER BY n');
      await cluster.run(shard, `INSERT INTO slow_local VALUES ${Array.from({ length: 12 }, (_, n) => `(${n}), (${n})`).join(', ')}`);
    }
    await cluster.run(0, 'CREATE TABLE slow AS slow_local ENGINE = Distributed(two_shards, default, slow_local)');
    const heard: number[] = [];
    const query = clickhouse({ url: cluster.url, sql: 'SELECT n + sleepEachRow(0.15) AS n FROM slow' }, { n: count('x') }).total([], { sum: ['n'] });
    const table = await query.load(newRun((event) => void (event.event === 'progress' && event.source === query.name && heard.push(event.done))));
    assert.equal(rowsOf(table), [{ n: 264 }]);
    assert.ok(heard.length > 0 && heard.every((done, i) => done > 0 && done <= 1 && done > (heard[i - 1] ?? 0)), heard.join());
  });

  test('a shard that is stopped in the middle is an error, and so is one that is not there: never half a figure', async () => {
    const { url, table = '' } = await spread(ROWS);
    const total = (seconds: number): Promise<Table> => clickhouse({ url, sql: `SELECT year, n + sleepEachRow(${seconds}) AS n FROM ${table}` }, { year: year(), n: count('x') }).total([], { sum: ['n'], gaps: 'skip' }).load();
    assert.equal(rowsOf(await total(0)), [{ n: 8 }]);
    const asking = total(1).then(() => null, (error: unknown) => error);
    // In the middle: the second shard is at it.
    while (Number(await cluster.run(1, `SELECT count() FROM system.processes WHERE query LIKE '%sleepEachRow%' AND query NOT LIKE '%processes%'`)) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await cluster.kill(1);
    await rejects(async () => {
      const error = await asking;
      if (error !== null) throw error;
    }, 'SHARD_DOWN');
    const { message } = await rejects(clickhouse({ url, table }, COLUMNS).total([], { sum: ['n'] }).load(), 'SHARD_DOWN');
    assert.ok(message.includes('start it and run again'), message);
    await cluster.kill(0);
    await rejects(clickhouse({ url, table }, COLUMNS).load(), 'NO_SERVER');
  });
}

test.run();

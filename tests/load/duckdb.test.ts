import fc from 'fast-check';
import { appendFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, count, date, number, text, year } from '../../src/csv/cell.ts';
import type { Declared } from '../../src/csv/declared.ts';
import { totalWord } from '../../src/csv/total-words.ts';
import { csv } from '../../src/load/csv.ts';
import { duckdb } from '../../src/load/duckdb.ts';
import type { Query } from '../../src/load/engine/query.ts';
import { derive } from 'cifras';
import { pipeline } from '../../src/pipeline.ts';
import type { Source } from '../../src/source.ts';
import { newRun } from '../../src/step.ts';
import { originNames } from '../../src/table/origins.ts';
import { trace } from '../../src/table/trace.ts';
import { loadExample } from '../support/example.ts';
import { file, folder } from '../support/folder.ts';
import { DRAWN, drawnRows, largeRows, words, written } from '../support/queries.ts';
import { rejects } from '../support/rejects.ts';
import { outcome, same } from '../support/same-table.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const DEATHS = { year: year(), cause: code('Cause'), n: count('deaths') };
const ROWS = 'year,cause,n\n2021,a,3\n2020,a,1\n2020,b,\n2021,a,4\n';

test('a file is a table of the declared columns, in the order declared and that of the file', async () => {
  const table = await duckdb(file('n,year,cause\n3,2021,a\n,2020,b\n'), DEATHS).load();
  assert.equal(rowsOf(table), [{ year: 2021, cause: 'a', n: 3 }, { year: 2020, cause: 'b', n: null }]);
  assert.equal(table.columns.get('n'), { kind: 'count', label: 'Deaths', unit: 'deaths' });
});

test('a total has one row a group, in the order of its keys, and says how many rows stand behind each', async () => {
  const path = file(ROWS);
  const table = await duckdb(path, DEATHS).total(['year', 'cause'], { sum: ['n'], count: 'rows' }).load();
  assert.equal(rowsOf(table), [{ year: 2020, cause: 'a', n: 1, rows: 1 }, { year: 2020, cause: 'b', n: null, rows: 1 }, { year: 2021, cause: 'a', n: 7, rows: 2 }]);
  assert.equal(trace(table, 2).citations, [{ id: `${path}[year=2021, cause=a]`, place: { file: path }, notes: '2 of 4 rows' }]);
});

test('rows that are not totalled have the file as their origin', async () => {
  const path = file(ROWS);
  assert.equal(originNames((await duckdb(path, DEATHS).keep('of a', { cause: 'a' }).load()).origins, 1), [path]);
});

test('each word gives a new query, and leaves the old as it was', async () => {
  const query = duckdb(file(ROWS), DEATHS);
  const kept = query.keep('of 2020', { year: 2020 });
  assert.equal([rowsOf(await kept.load()).length, rowsOf(await query.load()).length], [2, 4]);
  assert.ok(kept.name.endsWith('.keep(of 2020)'));
});

test('a query is a source like any other, and says what it left out', async () => {
  const { lineage, remarks } = await pipeline('deaths', duckdb(file(ROWS), DEATHS).keep('of 2020', { year: 2020 }).total([], { sum: ['n'], gaps: 'skip' })).load();
  assert.equal(lineage.steps.map(({ rowsOut }) => rowsOut), [1]);
  assert.equal(remarks.map(({ message }) => message), ['2 rows left out: not of 2020', '1 of 2 rows have no n and are passed over: the totals are of what is known']);
});

test('a joined row has its partner behind it, after a total too', async () => {
  const path = file(ROWS);
  const people = { name: 'people', load: async () => tbl([{ year: 2020, people: 10 }, { year: 2021, people: 20 }], { people: 'people' }, ['p20', 'p21']) };
  const after = await duckdb(path, DEATHS).total(['year'], { sum: ['n'], gaps: 'skip' }).join(people, { on: ['year'] }).rate('rate', { of: 'n', over: 'people', per: 100 }).load();
  assert.equal(rowsOf(after), [{ year: 2020, n: 1, people: 10, rate: 10 }, { year: 2021, n: 7, people: 20, rate: 35 }]);
  assert.is(after.columns.get('rate')?.unit, 'deaths per 100 people');
  assert.equal(originNames(after.origins, 1), [`${path}[year=2021]`, 'p21']);
  const before = await duckdb(path, DEATHS).join(people, { on: ['year'] }).total(['cause'], { sum: ['people'] }).load();
  assert.equal(originNames(before.origins, 0), [`${path}[cause=a]`, 'p20', 'p21']);
});

/* Nothing is silently wrong: what is not as declared is told, with its line and column. */

test('every cell that is not as declared is told with its line and column, as load.csv tells it', async () => {
  const path = file('year,cause,n\n2020,"a\nb",x\n2019,a,3\n\n2021,"c, d",1.5\n,,\n2022,e,"1,204"\n');
  const declared = { year: year('Year', { low: 2021 }), cause: code('Cause', { list: ['a', 'a\nb', 'e'] }), n: count('deaths', { high: 1000 }) };
  const [ours, theirs] = await Promise.all([rejects(duckdb(path, declared).load(), 'BAD_CELL'), rejects(csv(path, declared).load(), 'BAD_CELL')]);
  assert.equal(ours.faults, theirs.faults);
  assert.equal(ours.faults.map(({ code: each, place }) => [each, place?.line]), [['OUT_OF_RANGE', 2], ['BAD_CELL', 3], ['OUT_OF_RANGE', 4], ['NOT_IN_LIST', 6], ['BAD_CELL', 6], ['OUT_OF_RANGE', 8]]);
});

test('what only parse can tell is read as parse reads it', async () => {
  const path = file('n,when,word,k\n"1,204",2024-04-XX,  spaced  ,007\n007,198X,"x ""y""",0\n3,2024-02-29,NULL,\n ,, ,1\n');
  const declared = { n: count('deaths'), when: date(), word: text('Word'), k: code('K') };
  assert.equal(rowsOf(await duckdb(path, declared).load()), rowsOf(await csv(path, declared).load()));
});

test('a value that may not come twice is told where it comes again', async () => {
  const path = file('id,n\n7,1\nx,2\n,3\n007,4\nx,5\n,6\n');
  const declared = { id: code('Id', { repeats: 'refused' }), n: count('deaths', { repeats: 'refused' }) };
  const { faults } = await rejects(duckdb(path, declared).load(), 'DUPLICATE_ID');
  assert.equal(faults.map(({ what, place }) => [what, place?.line, place?.column]), [['"x" stands already on line 3', 6, 1]]);
  const counts = await rejects(duckdb(file('n\n7\n8\n007\n'), { n: count('x', { repeats: 'refused' }) }).load(), 'DUPLICATE_ID');
  assert.equal(counts.faults.map(({ place }) => place?.line), [4]);
});

test('many faults are the first 50, and how many there are', async () => {
  const { faults } = await rejects(duckdb(file(`n\n${'x\n'.repeat(70)}`), { n: count('deaths') }).load(), 'MORE_FAULTS');
  assert.equal([faults.length, faults.at(-1)?.what, faults[49]?.place?.line], [51, 'and 20 more faults, 70 in all', 51]);
});

test('rows that do not fit the header, broken quotes and other encodings are told with their lines', async () => {
  const ragged = await rejects(duckdb(file('year,cause,n\n2020,"a\nb",1\n2020,a\n2020,a,1,2\n2021,a,1\n'), DEATHS).load(), 'RAGGED_ROW');
  assert.equal(ragged.faults.map(({ place }) => place?.line), [4, 5]);
  const open = await rejects(duckdb(file('year,cause,n\n2020,a,1\n2020,"a,1\n2021,b,2\n'), DEATHS).load(), 'BAD_QUOTE');
  assert.equal(open.faults.map(({ place }) => [place?.line, place?.column]), [[3, 6]]);
  const latin = await rejects(duckdb(file(Buffer.from('year,cause,n\n2020,a\xf1o,1\n', 'latin1')), DEATHS).load(), 'NOT_TEXT');
  assert.equal(latin.faults.map(({ place }) => place?.line), [2]);
  await rejects(duckdb(file(Buffer.from('\uFEFFyear,cause,n\n2020,a,1\n', 'utf16le')), DEATHS).load(), 'NOT_TEXT');
  await rejects(duckdb(file('year,cause,n\n2020,a,1\r\n2021,a,1\n'), DEATHS).load(), 'MIXED_LINE_ENDS');
});

test('a row that does not fit is told where only some columns are read, too', async () => {
  const some = { n: count('deaths') };
  await rejects(duckdb(file('year,cause,n\n2020,a,1\n2020,a,1,2\n'), some, { others: 'drop' }).total([], { sum: ['n'] }).load(), 'RAGGED_ROW');
  await rejects(duckdb(file('n,year,cause\n1,2020\n1,2020,a\n'), some, { others: 'drop' }).total([], { sum: ['n'] }).load(), 'RAGGED_ROW');
  await rejects(duckdb(file('n,year,cause\n1,2020,"a\n1,2020,a\n'), some, { others: 'drop' }).total([], { sum: ['n'] }).load(), 'BAD_QUOTE');
  const latin = await rejects(duckdb(file(Buffer.from(`n,cause\n${'1,a\n'.repeat(3000)}1,a\xf1o\n`, 'latin1')), { n: count('x'), cause: code('x') }).total([], { sum: ['n'] }).load(), 'NOT_TEXT');
  assert.equal(latin.faults.map(({ place }) => place?.line), [3002]);
});

test('a character that was lost before the file came here is told, as load.csv tells it', async () => {
  const path = file('cause,n\nSan Jos\uFFFD,1\nni\u00f1o,2\n,3\nni\u0085o,4\n');
  for (const load of [duckdb, csv]) {
    const { faults } = await rejects(load(path, { cause: text('Cause'), n: count('x') }).load(), 'LOST_CHARACTER');
    assert.equal(faults.map(({ code: each, place }) => [each, place?.line]), [['LOST_CHARACTER', 2], ['LOST_CHARACTER', 5]]);
  }
});

test('columns that a total leaves behind are verified all the same', async () => {
  const declared = { n: count('x'), when: date(), rate: number('x'), flag: code('Flag', { list: ['yes', 'no'] }), word: text('Word'), id: code('Id', { repeats: 'refused' }), must: text('Must', { gaps: 'refused' }) };
  const path = file('n,when,rate,flag,word,id,must\n1,2024-02-30,1e3,maybe,lo\uFFFDst,a,x\n2,2024-01-5x,1_000,yes, any ,a,"  "\n3,2023-02-29, 5,no,,b,y\n,,,,,,z\n', 'left behind.csv');
  const { faults } = await rejects(duckdb(path, declared).total([], { sum: ['n'], gaps: 'skip' }).load(), 'LOST_CHARACTER');
  const theirs = await rejects(csv(path, declared).load(), 'LOST_CHARACTER');
  // A value that stands there twice is looked for when all cells are as declared.
  const apart = ['LOST_CHARACTER', 'DUPLICATE_ID'];
  assert.equal(faults.filter((each) => !apart.includes(each.code)), theirs.faults.filter((each) => !apart.includes(each.code)));
  assert.equal(faults.map(({ code: each, place }) => `${each} ${place?.line ?? 0} ${place?.field ?? ''}`), [
    'BAD_DATE 2 when', 'BAD_CELL 2 rate', 'NOT_IN_LIST 2 flag', 'LOST_CHARACTER 2 word', 'BAD_DATE 3 when', 'BAD_CELL 3 rate', 'EMPTY_CELL 3 must', 'BAD_DATE 4 when',
  ]);
  const twice = await rejects(duckdb(file('n,id\n1,a\n2, a\n'), { n: count('x'), id: code('Id', { repeats: 'refused' }) }).total([], { sum: ['n'] }).load(), 'DUPLICATE_ID');
  assert.equal(twice.faults.map(({ place }) => place?.line), [3]);
});

test('a row of nothing but white space is no row, also where no column is asked for', async () => {
  const declared = { a: text('A'), b: text('B') };
  for (const [rows, content] of [[2, 'a,b\nx,\n,y\n'], [2, 'a,b\nx,\n,\n  ,"  "\n,y\n\u00a0,\n'], [0, 'a,b\n,\n']] as const) {
    const path = file(content);
    assert.equal(rowsOf(await duckdb(path, declared).total([], { count: 'rows' }).load()), rows === 0 ? [] : [{ rows }], content);
    assert.is((await duckdb(path, declared).load()).data.totalRows(), rows);
  }
});

test('a character lost in a column that is not declared changes nothing', async () => {
  const path = file('year,more,n\n2020,San Jos\uFFFD,1\n2020,x,"1,204"\n');
  assert.equal(rowsOf(await duckdb(path, { year: year(), n: count('x') }, { others: 'drop' }).total(['year'], { sum: ['n'] }).load()), [{ year: 2020, n: 1205 }]);
  await rejects(duckdb(path, { n: count('x'), more: text('More') }, { others: 'drop' }).total([], { sum: ['n'] }).load(), 'LOST_CHARACTER');
});

test('days of the calendar are days, and no others', async () => {
  const isDay = (text: string): boolean => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  const days = [1000, 1582, 1896, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 2999].flatMap((each) => Array.from({ length: 12 }, (_, month) => Array.from({ length: 31 }, (__, day) => `${each}-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`)).flat());
  const [there, not] = [days.filter(isDay), days.filter((each) => !isDay(each))];
  assert.is((await duckdb(file(`d\n${there.join('\n')}\n`), { d: date() }).total([], { count: 'days' }).load()).data.get('days', 0), there.length);
  const { faults } = await rejects(duckdb(file(`d\n${there.join('\n')}\n${not.slice(0, 50).join('\n')}\n`), { d: date() }).total([], { count: 'days' }).load(), 'BAD_DATE');
  assert.equal([faults.length, faults[0]?.place?.line], [50, there.length + 2]);
  for (const each of not) await rejects(duckdb(file(`d\n${each}\n`), { d: date() }).total([], { count: 'days' }).load(), 'BAD_DATE');
});

test('a column that is lacking or not declared is told, or dropped where the query says so', async () => {
  const path = file('year,causa,n,more\n2020,a,1,x\n');
  const { faults } = await rejects(duckdb(path, DEATHS).load(), 'NO_SUCH_COLUMN');
  assert.equal(faults.map(({ code: each }) => each), ['NO_SUCH_COLUMN', 'UNKNOWN_COLUMN', 'UNKNOWN_COLUMN']);
  assert.equal(rowsOf(await duckdb(path, { n: count('x') }, { others: 'drop' }).load()), [{ n: 1 }]);
});

test('a file that changes while it is read is refused, whatever it seems to hold: added to, cut off, or another in its place', async () => {
  const changes: Record<string, (path: string) => void> = {
    'added to': (path) => appendFileSync(path, '2022,a,5\n'),
    'added to in the middle of a row': (path) => appendFileSync(path, '2022,"a'),
    'cut off': (path) => truncateSync(path, 30),
    'another in its place': (path) => (writeFileSync(`${path}.new`, ROWS.replaceAll('3', '4')), renameSync(`${path}.new`, path)),
    'taken away': (path) => rmSync(path),
  };
  for (const [how, change] of Object.entries(changes)) {
    for (const several of ['one', 'two'] as const) {
      const [path, other] = [file(ROWS), file(ROWS)];
      // What is joined is loaded when the file is open.
      const causes: Source = { name: 'causes', load: async () => (change(path), tbl([{ cause: 'a', group: 'x' }, { cause: 'b', group: 'y' }])) };
      const query = duckdb(several === 'one' ? path : { files: [other, path] }, DEATHS).join(causes, { on: ['cause'] });
      const { faults } = await rejects(query.load(), 'FILE_CHANGED');
      assert.equal(faults.map(({ code: each, place }) => [each, place?.file?.endsWith('.csv')]), [['FILE_CHANGED', true]], `${how}, ${several}`);
    }
  }
});

test('a file that is not there, is empty, or names a column twice is refused', async () => {
  await rejects(duckdb('tests/no-such.csv', DEATHS).load(), 'NO_FILE');
  await rejects(duckdb(folder({}), DEATHS).load(), 'NO_FILE');
  await rejects(duckdb('tests/no-such.parquet', DEATHS).load(), 'NO_FILE');
  await rejects(duckdb(file(''), DEATHS).load(), 'BAD_HEADER');
  await rejects(duckdb(file('n,n\n1,2\n'), { n: count('x') }).load(), 'BAD_HEADER');
  await rejects(() => duckdb({}, DEATHS), 'BAD_OPTION');
});

test('columns may be called anything', async () => {
  const names = ['__proto__', 'a.b', 'Ñ "q"', "it's", 'select', 'A', 'a', 'c0', '$p1'];
  const declared = Object.fromEntries(names.map((name) => [name, count('x')]));
  Object.defineProperty(declared, '__proto__', { value: count('x'), enumerable: true, configurable: true, writable: true });
  const path = file(`${names.map((name) => `"${name.replaceAll('"', '""')}"`).join(',')}\n${names.map((_, i) => i).join(',')}\n`, "it's [1]*.csv");
  const table = await duckdb(path, declared as Declared).total(names, { count: 'rows' }).load();
  assert.equal([...table.columns.keys()], [...names, 'rows']);
  assert.equal(names.map((name) => table.data.get(name, 0)), names.map((_, i) => i));
});

test('sums of decimals do not depend on the order of the rows', async () => {
  const cells = ['0.1', '0.2', '-0.3', '1000000000000', '0.7', '-1000000000000'];
  const sums = await Promise.all([cells, [...cells].reverse()].map(async (each) => rowsOf(await duckdb(file(`x\n${each.join('\n')}\n`), { x: number('x') }).total([], { sum: ['x'] }).load())));
  assert.equal(sums, [[{ x: 0.7 }], [{ x: 0.7 }]]);
});

test('whole numbers are exact to the last digit, or refused', async () => {
  const most = '999999999999999';
  const declared = { n: count('x') };
  assert.equal(rowsOf(await duckdb(file(`n\n${most}\n${most}\n`), declared).total([], { sum: ['n'] }).load()), [{ n: 1_999_999_999_999_998 }]);
  await rejects(duckdb(file(`n\n${`${most}\n`.repeat(10)}`), declared).total([], { sum: ['n'] }).load(), 'OUT_OF_RANGE');
  const typed = ['9007199254740993::BIGINT', '18446744073709551615::UBIGINT', '9007199254740993::DECIMAL(20, 0)', '1e20::DOUBLE', '170141183460469231731687303715884105727::HUGEINT'];
  for (const big of typed) for (const cell of [count('x'), number('x'), number('x', { high: 1e300 })]) await rejects(duckdb({ sql: `SELECT ${big} AS n` }, { n: cell }).load(), 'BAD_CELL');
  assert.equal(rowsOf(await duckdb({ sql: `SELECT 9007199254740993 AS n, 0.25::DECIMAL(30, 10) AS x` }, { n: code('N'), x: number('x') }).load()), [{ n: '9007199254740993', x: 0.25 }]);
});

test('a column of times is no column of days, and what to ask for is said', async () => {
  const { faults: [time] } = await rejects(duckdb({ sql: "SELECT TIMESTAMP '2020-01-02 23:30:00' AS d" }, { d: date('day') }).load(), 'BAD_DATE');
  assert.equal([time?.what, time?.fix], ['"2020-01-02 23:30:00" is a day with a time, and a date has none', 'make days of the column in SQL: SELECT CAST("d" AS Date) AS "d"']);
  const { faults: [typed] } = await rejects(duckdb(file('d\n2020-01-02 23:30:00\n'), { d: date('day') }).load(), 'BAD_DATE');
  assert.is(typed?.fix, 'write the day alone, 2020-01-02', 'a cell of a file is typed');
});

test('sums of numbers that are too big for decimals are those of floats', async () => {
  const query = duckdb(file('a,b\n999999999999999,0.00001\n1,1\n'), { a: number('a'), b: number('b', { format: '1,234.5' }) }).rate('r', { of: 'a', over: 'b', per: 100_000 });
  assert.equal(rowsOf(await query.total([], { sum: ['r'] }).load()), [{ r: 9.99999999999999e24 }]);
});

test('a long line is read wherever it stands, and one that is too long is told with its line and its bytes', async () => {
  const rows = (n: number): string => 'a row of some forty characters and more,1\n'.repeat(n);
  const around = (long: number): string => file(`t,n\n${rows(90_000)}"${'ñ'.repeat(long / 2)}",5\n${rows(20_000)}`);
  const declared = { t: text('T'), n: count('deaths') };
  assert.equal(rowsOf(await duckdb(around(1_900_000), declared).total([], { sum: ['n'], count: 'rows' }).load()), [{ n: 110_005, rows: 110_001 }]);
  const { faults } = await rejects(duckdb(around(6_000_000), declared).total([], { sum: ['n'] }).load(), 'TOO_BIG');
  assert.equal(faults.map(({ code: each, place }) => [each, place?.line]), [['TOO_BIG', 90_002]]);
  assert.match(faults[0]?.what ?? '', 'the line has 6,000,004 bytes, and DuckDB takes 2,000,000: "ñ');
});

test('more rows than are allowed are refused by name', async () => {
  await rejects(duckdb(file(ROWS), DEATHS, { rows: 3 }).load(), 'TOO_MANY_ROWS');
  await rejects(duckdb(file(ROWS), DEATHS, { rows: 1 }).total(['year'], {}).load(), 'TOO_MANY_ROWS');
  assert.is((await duckdb(file(ROWS), DEATHS, { rows: 2 }).total(['year'], {}).load()).data.totalRows(), 2);
});

test('a memory that is no memory is refused', async () => {
  await rejects(duckdb(file(ROWS), DEATHS, { memory: 'much' }).load(), 'BAD_OPTION');
});

/* Other sources. */

test('several files are read as one, whatever the order of their columns, and each row knows its file', async () => {
  const path = folder({ 'a.csv': 'year,n\n2020,1\n2021,2\n', 'b.csv': 'n;year\n5;2020\n' });
  const query = duckdb({ files: [`${path}/a.csv`, pathToFileURL(`${path}/b.csv`)] }, { year: year(), n: count('x') });
  const rows = await query.load();
  assert.equal(rowsOf(rows), [{ year: 2020, n: 1 }, { year: 2021, n: 2 }, { year: 2020, n: 5 }]);
  assert.equal(originNames(rows.origins, 2), [`${path}/b.csv`]);
  const wrong = folder({ 'a.csv': 'year,n\n2020,1\n20x0,2\n', 'b.csv': 'n;year\n5;2020\n\n-6;2021\n' });
  const { faults } = await rejects(duckdb({ files: [`${wrong}/a.csv`, `${wrong}/b.csv`] }, { year: year(), n: count('x') }).total(['year'], { sum: ['n'] }).load(), 'BAD_CELL');
  assert.equal(faults.map(({ place }) => [place?.file, place?.line, place?.field]), [[`${wrong}/a.csv`, 3, 'year'], [`${wrong}/b.csv`, 4, 'n']]);
  const totals = await query.total(['year'], { sum: ['n'] }).load();
  assert.equal([rowsOf(totals), originNames(totals.origins, 1).at(-1)], [[{ year: 2020, n: 6 }, { year: 2021, n: 2 }], `${path}/a.csv`]);
});

const make = async (...statements: string[]): Promise<void> => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
};

test('Parquet files, tables of a database and plain SQL are held against what is declared, too', async () => {
  const path = folder({});
  const rows = `SELECT * FROM (VALUES (2020, 'a', 1, 0.5, DATE '2020-03-04'), (2021, 'b', NULL, 2, NULL)) d(year, cause, n, rate, day)`;
  await make(`COPY (${rows}) TO '${path}/d.parquet' (FORMAT parquet)`, `ATTACH '${path}/d.duckdb' AS d`, `CREATE TABLE d."the deaths" AS ${rows}`);
  const declared = { ...DEATHS, rate: number('x'), day: date() };
  const wanted = [{ year: 2020, cause: 'a', n: 1, rate: 0.5, day: '2020-03-04' }, { year: 2021, cause: 'b', n: null, rate: 2, day: null }];
  for (const source of [`${path}/d.parquet`, { database: `${path}/d.duckdb`, table: 'the deaths' }, { sql: `${rows};` }, { database: `${path}/d.duckdb`, sql: 'FROM "the deaths"' }]) {
    assert.equal(rowsOf(await duckdb(source, declared).load()), wanted);
  }
  const { faults } = await rejects(duckdb(`${path}/d.parquet`, { ...declared, cause: code('Cause', { list: ['a'] }), n: count('x', { gaps: 'refused' }) }).load(), 'NOT_IN_LIST');
  assert.equal(faults.map(({ code: each, place }) => [each, place?.file]), [['NOT_IN_LIST', `${path}/d.parquet`], ['EMPTY_CELL', `${path}/d.parquet`]]);
  const { faults: [misspelt] } = await rejects(duckdb({ sql: 'selec 1' }, DEATHS).load(), 'BAD_QUERY');
  assert.equal([misspelt?.what.startsWith('Parser Error'), misspelt?.fix], [true, 'mend the SQL there']);
  await rejects(duckdb({ database: `${path}/d.duckdb`, table: 'lives' }, DEATHS).load(), 'BAD_QUERY');
});

test('plain SQL may ask the files, which it calls data', async () => {
  const table = await duckdb({ files: file(ROWS), sql: 'SELECT cause, count(*) AS n FROM data GROUP BY cause ORDER BY cause' }, { cause: code('Cause'), n: count('rows') }).load();
  assert.equal(rowsOf(table), [{ cause: 'a', n: 3 }, { cause: 'b', n: 1 }]);
});

test('a number that is none, and a fraction of a death, are refused in typed columns as in texts', async () => {
  const { faults } = await rejects(duckdb({ sql: `SELECT 'nan'::DOUBLE AS x, 1.5 AS n` }, { x: number('x'), n: count('deaths') }).load(), 'BAD_CELL');
  assert.is(faults.length, 2);
});

test('of typed columns, what a total leaves behind is verified: a gap that is written as an empty text proves nothing of another cell', async () => {
  const declared = { k: code('K'), word: text('Word'), must: text('Must', { gaps: 'refused' }), n: count('x', { low: 1 }), x: number('y', { high: 9 }) };
  const total = (rows: string, lacking: readonly string[] = []): Promise<unknown> => {
    const cells = Object.fromEntries(Object.entries(declared).filter(([name]) => !lacking.includes(name)));
    return duckdb({ sql: `SELECT ${Object.keys(cells).join(', ')} FROM (VALUES ${rows}) d(k, word, must, n, x)` }, cells).total(['k'], { count: 'rows' }).load();
  };
  assert.is(((await total(`('a', '', 'm', 1::HUGEINT, 9), ('a', 'w', 'm', NULL, NULL), ('b', NULL, 'm', NULL, -5.5)`)) as Awaited<ReturnType<Query['load']>>).data.totalRows(), 2);
  const refused = { LOST_CHARACTER: `('a', '', 'm', 1, 1), ('a', 'lo\uFFFDst', 'm', 1, 1)`, EMPTY_CELL: `('a', 'w', '', 1, 1), ('a', 'w', 'm', 1, 1)`, OUT_OF_RANGE: `('a', 'w', 'm', 1, 1), ('a', 'w', 'm', 0, 1)`, BAD_CELL: `('a', 'w', 'm', 9223372036854775808::HUGEINT, 1), ('a', 'w', 'm', 1, 1)` };
  for (const [kind, rows] of Object.entries(refused)) await rejects(total(rows), kind);
  for (const x of ["'nan'::DOUBLE", "'inf'::DOUBLE", "'-inf'::DOUBLE", '10']) await rejects(total(`('a', 'w', 'm', 1, 1), ('a', 'w', 'm', 1, ${x})`), x === '10' ? 'OUT_OF_RANGE' : 'BAD_CELL');
  await rejects(total(`('a', 'w', NULL, 1, 1)`, ['word']), 'EMPTY_CELL');
});

test('a day that a type has and a calendar of four digits has not is judged as its text, also in a total and as its key', async () => {
  const declared = { k: code('K'), d: date() };
  const asked = (day: string): Query[] => {
    const query = duckdb({ sql: `SELECT 'a' AS k, DATE '2024-02-29' AS d UNION ALL SELECT 'a', ${day}` }, declared);
    return [query, query.total(['k'], { count: 'n' }), query.total(['d'], { count: 'n' })];
  };
  for (const day of ["'infinity'::DATE", "'-infinity'::DATE", "'0044-03-15 (BC)'::DATE", "'12024-01-01'::DATE"]) for (const query of asked(day)) await rejects(query.load(), 'BAD_DATE');
  for (const day of ["DATE '1000-01-01'", "DATE '2999-12-31'", 'NULL']) for (const query of asked(day)) assert.ok((await query.load()).data.totalRows() > 0);
});

/* The same words, the same table. */

test('the example in the doc comment runs as it stands', async () => {
  const table = await loadExample('src/load/duckdb.ts', { name: 'violentDeaths', files: { 'data/people.csv': 'year,people\n2020,1000\n2021,2000\n', 'data/deaths.csv': 'year,cause,n\n2021,violent,3\n2020,illness,8\n2020,violent,1\n2021,violent,5\n' } });
  assert.equal(rowsOf(table), [{ year: 2020, n: 1, people: 1000, rate: 100 }, { year: 2021, n: 8, people: 2000, rate: 400 }]);
});

test('what adds only at one time is not added up over several, and readers are told where it is all the same', async () => {
  const path = file('town,year,day,share\na,2020,2020-03-01,5\na,2021,2020-03-01,6\nb,2020,2020-03-01,\nb,,2020-03-01,7\n');
  const query = duckdb(path, { town: code('Town'), year: year(), day: date(), share: number('%') });
  const { faults } = await rejects(query.total(['town'], { sum: ['share'] }).load(), 'ADDED_OVER_TIME');
  assert.equal(faults.map(({ what, place }) => [what, place?.field]), [['"share" is of what there is at a time, and would be added up over 2020 to 2021 (year)', 'share']]);
  await rejects(query.share('of town', { of: 'share', within: ['town'] }).load(), 'ADDED_OVER_TIME');
  // A gap is of no time, and each row of one by itself is added to nothing.
  assert.is((await query.keep('of b', { town: 'b' }).total(['town'], { sum: ['share'], gaps: 'skip' }).load()).data.get('share', 0), 7);
  const { remarks } = await query.total([], { sum: ['share'], gaps: 'skip', although: 'The towns say so' }).load();
  assert.equal(remarks.map(({ message, audience }) => [message, audience ?? '']), [['The towns say so', 'chart'], ['1 of 4 rows have no share and are passed over: the totals are of what is known', '']]);
  assert.is((await query.total(['year'], { sum: ['share'], gaps: 'skip', although: 'Nobody need be told' }).load()).remarks.length, 1);
});

test('a year that is an attribute of the row is no time: shares are added up over it, as in memory', async () => {
  const path = file('prison,founded,share\nMariona,1972,40\nIzalco,2012,60\n');
  const declared = (role: 'time' | 'attribute'): Declared => ({ prison: code('Prison'), founded: year('Founded', { role }), share: number('%') });
  assert.equal(rowsOf(await duckdb(path, declared('attribute')).total([], { sum: ['share'] }).load()), [{ share: 100 }]);
  await rejects(duckdb(path, declared('time')).total([], { sum: ['share'] }).load(), 'ADDED_OVER_TIME');
});

test('rows that call themselves totals are told, where they are added up with the others and where the result has them', async () => {
  const path = file('town,cause,year,n\nSan Salvador,a,2020,5\nTotonicapán,a,2020,6\nSubtotal,a,2020,11\n  TOTAL ,b,2020,7\n,b,2021,7\nTotal general,b,2021,18\n');
  const query = duckdb(path, { town: text('Town'), cause: code('Cause', { list: ['a', 'b'] }), year: year(), n: count('deaths') });
  const told = async (asked: Query): Promise<string[]> => (await asked.load()).findings.map(({ severity, message }) => `${severity} ${message.split(';')[0] ?? ''}`);
  const [added, there] = ['added up with the others, by "town": "Subtotal", "TOTAL", "Total general"', 'rows of the result call themselves totals, by "town": "Subtotal", "TOTAL", "Total general"'];
  assert.equal(await told(query.total(['year'], { sum: ['n'] })), [`warn 3 rows that call themselves totals were ${added}`]);
  assert.equal(await told(query.keep('of a', { cause: 'a' }).total([], { sum: ['n'] })), [`warn 1 row that calls itself a total was ${added}`]);
  assert.equal(await told(query.total(['year', 'town'], { sum: ['n'] }).total(['year'], { sum: ['n'] })), [`warn 3 rows that call themselves totals were ${added}`]);
  assert.equal([await told(query), await told(query.total(['town'], { sum: ['n'] }))], [[`warn ${there}`], [`warn ${there}`]]);
  // Who says which words are wanted, or leaves them out, has seen them.
  for (const town of [{ not: ['Subtotal', 'TOTAL', 'Total general'] }, 'Subtotal'] as const) assert.equal(await told(query.keep('such', { town }).total(['year'], { sum: ['n'] })), []);
  const listed = duckdb(path, { town: code('Town', { list: ['San Salvador', 'Totonicapán', 'Subtotal', 'TOTAL', 'Total general'] }), n: count('deaths') }, { others: 'drop' });
  assert.equal(await told(listed.total([], { sum: ['n'] })), []);
});

test('whatever a cell says, the engine calls the same rows totals as the loader does', async () => {
  const words = fc.constantFrom('Total', 'TOTAL', 'total:', 'Totales', 'Gran total', 'Grand-Total', 'sub total', 'SUBTOTALES', 'Total general', 'Suma', 'sumas.', 'Somme', 'Suma total', 'Overall total', 'TOTAL*', 'Total ¹', 'T O T A L', 'Total Santa Ana', 'Totora', 'Sumatra', 'Gracias', 'otal', 'Toda', 'San Salvador', 'Tonacatepeque', 'tot', 'ñ');
  const cells = fc.array(fc.tuple(words, fc.constantFrom('', ' ', '  '), fc.constantFrom('', ' ', 'x')).map(([word, before, behind]) => `${before}${word}${behind}`), { minLength: 1, maxLength: 12 });
  await fc.assert(fc.asyncProperty(cells, async (towns) => {
    const table = await duckdb(file(`town,n\n${towns.map((town) => `"${town}",1\n`).join('')}`), { town: text('Town'), n: count('deaths') }).total([], { sum: ['n'] }).load();
    const rows = towns.filter((town) => totalWord(town) === 'total').length;
    assert.equal(table.findings.map(({ message }) => Number(/^\d+/u.exec(message)?.[0])), rows === 0 ? [] : [rows]);
  }), { numRuns: 60 });
});

test('whatever is asked, the engine and the steps in memory give the same table or the same faults', async () => {
  await fc.assert(fc.asyncProperty(drawnRows, words, async (rows, said) => {
    const path = file(written(rows));
    const query = said.reduce((before: Query, { word }) => word(before), duckdb(path, DRAWN));
    const mine = await outcome(() => query.load());
    same(mine, await outcome(() => pipeline('p', csv(path, DRAWN), ...said.map(({ step }) => step)).load(newRun())));
  }), { numRuns: 150 });
});

test('damage anywhere in a file is told as load.csv tells it, or the tables are the same', async () => {
  const damage = fc.record({ at: fc.nat(400), sign: fc.constantFrom('x', ',', '"', '\n', ' ', 'é', '1', '.', '') });
  await fc.assert(fc.asyncProperty(drawnRows, fc.array(damage, { maxLength: 3 }), async (rows, blows) => {
    const content = blows.reduce((before, { at, sign }) => `${before.slice(0, at % before.length)}${sign}${before.slice((at % before.length) + 1)}`, written(rows));
    const path = file(content);
    const [mine, theirs] = [await outcome(() => duckdb(path, DRAWN).load()), await outcome(() => csv(path, DRAWN).load())];
    if ('table' in mine) return 'table' in theirs ? same(mine, theirs) : assert.ok(theirs.faults.every((fault) => fault.startsWith('BAD_QUOTE')), theirs.faults.join('\n'));
    if ('table' in theirs) assert.ok(mine.faults.every((fault) => /^(?:MIXED_LINE_ENDS|BAD_QUOTE|RAGGED_ROW the line)/u.test(fault)), mine.faults.join('\n'));
  }), { numRuns: 150 });
});

test('whatever cells hold, a total refuses what load.csv refuses, and takes what it takes', async () => {
  const odd = fc.constantFrom('', '7', '007', '1,204', '1e3', '1_000', ' 5', '5 ', '+5', '-5', '.5', '5.', '1.5', 'inf', 'NaN', '0x1F', '999999999999999', '1000000000000000', '2024-02-29', '2023-02-29', '2024-1-5', '2024-01-5x', '0999-01-01', '3000-01-01', '2024-04-XX', 'a', ' a', 'a\u00a0', '\u3000', '\u001f', 'a\u001fb', 'ñ', '"', '2020', '0020');
  const cells = { year: year('Year', { high: 2100 }), n: count('x', { low: 1 }), rate: number('x'), percent: number('%', { format: '1,234.5' }), when: date(), flag: code('F', { list: ['a', '7'] }), word: text('W'), short: text('S', { high: 4 }), form: text('P', { pattern: /^[a-z0-9]+$/u }), must: code('M', { gaps: 'refused' }) };
  const names = Object.keys(cells) as (keyof typeof cells)[];
  // Rows that begin and end a table so that no reader takes another for a second header or for a note under it.
  const good = { year: '2020', n: '7', rate: '1.5', percent: '7', when: '2024-01-02', flag: 'a', word: 'w', short: 'ab', form: 'a1', must: 'm' };
  const quotedCell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }), fc.array(fc.array(odd, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.boolean(), async (columns, rows, isAdded) => {
    const whole = `k0,${columns.map((name) => good[name]).join(',')}\n`;
    const path = file(`k,${columns.join(',')}\n${whole.repeat(3)}${rows.map((row, i) => `k${i % 2},${columns.map((_, c) => quotedCell(row[c] ?? '')).join(',')}\n`).join('')}${whole.repeat(3)}`);
    const declared = { k: code('K', { list: ['k0', 'k1'] }), ...Object.fromEntries(columns.map((name) => [name, cells[name]])) } as Declared;
    const sum = isAdded ? columns.filter((name) => name === 'n' || name === 'rate' || name === 'percent') : [];
    const [mine, theirs] = [await outcome(() => duckdb(path, declared).total(['k'], { sum, count: 'rows' }).load()), await outcome(() => pipeline('p', csv(path, declared), derive.total(['k'], { sum, count: 'rows' })).load(newRun()))];
    // What load.csv says of the shape of a table, an engine does not look at.
    if ('faults' in theirs && !theirs.faults.every((fault) => /^(?:BAD_CELL|BAD_DATE|AMBIGUOUS_\w+|NOT_IN_LIST|OUT_OF_RANGE|EMPTY_CELL) /u.test(fault))) return;
    same(mine, theirs);
  }), { numRuns: 200 });
});

test('totals of large numbers are the same to the last digit, or refused alike', async () => {
  await fc.assert(fc.asyncProperty(largeRows, fc.constantFrom(['year'], []), fc.constantFrom(['n'], ['rate'], ['n', 'rate']), async (rows, by, sum) => {
    const [path, options] = [file(written(rows)), { sum, gaps: 'skip' } as const];
    same(await outcome(() => duckdb(path, DRAWN).total(by, options).load()), await outcome(() => pipeline('p', csv(path, DRAWN), derive.total(by, options)).load(newRun())));
  }), { numRuns: 60 });
});

test('rows over several files come to what they come to in one', async () => {
  await fc.assert(fc.asyncProperty(drawnRows, fc.nat(14), words, async (rows, at, said) => {
    const [one, ...two] = [rows, rows.slice(0, at), rows.slice(at)].map((part) => file(written(part)));
    const asked = (files: string | readonly string[]): ReturnType<typeof outcome> => outcome(() => said.reduce((before: Query, { word }) => word(before), duckdb({ files }, DRAWN)).load());
    same(await asked(two), await asked(one ?? ''));
  }), { numRuns: 60 });
});

test('progress is told through the run, and only of what is under way', async () => {
  const heard: number[] = [];
  const big = file(`n\n${'1234567\n'.repeat(4_000_000)}`);
  await duckdb(big, { n: count('x') }, { threads: 1 }).total([], { sum: ['n'] }).load(newRun((event) => void (event.event === 'progress' && heard.push(event.done))));
  assert.ok(heard.length > 0 && heard.every((done, i) => done >= 0 && done <= 1 && done >= (heard[i - 1] ?? 0)), heard.join());
});


test.run();

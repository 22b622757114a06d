import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, count, number, text } from '../../src/csv/cell.ts';
import { declaredReader } from '../../src/csv/declared.ts';
import { readSheet, streamSheet } from '../../src/csv/sheet.ts';
import type { Sheet } from '../../src/csv/sheet.ts';
import { totalWord } from '../../src/csv/total-words.ts';
import { clean, load, pipeline } from '../../src/index.ts';
import { file } from '../support/folder.ts';
import { workbook } from '../support/workbook.ts';

const sheet = (content: string): Sheet => readSheet(file(content));
const said = (content: string): string[] => sheet(content).told.map(({ code: each, what }) => `${each} ${what}`);

test('a row that says Total is kept as a row, and told with the rows that it is the sum of', () => {
  const read = sheet('town,deaths\nA,5\nB,7\nTotal,12\n');
  assert.equal(read.rows, [['A', '5'], ['B', '7'], ['Total', '12']]);
  assert.equal(read.told.map(({ code: each, what, place }) => [each, what, place?.line, place?.field]), [
    ['TOTAL_ROW', 'line 4 says that it is a total and is kept as a row; "Total": deaths 12 is the sum of the 2 rows above', 4, 'town'],
  ]);
  assert.match(read.told[0]?.fix ?? '', "clean.keep('rows that are no totals', (row) => ![\"Total\"].includes(String(row.town)))");
});

test('a word without its sum is told as well, with both numbers', () => {
  assert.equal(said('town,deaths\nA,5\nB,7\nTOTAL GENERAL,13\n'), ['TOTAL_ROW line 4 says that it is a total and is kept as a row; "TOTAL GENERAL": deaths 13 is not the sum of the 2 rows above, 12']);
});

test('a record of which much is said is rather of a town that is called so', () => {
  const records = (word: string): string => `name,city,street,state,cause,age\nA,Apopa,1st,WA,x,20\nB,Colón,2nd,WA,y,30\nC,${word},3rd,WA,z,51\n`;
  assert.equal(said(records('Sumas')), []);
  assert.equal(said(records('Total')), []);
  assert.match(said(records('Total').replace('51', '50'))[0] ?? '', 'age 50 is the sum of the 2 rows above', 'and where it is their sum, it is one');
  const tidy = 'country,sex,age,cause,source,n\nSV,men,all ages,x,WHO,3\nSV,women,all ages,x,WHO,4\nSV,Total,all ages,x,WHO,8\nHN,men,all ages,x,WHO,5\nHN,women,all ages,x,WHO,6\nHN,Total,all ages,x,WHO,12\n';
  assert.match(said(tidy)[0] ?? '', 'TOTAL_CATEGORY 2 rows have "Total" for a category in "sex"');
});

test('subtotals are held against the rows since the last, and the total against all', () => {
  const [only = ''] = said('region,town,deaths\nw,A,5\nw,B,7\nSubtotal,,12\ne,C,3\ne,D,4\nSubtotal,,7\nTotal,,19\n');
  for (const each of ['lines 4, 7–8 say', 'line 4 "Subtotal": deaths 12 is the sum of the 2 rows above', 'line 7 "Subtotal": deaths 7 is the sum of the 2 rows above since the last', 'line 8 "Total": deaths 19 is the sum of the 4 rows above']) assert.match(only, each);
});

test('a total may stand above its rows', () => {
  assert.match(said('town,deaths\nTotal,12\nA,5\nB,7\n')[0] ?? '', '"Total": deaths 12 is the sum of the 2 rows below');
});

test('numbers are read as they may be written, and gaps are no zeros that matter', () => {
  assert.match(said('town;n\nA;1.200\nB;\nC;300\nTotales;1.500\n')[0] ?? '', 'n 1500 is the sum of the 3 rows above');
  assert.match(said('town,n\nA,"1,200.5"\nB,0.25\nSuma:,"1,200.75"\n')[0] ?? '', 'n 1200.75 is the sum of the 2 rows above');
  assert.match(said('town,n\nA,12*\nB,3\nC,4\nD,5\nTotal,24\n').at(-1) ?? '', 'of which rows was not found');
});

test('a word that rows may have is a total where its numbers are the sum alone', () => {
  assert.equal(said('cause,n\nAll Saints,5\nB,7\nC,9\n'), []);
  assert.match(said('cause,n\nA,5\nB,7\nAll causes,12\n')[0] ?? '', '"All causes": n 12 is the sum');
  assert.equal(said('cause,n\nA,5\nB,7\nAll causes,13\n'), []);
});

test('a row without the name that every other row has is a total where its numbers are the sum, as in a pivot table', () => {
  const [only = ''] = said('depto,muni,n\nLa Paz,Zacatecoluca,5\nLa Paz,Olocuilta,6\nLa Paz,,11\nSonsonate,Izalco,4\nSonsonate,Acajutla,1\nSonsonate,,5\n,,16\n');
  for (const each of ['lines 4, 7–8 are totals by their names or numbers and are kept as rows', 'line 4 without "muni": n 11 is the sum of the 2 rows above', 'line 7 without "muni": n 5 is the sum of the 2 rows above since the last', 'line 8 without "muni": n 16 is the sum of the 4 rows above']) assert.match(only, each);
  assert.equal(said('k,2020,2021\nA,1,2\nB,3,4\n,4,6\n'), ['TOTAL_ROW line 4 is a total by its numbers and is kept as a row; without "k": 2020 4 is the sum of the 2 rows above']);
});

test('a missing name is no total where other rows lack it too, or where the numbers are no sum', () => {
  for (const content of ['k,note,n\nA,,5\nB,x,7\nC,,12\n', 'k,n\nA,5\nB,7\n,13\n', 'k,n\nA,5\n,5\n', 'k,n,m\nA,5,1\nB,7,1\n,12,1\n,1,7\n']) {
    assert.equal(said(content).filter((each) => each.startsWith('TOTAL')), [], content);
  }
});

test('what is advised for a total without a name leaves it out, and nothing else', async () => {
  const path = file('k,n\nA,5\nB,7\nC,1\n,13\n');
  assert.match(readSheet(path).told[0]?.fix ?? '', "(row) => ![\"\"].includes(String(row.k ?? ''))");
  const kept = pipeline('kept', load.csv(path, { k: text('k'), n: count('deaths') }, { accept: ['TOTAL_ROW'] }), clean.keep('rows that are no totals', (row) => ![''].includes(String(row['k'] ?? ''))));
  assert.is((await kept.load()).data.numRows(), 3);
});

test('a total of each group of a tidy table is a category, and told once as such', () => {
  const groups = [2021, 2022, 2023].map((year) => `${year},a,${year % 7}\n${year},b,3\n${year},Total,${(year % 7) + 3}\n`).join('');
  assert.equal(said(`year,cause,deaths\n${groups}`), ['TOTAL_CATEGORY 3 rows have "Total" for a category in "cause", beside the parts that it holds']);
  assert.equal(said('cause,year,deaths\na,2021,1\na,2022,2\nTotal,2021,4\nTotal,2022,5\n').map((each) => each.split(' ')[0]), ['TOTAL_CATEGORY']);
});

test('a total without a number, and tables without numbers or without words, say nothing', () => {
  for (const content of ['town,n\nTotal,\nA,5\nB,7\n', 'name,kind\nTotal,x\nB,y\n', 'year,n\n2022,5\n2023,7\n', 'Total,town\n12,A\n3,B\n', 'town,n\nTotalán,5\nSumalao,7\nB,12\n']) assert.equal(said(content), [], content);
});

test('a person who accepts totals, or names their word in the list of the column, is not told again', async () => {
  const path = file('town,deaths\nA,5\nB,7\nTotal,12\n');
  const findings = async (...args: Parameters<typeof load.csv>): Promise<string[]> => ((await load.csv(...args).load()).findings).map(({ severity, message }) => `${severity} ${message}`);
  assert.match((await findings(path, { town: text('Town'), deaths: count('deaths') }))[0] ?? '', /^warn .*says that it is a total/u);
  assert.equal(await findings(path, { town: text('Town'), deaths: count('deaths') }, { accept: ['TOTAL_ROW'] }), []);
  assert.equal(await findings(path, { town: code('Town', { list: ['A', 'B', 'Total'] }), deaths: count('deaths') }), []);
  assert.equal(await findings(file('town,deaths\nA,5\nB,7\nPromedio,6\n'), { town: text('Town'), deaths: count('deaths') }, { accept: ['DERIVED_ROW'] }), []);
  const tidy = file('year,cause,n\n2022,a,5\n2022,Total,5\n2023,a,7\n2023,Total,7\n');
  assert.match((await findings(tidy, { year: number('year'), cause: text('Cause'), n: count('deaths') }))[0] ?? '', /^note .*for a category/u);
});

test('a workbook tells its totals too', async () => {
  const { findings } = await load.xlsx(workbook({ s: [['town', 'n'], ['A', 5], ['B', 7], ['Total', 12]] }), { town: text('Town'), n: count('deaths') }).load();
  assert.match(findings[0]?.message ?? '', '"Total": n 12 is the sum of the 2 rows above');
});

test('behind any number of rows a total is held against the sum of all of them', () => {
  const reader = declaredReader({ town: text('Town'), n: count('deaths') }, { others: 'refuse' });
  const told = (content: string): string => streamSheet(file(content), reader.take).told.map(({ what }) => what).join('\n');
  assert.match(told(`town,n\n${'A,1\n'.repeat(50_001)}Total,50001\n`), 'line 50003 says that it is a total and is kept as a row; "Total": n 50,001 is the sum of the 50,001 rows above');
  assert.match(told(`town,n\n${'A,1\n'.repeat(6_000)}Total,7\nB,2\n`), 'n 7 is not the sum of the 6,000 rows above');
  assert.match(told(`town,n\n${'A,1\n'.repeat(6_000)}All towns,6000\n`), '"All towns": n 6000 is the sum of the 6,000 rows above');
  assert.is(told(`town,n\n${'A,1\n'.repeat(6_000)}All Saints,7\n`), '');
  assert.match(told(`town,n\n${'"A" ,1\n'.repeat(6_000)}Total,6000\n`), '"Total": n 6000 is the sum of the 6,000 rows above');
});

test('of any whole numbers, the sum is told to be one, and another number not to be', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 30 }), fc.integer({ min: 1, max: 1000 }), (ns, more) => {
    const rows = ns.map((n, i) => `T${i} x,${n}\n`).join('');
    const sum = ns.reduce((a, b) => a + b, 0);
    assert.match(said(`place,n\n${rows}Total,${sum}\n`)[0] ?? '', `is the sum of the ${ns.length} rows above`);
    assert.match(said(`place,n\n${rows}Total,${sum + more}\n`)[0] ?? '', 'is not the sum');
  }), { numRuns: 50 });
});

test('the words for totals are whole cells, case and accents aside', () => {
  for (const word of ['Total', ' TOTAL GENERAL ', 'Totales', 'Subtotal', 'Sub-total', 'Grand total', 'Suma', 'Total nacional', 'total:', 'T O T A L', 'Total*', 'Total ¹']) assert.is(totalWord(word), 'total', word);
  for (const word of ['All', 'All causes', 'Total Santa Ana', 'Ambos sexos', 'El Salvador', 'País']) assert.is(totalWord(word), 'perhaps', word);
  for (const word of ['', 'Totalán', 'Alliance', 'town', 'Total '.padEnd(100, 'x'), '12', 'A B C D']) assert.is(totalWord(word), 'none', word);
});

test('a word that rows may have is a total where its numbers are the sum of what stands below it, or below it until the next', () => {
  assert.match(said('departamento,n\nEl Salvador,21\nA,5\nB,7\nC,9\n')[0] ?? '', 'line 2 says that it is a total and is kept as a row; "El Salvador": n 21 is the sum of the 3 rows below');
  assert.match(said('departamento,municipio,n\nTotal A,,7\nA,x,3\nA,y,4\nTotal B,,6\nB,z,5\nB,w,1\n')[0] ?? '', 'line 2 "Total A": n 7 is the sum of the 2 rows below until the next; line 5 "Total B": n 6 is the sum of the 2 rows below');
  const [both = ''] = said('d,n\nEl Salvador,21\nA,5\nB,7\nC,9\nTotal,21\n');
  for (const each of ['line 2 "El Salvador": n 21 is the sum of the 3 rows below', 'line 6 "Total": n 21 is the sum of the 3 rows above since the last']) assert.match(both, each);
});

test('numbers without a name are a total where all of them are the sum of three rows or more', () => {
  const [told = ''] = said('town,n,m\nA,5,1\nB,7,2\nC,9,3\n,21,6\n');
  assert.match(told, 'TOTAL_ROW line 5 is a total by its numbers and is kept as a row; without "town": n 21 is the sum of the 3 rows above');
  assert.match(sheet('town,n,m\nA,5,1\nB,7,2\nC,9,3\n,21,6\n').told[0]?.fix ?? '', "![\"\"].includes(String(row.town ?? ''))");
  for (const content of ['town,n,m\nA,5,1\nB,7,2\nC,9,3\n,21,7\n', 'town,month\nA,1\n,2\n,3\nB,1\n,2\n,3\nC,1\nD,2\nE,3\n', 'town,n\nA,5\nB,7\nC,9\n,3\n']) assert.not.ok(said(content).some((each) => each.startsWith('TOTAL_ROW')), content);
});

test('rows that call themselves an average or a share of others are told and kept', () => {
  assert.equal(said('town,n\nA,5\nB,7\nC,9\nPromedio,7\n'), ['DERIVED_ROW line 5 says that it is made of others and is kept as a row: "Promedio | 7"']);
  assert.match(said('town,n\nA,5\n%,41.7\nB,7\n%,58.3\n')[0] ?? '', 'DERIVED_ROW lines 3, 5 say that they are made of others');
  assert.match(said('town,n\nA,5\nB,7\nPromedio,6\nTotal,12\n').join(), 'n 12 is the sum of the 2 rows above');
  for (const content of ['sign,n\n!,5\n%,7\n&,9\n+,1\n-,1\n', 'what,n\nPromedio,5\nMean,7\nAverage,9\n', 'town,n\nA,5\nPromedio,\n', 'unit,town,n\n%,A,5\n%,B,7\n']) assert.equal(said(content), [], content);
});

test('a whole that nearly is the sum of all other rows is told to be none', () => {
  assert.match(said('departamento,n\nEl Salvador,20\nA,5\nB,7\nC,9\n')[0] ?? '', '"El Salvador": n 20 is not the sum of the 3 rows below, 21');
  assert.match(said('departamento,n\nA,5\nB,7\nC,9\nNacional,22\n')[0] ?? '', '"Nacional": n 22 is not the sum of the 3 rows above, 21');
  for (const none of ['country,n\nEl Salvador,18\nA,5\nB,7\nC,9\n', 'country,n\nEl Salvador,11\nA,5\nB,7\n', 'country,n\nA,5\nEl Salvador,20\nB,7\nC,9\n']) assert.equal(said(none), [], none);
});

test('a row that has none of several names is a total where its number is the sum of two, and a zero says nothing', () => {
  assert.match(said('d,m,n\nS,Apopa,12\nS,Nejapa,7\n,,19\nL,Colón,4\nL,Tecla,5\n,,9\n')[0] ?? '', 'lines 4, 7 are totals by their names or numbers');
  assert.match(said('DEPTO,N,_TYPE_,_FREQ_\n,100,0,3\nA,40,1,1\nB,35,1,1\nC,25,1,1\n')[0] ?? '', 'N 100 is the sum of the 3 rows below');
  assert.equal(said('d,m,n\nS,Apopa,12\nS,Nejapa,7\n,,18\nL,Colón,4\n'), []);
});

test.run();

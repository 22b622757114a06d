import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, count, date, number, text, year } from '../../src/csv/cell.ts';
import type { Declared } from '../../src/csv/declared.ts';
import { draftColumns } from '../../src/csv/draft.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import type { Sheet } from '../../src/csv/sheet.ts';
import { LoadError } from '../../src/errors.ts';
import type { Fault } from '../../src/errors.ts';
import { csv } from '../../src/load/csv.ts';
import type { CsvOptions } from '../../src/load/csv.ts';
import { bytesOf, DAMAGES, DIALECT, linesOf, TRUTH } from '../support/dirty.ts';
import { file } from '../support/folder.ts';

const draft = (content: string): string[] => draftColumns(readSheet(file(content))).split('\n');

test('each column is proposed with its evidence', () => {
  const rows = Array.from({ length: 20 }, (_, i) => `${i % 2 === 0 ? 'A' : 'B'},${2000 + i},${i},${i}.5,2024-01-${String(i + 1).padStart(2, '0')},nota ${i}`);
  assert.equal(draft(`Town,Year,n,rate,day,note\n${rows.join('\n')}\n`), [
    '{',
    "  Town: code('Town'), // 20 cells, 2 different",
    "  Year: year('Year'), // 20 of 20 cells are years",
    "  n: count('TODO unit', { label: 'n' }), // 20 of 20 cells are whole numbers",
    "  rate: number('TODO unit', { label: 'rate' }), // 20 of 20 cells are numbers",
    "  day: date('day'), // 20 of 20 cells are dates",
    "  note: text('note'), // 20 cells, 20 different",
    '}',
  ]);
});

test('cells that do not bear it out are told with their lines', () => {
  const rows = Array.from({ length: 30 }, (_, i) => (i === 3 || i === 7 ? 'más de 100' : String(i)));
  assert.is(draft(`n,x\n${rows.map((row) => `${row},a`).join('\n')}\n`)[1], "  n: count('TODO unit', { label: 'n' }), // 2 of 30 cells are not whole numbers: 'más de 100' (line 5), 'más de 100' (line 9)");
});

test('words that stand for nothing are told with their number', () => {
  const rows = Array.from({ length: 20 }, (_, i) => (i < 3 ? 'missing' : i === 3 ? '' : String(i)));
  assert.is(draft(`n,x\n${rows.map((row) => `${row},a`).join('\n')}\n`)[1], "  n: count('TODO unit', { label: 'n' }), // 16 of 16 cells are whole numbers; 1 empty; 3 of 20 cells say \"missing\"");
});

test('the formats of the file are proposed where cells settle them', () => {
  assert.is(draft('Año;Tasa;Día;Total\n2020;1.234,5;31/1/2024;n.d.\n2021;2,5;1/2/2024;4\n2022;3,5;1/3/2024;5\n').at(-1), "}, { numbers: '1.234,5', dates: 'd/m/y', missing: ['n.d.'] }");
  assert.is(draft('a,Día\n1,1/2/2024\n2,3/4/2024\n').at(-1), '}', 'days that can be read both ways settle nothing');
});

test('decimals behind a 0 settle the format: no thousands begin so', () => {
  assert.equal(draft('lugar;tasa\nA;0,123\nB;0,456\n').slice(2), ["  tasa: number('TODO unit', { label: 'tasa' }), // 2 of 2 cells are numbers", "}, { numbers: '1.234,5' }"]);
});

test('what can be read in two ways is told with its lines and both formats, and is not decided', () => {
  assert.is(draft('m;n\nA;1.234\nB;2.500\n')[2], "  n: number('TODO unit', { label: 'n' }), // 2 of 2 cells are numbers; 2 cells can be read in two ways: '1.234' (line 2), '2.500' (line 3); TODO put { numbers: '1.234,5' or numbers: '1,234.5' } behind the columns");
  assert.is(draft('Día;n\n03/01/2024;1\n04/02/2024;2\n')[1], "  'Día': date('Día'), // 2 of 2 cells are dates; 2 cells can be read in two ways: '03/01/2024' (line 2), '04/02/2024' (line 3); TODO put { dates: 'd/m/y' or dates: 'm/d/y' } behind the columns");
});

test('numbers that all have three digits behind one sign may be decimals, though another column says how the file is written', () => {
  assert.is(draft('m;n;tasa\nA;1.234;0,5\nB;2.500;1,25\n')[2], "  n: count('TODO unit', { label: 'n' }), // 2 of 2 cells are whole numbers; every one has three digits behind one sign and is read as thousands: TODO look whether they are decimals");
  assert.is(draft('m;n;tasa\nA;1.234;0,5\nB;500;1,25\n')[2], "  n: count('TODO unit', { label: 'n' }), // 2 of 2 cells are whole numbers");
});

test('a day with a zero in front is a date, and no code', () => {
  assert.equal(draft('Día;n\n03/01/2024;1\n14/02/2024;2\n').slice(1), ["  'Día': date('Día'), // 2 of 2 cells are dates", "  n: count('TODO unit', { label: 'n' }), // 2 of 2 cells are whole numbers", "}, { dates: 'd/m/y' }"]);
});

test('a ragged row is not accepted for whoever has not looked at it', () => {
  assert.is(draft('k,v\nA,1\nB,2\nS,1,204\n').at(-1), '}');
});

test('numbers with zeros in front are codes, and so are those too long to be numbers', () => {
  assert.match(draft('c,d\n08001,12345678901234567890\n08002,12345678901234567891\n').join(), /c: code\('c'\).*d: code\('d'\)/u);
});

test('an empty column is text, and says so', () => {
  assert.is(draft('a,b\n1,\n2,\n')[2], "  b: text('b'), // every cell is empty");
});

test('no header can end the text that it is quoted in', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom("'", '"', '\\', '`', '$', '{', '\u2028', 'a', ' ', '/', '*', '_'), minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }), (names) => {
    const written = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(',');
    const sheet = readSheet(file(`${written}\n${names.map(() => 'x').join(',')}\n`), { headers: 'first', delimiter: ',' });
    const label = (each: string): string => each;
    const made = new Function('text', 'code', `return (${draftColumns(sheet).replace(/ \/\/ .*$/gmu, '')});`)(label, label) as Record<string, string>;
    assert.equal(Object.getOwnPropertyNames(made), [...sheet.header]);
  }));
});

/** The drafted declarations and options, as TypeScript would read them. */
function drafted(path: string): readonly [Declared, CsvOptions] {
  const words = { text, code, count, number, year, date };
  const [declared, options = {}] = new Function(...Object.keys(words), `return [${draftColumns(readSheet(path)).replace(/ \/\/ .*$/gmu, '')}];`)(...Object.values(words)) as [Declared, CsvOptions?];
  return [declared, options];
}

test('what is drafted for a clean file loads it, in every dialect and encoding', async () => {
  await fc.assert(fc.asyncProperty(TRUTH, DIALECT, async (truth, dialect) => {
    const path = file(bytesOf(linesOf(truth, dialect), dialect));
    const table = await csv(path, ...drafted(path)).load();
    assert.is(table.data.numRows(), truth.rows.length);
  }), { numRuns: 60 });
});

test('what is drafted for a file with some cells that do not fit gives exactly the faults that the evidence tells', async () => {
  await fc.assert(fc.asyncProperty(TRUTH, DIALECT, fc.integer({ min: 0, max: 3 }), async (truth, dialect, wrong) => {
    const rows = Array.from({ length: 40 }, (_, i) => truth.rows[i % truth.rows.length] ?? []).map((cells, i) => (i % 13 === 5 && i / 13 < wrong ? cells.map((cell, column) => (column === 1 ? 'más de 100' : cell)) : cells));
    const path = file(bytesOf(linesOf({ ...truth, rows }, dialect), dialect));
    const told = [...draftColumns(readSheet(path)).matchAll(/(\d+) of \d+ cells are not [^:]+: (.*)$/gmu)].map(([, n, examples = '']) => [Number(n), [...examples.matchAll(/\(line (\d+)\)/gu)].map(([, line]) => Number(line))] as const);
    let faults: readonly Fault[] = [];
    try {
      await csv(path, ...drafted(path)).load();
    } catch (error) {
      faults = (error as LoadError).faults;
    }
    assert.equal([told.reduce((sum, [n]) => sum + n, 0), told.flatMap(([, lines]) => lines)], [faults.length, faults.map(({ place }) => place?.line)]);
    assert.is(faults.length, wrong);
  }), { numRuns: 60 });
});

test('in files that are spoilt, what is drafted loads them, or every fault is one of the file and not of a cell that was drafted otherwise', async () => {
  const OF_FILE = new Set(['RAGGED_ROW', 'LOST_CHARACTER']);
  await fc.assert(fc.asyncProperty(TRUTH, DIALECT, fc.constantFrom(...DAMAGES), fc.nat(), async (truth, dialect, { spoil }, n) => {
    const path = file(bytesOf(spoil(linesOf(truth, dialect), dialect, 2 + (n % (truth.rows.length - 2))).lines, dialect));
    let sheet: Sheet;
    try {
      sheet = readSheet(path);
    } catch {
      return;
    }
    const evidence = [...draftColumns(sheet).matchAll(/(\d+) of \d+ cells are not /gu)].reduce((sum, [, each]) => sum + Number(each), 0);
    try {
      await csv(path, ...drafted(path)).load();
      assert.is(evidence, 0);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      assert.is(error.faults.filter(({ code: each }) => !OF_FILE.has(each)).length, evidence, `${draftColumns(sheet)}\n${error.message}`);
    }
  }), { numRuns: 150 });
});

test.run();

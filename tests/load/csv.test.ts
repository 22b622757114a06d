import fc from 'fast-check';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, count, date, number, text, year } from '../../src/csv/cell.ts';
import { LoadError } from '../../src/errors.ts';
import { csv } from '../../src/load/csv.ts';
import { cite, originNames } from '../../src/table/origins.ts';
import { need } from '../../src/table/need.ts';
import { file, folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf } from '../support/tbl.ts';

const BEDS = { town: code('Town'), year: year(), beds: count('beds') };

test('a file is a table of the declared columns, in the order declared', async () => {
  const table = await csv(file('beds,year,town\n12,2024,A\n7,2023,B\n'), BEDS).load();
  assert.equal(rowsOf(table), [{ town: 'A', year: 2024, beds: 12 }, { town: 'B', year: 2023, beds: 7 }]);
  assert.equal([...table.columns.keys()], ['town', 'year', 'beds']);
});

test('columns carry their kind, label and unit', async () => {
  const table = await csv(file('town,year,beds\nA,2024,12\n'), BEDS).load();
  assert.equal(table.columns.get('beds'), { kind: 'count', label: 'Beds', unit: 'beds' });
  assert.equal(table.columns.get('town'), { kind: 'code', label: 'Town', unit: '' });
});

test('what a column is called and counts may be said in each language', async () => {
  const table = await csv(file('beds\n12\n'), { beds: count({ en: 'beds', es: 'camas' }) }).load();
  assert.equal(table.columns.get('beds'), { kind: 'count', label: 'Beds', unit: 'beds', labels: { en: 'Beds', es: 'Camas' }, units: { en: 'beds', es: 'camas' } });
});

test('007 stays text', async () => {
  const table = await csv(file('code,name\n007,08001\n'), { code: code('Code'), name: text('Name') }).load();
  assert.equal(rowsOf(table), [{ code: '007', name: '08001' }]);
});

test('an empty cell is null', async () => {
  const table = await csv(file('town,year,beds\n,2024,0\nB,,\n'), BEDS).load();
  assert.equal(rowsOf(table), [{ town: null, year: 2024, beds: 0 }, { town: 'B', year: null, beds: null }]);
});

test('a file of a header alone is a table of no rows', async () => {
  const table = await csv(file('town,year,beds\n'), BEDS).load();
  assert.equal([rowsOf(table), table.data.totalRows()], [[], 0]);
});

test("each row's origin is its line of the file", async () => {
  const path = file('town,year,beds\n"A\nand B",2024,12\n\nC,2023,7\n');
  const { origins } = await csv(path, BEDS).load();
  assert.equal([originNames(origins, 0), originNames(origins, 1)], [[`${path}:2`], [`${path}:5`]]);
  assert.equal(cite(origins, 1), [{ id: `${path}:5`, place: { file: path, line: 5 } }]);
});

test('nothing is read before load, and what load reads is what the file says then', async () => {
  await rejects(csv('tests/no-such.csv', BEDS).load(), 'NO_FILE');
  assert.is(csv('data/beds.csv', BEDS).name, 'load.csv(data/beds.csv)');
});

test('a path may be a URL', async () => {
  const table = await csv(pathToFileURL(file('town,year,beds\nA,2024,12\n')), BEDS).load();
  assert.equal(rowsOf(table, 'beds'), [{ beds: 12 }]);
});

test('a column that is not declared is refused, or dropped where the pipeline says so', async () => {
  const path = file('town,year,beds,notes\nA,2024,12,x\n');
  await rejects(csv(path, BEDS).load(), 'UNKNOWN_COLUMN');
  assert.equal(rowsOf(await csv(path, BEDS, { others: 'drop' }).load()), [{ town: 'A', year: 2024, beds: 12 }]);
});

test('every fault of the file is told at once, with its place', async () => {
  const path = file('town,year,beds\nA,24,I2\nB,2024\nC,2023,x\n');
  const { faults } = await rejects(csv(path, BEDS).load(), 'BAD_CELL');
  assert.equal(faults.map(({ code: each, place }) => [each, place?.file, place?.line, place?.column]), [
    ['BAD_CELL', path, 2, 3], ['BAD_CELL', path, 2, 6], ['RAGGED_ROW', path, 3, undefined], ['BAD_CELL', path, 4, 8],
  ]);
});

test('the message is a link to the cell', async () => {
  const path = file('town,year,beds\nA,2024,I2\n');
  const { message } = await rejects(csv(path, BEDS).load(), 'BAD_CELL');
  assert.is(message, `cannot read "I2" as a whole number; letter I for digit 1? write 12 (${path}:2:8, column "beds")`);
});

test('dates are kept as written, and a spreadsheet\'s are refused', async () => {
  const path = file('day\n2024-04-03\n6/12/2024\n');
  const { faults } = await rejects(csv(path, { day: date() }).load(), 'AMBIGUOUS_DATE');
  assert.equal(faults.map(({ place }) => place?.line), [3]);
});

test('a column called __proto__ is a column like any other', async () => {
  const declared = { ['__proto__']: count('x'), constructor: code('y'), hasOwnProperty: count('z') };
  const table = await csv(file('__proto__,constructor,hasOwnProperty\n1,a,3\n2,b,4\n'), declared as unknown as typeof BEDS).load();
  const [proto, constructor] = need(table, '__proto__', 'constructor');
  assert.equal([proto.at(1), constructor.at(1)], [2, 'b']);
  assert.is(table.data.totalRows(), 2);
  assert.equal(Object.keys(Object.prototype), []);
});

test('a folder in the place of a file is refused', async () => {
  await rejects(csv(folder({}), BEDS).load(), 'NO_FILE');
});

/* Properties: what is written is what is read, and what is broken is what is told. */

const LETTERS = fc.string({ unit: fc.constantFrom('a', 'ñ', ' ', ',', ';', '\t', '"', '\n', '📈', '0'), maxLength: 6 });
interface Written { readonly town: string; readonly beds: number; readonly note: string; readonly share: number; readonly broken: { beds: boolean; share: boolean }; readonly quoted: boolean }
const ROW: fc.Arbitrary<Written> = fc.record({
  town: LETTERS,
  beds: fc.nat(100_000),
  note: LETTERS,
  share: fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10),
  broken: fc.record({ beds: rarely(), share: rarely() }),
  quoted: fc.boolean(),
});
const FORM = fc.record({ delimiter: fc.constantFrom(',', ';', '\t'), end: fc.constantFrom('\n', '\r\n'), mark: fc.constantFrom('', '\uFEFF'), blank: fc.boolean() });
const DECLARED = { town: text('Town'), beds: count('beds'), note: text('Note'), share: number('%') };

function rarely(): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 5 }).map((n) => n === 0);
}

interface Spot { readonly line: number; readonly column: number; readonly field: string }

/** The rows as a file, with the places at which its broken cells stand: counted while it is written, not looked for afterwards. */
function write(rows: readonly Written[], { delimiter, end, mark, blank }: { delimiter: string; end: string; mark: string; blank: boolean }): { content: string; spots: Spot[]; starts: number[] } {
  let content = `${mark}${['town', 'beds', 'note', 'share'].join(delimiter)}${end}`;
  const spots: Spot[] = [];
  const starts: number[] = [];
  let [line, column] = [2, 1];
  const put = (written: string): void => {
    content += written;
    const parts = written.split(/\r\n|\n/u);
    line += parts.length - 1;
    column = parts.length > 1 ? (parts.at(-1) as string).length + 1 : column + written.length;
  };
  rows.forEach((row, i) => {
    starts.push(line);
    (['town', 'beds', 'note', 'share'] as const).forEach((field, index) => {
      if (index > 0) put(delimiter);
      const broken = field === 'beds' || field === 'share' ? row.broken[field] : false;
      const cell = broken ? 'n.d.' : String(row[field]);
      const quoted = row.quoted || /[",;\t\n]/u.test(cell);
      if (broken) spots.push({ line, column: column + (quoted ? 1 : 0), field });
      put(quoted ? `"${cell.replaceAll('"', '""')}"` : cell);
    });
    put(end);
    if (blank && i % 2 === 0) put(end);
  });
  return { content, spots, starts };
}

const trimmed = (written: string): string | null => (written.trim() === '' ? null : written.trim());

test('what is written is what is read, from the line on which it stands', async () => {
  await fc.assert(fc.asyncProperty(fc.array(ROW, { maxLength: 8 }), FORM, async (drawn, form) => {
    const rows = drawn.map((row) => ({ ...row, broken: { beds: false, share: false } }));
    const { content, starts } = write(rows, form);
    const path = file(content);
    const table = await csv(path, DECLARED).load();
    assert.equal(rowsOf(table), rows.map(({ town, beds, note, share }) => ({ town: trimmed(town), beds, note: trimmed(note), share })));
    assert.equal(starts.map((_, row) => originNames(table.origins, row)), starts.map((line) => [`${path}:${line}`]));
  }), { numRuns: 100 });
});

test('as many faults are told as cells are broken, each with its line and column', async () => {
  await fc.assert(fc.asyncProperty(fc.array(ROW, { minLength: 1, maxLength: 8 }), FORM, async (rows, form) => {
    const { content, spots } = write(rows, form);
    const path = file(content);
    const error = await csv(path, DECLARED).load().then(() => null, (thrown: unknown) => thrown);
    if (spots.length === 0) return assert.is(error, null);
    assert.instance(error, LoadError);
    const { faults } = error as LoadError;
    assert.equal(faults.map(({ place }) => place), spots.map((spot) => ({ file: path, ...spot })));
    assert.ok(faults.every(({ code: each, text: line, width, place }) => each === 'BAD_CELL' && line?.slice((place?.column ?? 0) - 1).slice(0, width) === 'n.d.'));
  }), { numRuns: 200 });
});

test.run();

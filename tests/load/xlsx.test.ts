import { deflateRawSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, count, number, text } from '../../src/csv/cell.ts';
import { xlsx } from '../../src/load/xlsx.ts';
import { originNames } from '../../src/table/origins.ts';
import { namesIn } from '../../src/load/zip.ts';
import { file } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf } from '../support/tbl.ts';
import { openDocument, workbook } from '../support/workbook.ts';

const BEDS = { town: code('Town'), beds: count('beds') };
const ROWS = [['town', 'beds'], ['A', 12], ['B', 7]] as const;

for (const type of ['xlsx', 'ods', 'biff8'] as const) {
  test(`a sheet is a table of the declared columns: ${type}`, async () => {
    const path = workbook({ Beds: ROWS }, { type });
    const table = await xlsx(path, BEDS).load();
    assert.equal(rowsOf(table), [{ town: 'A', beds: 12 }, { town: 'B', beds: 7 }]);
    assert.equal([originNames(table.origins, 1), table.findings], [[`${path}:3`], []]);
  });
}

test('days are ISO days, whatever their format, and a code keeps the zeros that it is displayed with', async () => {
  const path = workbook({ Beds: [['town', 'day', 'share', 'raw'], [{ v: 8001, z: '00000' }, { v: 45_385, z: 'd/m/yy' }, { v: 0.3181, z: '0%' }, 0.1 + 0.2], ['08002', { v: 45_385.5, z: 'dd-mmm-yy hh:mm' }, { v: 1, z: '0.0%' }, 31.8]] });
  const table = await xlsx(path, { town: code('Town'), day: text('Day'), share: number('%'), raw: number('beds') }).load();
  assert.equal(rowsOf(table), [{ town: '08001', day: '2024-04-03', share: 31.81, raw: 0.3 }, { town: '08002', day: '2024-04-03T12:00', share: 100, raw: 31.8 }]);
});

test('text stays text: a number written as text, a formula sign, TRUE', async () => {
  const path = workbook({ Beds: [['a', 'b', 'c'], ['007', '12345678901234567890', true], ['1E5', '=1+1', false]] });
  assert.equal(rowsOf(await xlsx(path, { a: text('a'), b: text('b'), c: text('c') }).load()), [{ a: '007', b: '12345678901234567890', c: 'TRUE' }, { a: '1E5', b: '=1+1', c: 'FALSE' }]);
});

test('the first sheet is read and the others are told, or the one that is named, without a word', async () => {
  const path = workbook({ 'Datos 2024': ROWS, Notas: [['x'], ['y']] });
  const [finding] = (await xlsx(path, BEDS).load()).findings;
  assert.match(finding?.message ?? '', 'the first of 2 sheets is read, "Datos 2024"; there are also: Notas');
  assert.equal((await xlsx(path, BEDS, { sheet: 'Datos 2024' }).load()).findings, []);
  assert.is((await rejects(xlsx(path, BEDS, { sheet: 'Dato' }).load(), 'NO_SUCH_SHEET')).faults[0]?.fix, 'there are: Datos 2024, Notas');
});

test('a hidden sheet is not the first, and is told as hidden; a workbook of hidden sheets is read', async () => {
  const path = workbook({ Notas: [['x'], ['y']], Datos: ROWS }, { hidden: ['Notas'] });
  const { data, findings } = await xlsx(path, BEDS).load();
  assert.is(data.totalRows(), 2);
  assert.match(findings[0]?.message ?? '', 'the first that is not hidden of 2 sheets is read, "Datos"; there are also: Notas (hidden)');
  assert.is((await xlsx(workbook({ Datos: ROWS }, { hidden: ['Datos'] }), BEDS).load()).data.totalRows(), 2);
});

test('rows and columns that are hidden, as by a filter, are read and told', async () => {
  const path = workbook({ Beds: [...ROWS, ['C', 5], ['D', 6]] }, { hidden: ['3', '4', 'B'] });
  const { data, findings } = await xlsx(path, BEDS).load();
  assert.is(data.totalRows(), 4);
  assert.equal(findings.map(({ message }) => message.split(';')[0]).slice(0, 2), ['column B is hidden in the sheet, and read as the others', 'lines 3–4 are hidden in the sheet, and read as the others']);
});

test('a formula that was never calculated is refused, and a cell with a border only is none', async () => {
  const path = workbook({ Beds: [['town', 'beds', null], ['A', { t: 'z', f: 'B3*2' }], ['B', 7], [null, { t: 'z', z: '0' }, { t: 'z', z: '0' }]] });
  const { faults } = await rejects(xlsx(path, BEDS).load(), 'ERROR_CELL');
  assert.equal(faults.map(({ what, place }) => [what, place?.line]), [['a formula has no value that was saved', 2]]);
});

test('a number of more digits than a workbook keeps is refused, and a day before there were days is left as its number', async () => {
  const { faults } = await rejects(xlsx(workbook({ Beds: [['town', 'beds'], ['A', 12_345_678_901_234_567_890]] }), { town: text('Town'), beds: text('Beds') }).load(), 'ERROR_CELL');
  assert.match(faults[0]?.what ?? '', 'more than fifteen digits');
  assert.equal(rowsOf(await xlsx(workbook({ Beds: [['day'], [{ v: -3, z: 'dd/mm/yyyy' }]] }), { day: text('Day') }).load()), [{ day: '-3' }]);
});

test('a code and a percentage of a sheet of LibreOffice, of which only what it displays is known, are read as displayed', async () => {
  const cell = (kind: string, value: number, shown: string): string => `<table:table-cell office:value-type="${kind}" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const texts = (...cells: readonly string[]): string => cells.map((each) => `<table:table-cell office:value-type="string"><text:p>${each}</text:p></table:table-cell>`).join('');
  const path = openDocument([texts('code', 'share', 'n'), cell('float', 7, '00007') + cell('percentage', 0.1254, '13%') + cell('float', 0.5, '1'), cell('float', 1204, '01 204') + cell('percentage', 1, '100 %') + cell('float', 0, '0')]);
  assert.equal(rowsOf(await xlsx(path, { code: code('Code'), share: number('%'), n: number('people') }).load()), [{ code: '00007', share: 12.54, n: 0.5 }, { code: '01 204', share: 100, n: 0 }]);
});

test('merged cells among the rows are refused with their range, or read as gaps where that is accepted', async () => {
  const path = workbook({ Beds: [['town', 'beds'], ['A', 1], [null, 2], ['B', 3]] }, { merged: ['A2:A3'] });
  assert.match((await rejects(xlsx(path, BEDS).load(), 'MERGED_CELLS')).message, 'the cells A2:A3 are merged');
  const table = await xlsx(path, BEDS, { accept: ['MERGED_CELLS'] }).load();
  assert.equal([rowsOf(table)[1], table.findings.length], [{ town: null, beds: 2 }, 1]);
});

test('a title over the table is told, merged or not, and a note under it', async () => {
  const path = workbook({ Beds: [['Camas por municipio, 2024', null], [], ...ROWS, [], ['Fuente: Ministerio de Salud']] }, { merged: ['A1:B1'] });
  const table = await xlsx(path, BEDS).load();
  assert.equal(rowsOf(table), [{ town: 'A', beds: 12 }, { town: 'B', beds: 7 }]);
  assert.equal(table.findings.map(({ severity, message }) => [severity, message.split(':')[0]]), [
    ['warn', 'line 1 above the header is set aside'], ['warn', 'lines 2, 6 are blank and are left out; remove them if nothing is missing there (' + path], ['warn', 'line 7 below the table is set aside'], ['note', path],
  ]);
});

test('a table that begins anywhere in the sheet is read from where it begins, and its cells are told by their own addresses', async () => {
  const moved = (rows: readonly (readonly (string | number)[])[]): (string | number | null)[][] => [...Array.from({ length: 6 }, () => [null]), ...rows.map((cells) => [null, null, null, ...cells])];
  const table = await xlsx(workbook({ Beds: moved(ROWS) }), BEDS).load();
  assert.equal([rowsOf(table), table.findings.map(({ message }) => message.split(';')[0]?.split(' (')[0])[0]], [[{ town: 'A', beds: 12 }, { town: 'B', beds: 7 }], 'lines 1–6 are blank and are left out']);
  const path = workbook({ Beds: moved([...ROWS, ['C', 'x']]) });
  const { faults } = await rejects(xlsx(path, BEDS).load(), 'BAD_CELL');
  assert.equal(faults.map(({ place }) => [place?.file, place?.line]), [[`${path}[Beds!E10]`, 10]]);
});

test('a cell that holds an error, and a formula without a value, are refused with their address', async () => {
  const path = workbook({ Beds: [['town', 'beds'], ['A', { t: 'e', v: 7, w: '#DIV/0!' }], ['B', 7]] });
  const { faults } = await rejects(xlsx(path, BEDS).load(), 'ERROR_CELL');
  assert.equal([faults[0]?.place?.file, faults[0]?.place?.line], [`${path}[Beds!B2]`, 2]);
});

test('every bad cell is told with its row and address', async () => {
  const path = workbook({ Beds: [['town', 'beds'], ['A', 'n.d.'], ['B', -7], ['C', 3]] });
  const { faults } = await rejects(xlsx(path, BEDS).load(), 'BAD_CELL');
  assert.equal(faults.map(({ place, text: line }) => [place?.file, place?.line, line]), [[`${path}[Beds!B2]`, 2, 'A | n.d.'], [`${path}[Beds!B3]`, 3, 'B | -7']]);
  assert.is((await xlsx(path, { ...BEDS, beds: number('beds') }, { missing: ['n.d.'] }).load()).data.totalRows(), 3);
});

test('a file that is no workbook, a broken one and one that is not there are refused', async () => {
  await rejects(xlsx('tests/no-such.xlsx', BEDS).load(), 'NO_FILE');
  await rejects(xlsx(file('PK\u0003\u0004 and nothing more', 't.xlsx'), BEDS).load(), 'BAD_WORKBOOK');
});

/** An archive of one file, which says of itself that it is as big as `told`. */
function archive(content: Buffer, told: number): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(told, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(told, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

test('an archive that unpacks beyond the limit is refused before it is unpacked, also one that says less of itself', async () => {
  const path = file(archive(Buffer.alloc(64 * 1024 * 1024), 100), 'bomb.xlsx');
  const { message } = await rejects(xlsx(path, BEDS, { limits: { bytes: 1024 * 1024 } }).load(), 'TOO_BIG');
  assert.match(message, 'raise the limit: { limits: { bytes:');
});

/** An archive with one file, datos.csv. */
const ARCHIVE = Buffer.from('UEsDBBQAAAAAAAAAIVhb8StZCAAAAAgAAAAJAAAAZGF0b3MuY3N2YSxuCkEsNQpQSwECFAMUAAAAAAAAACFYW/ErWQgAAAAIAAAACQAAAAAAAAAAAAAAgAEAAAAAZGF0b3MuY3N2UEsFBgAAAAABAAEANwAAAC8AAAAAAA==', 'base64');

test('an archive of other files is told to be one, with what is in it', async () => {
  const { faults } = await rejects(xlsx(file(ARCHIVE, 't.csv'), BEDS).load(), 'BAD_WORKBOOK');
  assert.equal(faults.map(({ what, fix }) => [what, fix]), [['this is a zip archive of other files, no workbook: datos.csv', 'unpack it, and read what is in it']]);
  assert.equal([namesIn(ARCHIVE), namesIn(Buffer.from('a,b'))], [['datos.csv'], []]);
});

test.run();

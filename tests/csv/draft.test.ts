import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draftColumns } from '../../src/csv/draft.ts';
import { readSheet } from '../../src/csv/sheet.ts';
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

test('the formats of the file are proposed where cells settle them', () => {
  assert.is(draft('Año;Tasa;Día;Total\n2020;1.234,5;31/1/2024;n.d.\n2021;2,5;1/2/2024;4\n2022;3,5;1/3/2024;5\n').at(-1), "}, { numbers: '1.234,5', dates: 'd/m/y', missing: ['n.d.'] }");
  assert.is(draft('a,Día\n1,1/2/2024\n2,3/4/2024\n').at(-1), '}', 'days that can be read both ways settle nothing');
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
    const code = (label: string): string => label;
    const made = new Function('text', 'code', `return (${draftColumns(sheet).replace(/ \/\/ .*$/gmu, '')});`)(code, code) as Record<string, string>;
    assert.equal(Object.getOwnPropertyNames(made), [...sheet.header]);
  }));
});

test.run();

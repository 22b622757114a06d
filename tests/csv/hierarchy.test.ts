import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { count, text } from '../../src/csv/cell.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { load } from '../../src/index.ts';
import { file } from '../support/folder.ts';

const hierarchies = (content: string): string[] => readSheet(file(content)).told.filter(({ code: each }) => each === 'HIERARCHY').map(({ what }) => what);
const fixes = (content: string): string[] => readSheet(file(content)).told.filter(({ code: each }) => each === 'HIERARCHY').map(({ fix }) => fix ?? '');

const BLANKS = 'lugar,n\nEl Salvador,120\n  San Salvador,80\n    Mejicanos,50\n    Apopa,30\n  La Libertad,40\n    Colón,15\n    Santa Tecla,25\n';

test('names that stand further in below others are told with lines and numbers, and every row is kept as it stands', () => {
  assert.equal(hierarchies(BLANKS), [
    'rows stand below others by the blanks before the names in "lugar" (declared columns are read without them), 1, 2 and 4 rows at 3 levels: '
    + 'line 2 "El Salvador", n 120, is the sum of lines 3, 6; line 3 "San Salvador", n 80, is the sum of lines 4–5; so are 3 of 3',
  ]);
  assert.equal(readSheet(file(BLANKS)).rows.map(([lugar]) => lugar), ['El Salvador', '  San Salvador', '    Mejicanos', '    Apopa', '  La Libertad', '    Colón', '    Santa Tecla']);
  assert.is(readSheet(file(BLANKS)).told[0]?.place?.line, 2);
});

test('dots, dashes, the lines of a tree and no-break spaces are such marks too', () => {
  const marked = (one: string): string => BLANKS.replaceAll('    ', one + one).replaceAll('  ', one);
  for (const mark of ['..', '– ', '\u00A0', '\t', '> ']) assert.is(hierarchies(marked(mark)).length, 1, mark);
  assert.match(hierarchies('x,n\nroot,6\n├── a,1\n├── b,2\n└── c,3\n')[0] ?? '', 'by the marks before the names in "x", 1 and 3 rows at 2 levels: line 2 "root", n 6, is the sum of lines 3–5');
});

test('codes that begin with one another tell it where the numbers bear it out, and alone they say nothing', () => {
  const codes = 'codigo,lugar,n\n05,La Libertad,40\n0501,Antiguo,15\n0502,Tecla,25\n06,San Salvador,80\n0601,Mejicanos,50\n0602,Apopa,30\n';
  assert.match(hierarchies(codes)[0] ?? '', 'by the codes in "codigo", 2 and 4 rows at 2 levels: line 2 "05", n 40, is the sum of lines 3–4');
  assert.match(fixes(codes)[0] ?? '', "clean.keep('rows of one level', (row) => String(row.codigo).length === 4), and then { accept: ['HIERARCHY'] }");
  assert.match(fixes('c,lugar,n\n5,A,40\n5.1,B,15\n5.1.1,C,5\n5.1.2,D,10\n5.2,E,25\n6,F,80\n6.1,G,50\n6.2,H,30\n')[0] ?? '', 'String(row.c).split(/[.\\-/]/u).length === 2');
  assert.equal(hierarchies(codes.replace(',40', ',400').replace(',80', ',801')), []);
  assert.equal(hierarchies('codigo,lugar,n\n0501,Antiguo,15\n0502,Tecla,25\n0601,Mejicanos,50\n0602,Apopa,30\n'), []);
  assert.equal(hierarchies(`id,x\n${Array.from({ length: 40 }, (_, i) => `${i + 1},${(i * 7) % 13}\n`).join('')}`), []);
});

test('numbers begin with one another by chance', () => {
  const scores = Array.from({ length: 40 }, (_, i) => `F${i},${i % 9 === 0 ? 2 : (i * 7) % 50 / 10},${i % 9 === 0 ? '0.3' : '0.1'}\n`).join('');
  assert.equal(hierarchies(`film,score,difference\n${scores}X,2,0.3\nY,2.1,0.1\nZ,2.2,0.2\n`), []);
});

test('a column of levels tells it, in numbers or in words', () => {
  const levels = 'nivel,lugar,n\n1,El Salvador,120\n2,La Libertad,40\n3,Antiguo,15\n3,Tecla,25\n2,San Salvador,80\n3,Mejicanos,50\n3,Apopa,30\n';
  assert.match(hierarchies(levels)[0] ?? '', 'by the levels in "nivel", 1, 2 and 4 rows at 3 levels');
  assert.match(fixes(levels)[0] ?? '', "String(row.nivel) === \"3\"");
  assert.is(hierarchies(levels.replace('\n1,', '\nnacional,').replaceAll('\n2,', '\ndepartamento,').replaceAll('\n3,', '\nmunicipio,')).length, 1);
  assert.equal(hierarchies('escuela,nivel,alumnos\nA,1,20\nA,2,30\nA,3,25\nB,1,20\nB,2,30\nB,3,25\n'), [], 'schools have levels too');
  assert.equal(hierarchies('nivel,alumnos\n1,20\n1,30\n2,25\n2,20\n3,30\n3,25\n'), []);
});

test('rates are no sums, and names show all the same that some stand below others', () => {
  assert.match(hierarchies(BLANKS.replace('120', '12.5').replace('80', '8.2'))[0] ?? '', 'lines 7–8');
  assert.match(hierarchies('lugar,tasa\nEl Salvador,12.5\n  San Salvador,8.2\n    Mejicanos,5.1\n    Apopa,3.3\n  La Libertad,4.4\n    Colón,1.5\n    Santa Tecla,2.5\n')[0] ?? '', 'at 3 levels: added up together, one holds what others hold');
});

test('where nothing but the numbers tells it, several columns or many rows must', () => {
  assert.match(hierarchies('lugar,n,m\nLa Libertad,40,7\nAntiguo,15,3\nTecla,25,4\nSan Salvador,80,11\nMejicanos,50,5\nApopa,30,6\n')[0] ?? '', 'by their numbers, 2 and 4 rows at 2 levels');
  assert.equal(hierarchies('lugar,n\nA,3\nB,1\nC,2\nD,5\nE,2\nF,3\nG,4\nH,2\nI,2\n'), [], 'small numbers are sums by chance');
  assert.equal(hierarchies('lugar,n,m\nA,40,7\nB,15,2\nC,25,4\nD,80,12\nE,50,5\nF,30,6\n'), [], 'one column says so and the other does not');
});

test('parents may stand below their children, numbers may be gaps, and thousands may have points', () => {
  assert.match(hierarchies('lugar,n\n  Antiguo,15\n  Tecla,25\nLa Libertad,40\n  Mejicanos,50\n  Apopa,30\nSan Salvador,80\n')[0] ?? '', 'line 7 "San Salvador", n 80, is the sum of lines 5–6');
  assert.match(hierarchies(BLANKS.replace('Apopa,30', 'Apopa,').replace('80', '50').replace('120', '90'))[0] ?? '', 'is the sum of lines 7–8');
  assert.match(hierarchies('lugar;n\nA;4.000\n  B;1.500\n  C;2.500\nD;8.000\n  E;5.000\n  F;3.000\n')[0] ?? '', 'n 4.000, is the sum of lines 3–4');
});

test('a few blanks before names, and names that are set to the right, are none', () => {
  for (const clean of ['lugar,n\nApopa,1\n Ilopango,2\nMejicanos,3\nNejapa,4\n Tacuba,5\nX,6\n', 'lugar,n\n    La Paz,1\nLa Libertad,2\n   Morazán,3\n', 'item,n\n- uno,1\n- dos,2\n- tres,3\n', 'lugar,n\n-,1\n..,2\nA,3\n']) assert.equal(hierarchies(clean), [], clean);
  assert.equal(hierarchies('id,t,n\n1, bueno,2\n2,malo,3\n3, malo,4\n4, regular,1\n5,bueno,2\n6,regular,3\n'), []);
});

test('of a long file the first thousand rows are looked at, and it is said', () => {
  const blocks = Array.from({ length: 400 }, (_, i) => `D${i},30\n  a${i},10\n  b${i},20\n`).join('');
  assert.match(hierarchies(`lugar,n\n${blocks}`)[0] ?? '', '334 and 666 rows at 2 levels in the first 1,000');
});

test('a person who keeps one level accepts it, and hears no more of it', async () => {
  const declared = { lugar: text('Lugar'), n: count('deaths') };
  const messages = async (content: string, accept: 'HIERARCHY'[] = []): Promise<string[]> => (await load.csv(file(content), declared, { accept }).load()).findings.filter(({ severity }) => severity === 'warn').map(({ message }) => message);
  assert.match((await messages(BLANKS))[0] ?? '', 'rows stand below others by the blanks');
  assert.equal(await messages(BLANKS, ['HIERARCHY']), []);
  assert.equal(await messages('lugar,n\nA,1\nB,2\n'), []);
});

test('any tree of counts is told, and the same leaves alone are not', () => {
  const leaves = fc.array(fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 8 });
  fc.assert(fc.property(leaves, (groups) => {
    const rows = groups.map((group, i) => ({ head: `D${i},${group.reduce((a, b) => a + b, 0)}\n`, own: group.map((n, k) => `  m${i}.${k},${n}\n`) }));
    assert.is(hierarchies(`lugar,n\n${rows.map(({ head, own }) => head + own.join('')).join('')}`).length, 1);
    assert.is(hierarchies(`lugar,n\n${rows.map(({ own }) => own.join('').replaceAll('  ', '')).join('')}`).filter((each) => !each.includes('by their numbers')).length, 0);
  }), { numRuns: 60 });
});

test.run();

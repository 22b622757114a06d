import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LoadError } from '../../src/errors.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { file } from '../support/folder.ts';

/*
 * The forms in which offices, portals and programs send tables. Of each: what is read, or why it is refused, and what is said.
 */

interface Form {
  readonly content: string | Uint8Array;
  /** The header and the rows, a line each, cells parted by bars; or the code of the refusal. */
  readonly read: readonly string[] | string;
  readonly told?: readonly string[];
}

const FORMS: Readonly<Record<string, Form>> = {
  'a statistical office: title, unit, years over a column without a name, notes and source': {
    content: 'Población por municipios\nUnidades: Personas\n\n;2021;2022\nTotal;;\n08001 Abrera;12.538;12.620\n08003 Alella;9.876;9.900\n\nNotas:\n 1) Cifras oficiales.\n\nFuente: \nInstituto de Estadística\n',
    read: ['column_1|2021|2022', 'Total||', '08001 Abrera|12.538|12.620', '08003 Alella|9.876|9.900'],
    told: ['PREAMBLE', 'RENAMED_COLUMN', 'BLANK_ROWS', 'FOOTER'],
  },
  'a city whose lines all end in a semicolon': {
    content: 'FECHA;DISTRITO;IMPORTE;\n01/01/2024;CENTRO;1.234,50;\n13/01/2024;ARGANZUELA;12,30;\n',
    read: ['FECHA|DISTRITO|IMPORTE', '01/01/2024|CENTRO|1.234,50', '13/01/2024|ARGANZUELA|12,30'],
    told: ['TRAILING_CELLS'],
  },
  'rows that end in a semicolon, below a header that does not': { content: 'a;b\nx;2;\ny;5;\nz;8;\n', read: ['a|b', 'x|2', 'y|5', 'z|8'], told: ['TRAILING_CELLS'] },
  'a ministry that puts a second table with the same header under a title of its own': {
    content: 'HOMICIDIOS,,\n,,\nDEPTO,ENE,FEB\nA,3,4\nB,1,2\n,,\nFEMINICIDIOS,,\nDEPTO,ENE,FEB\nA,1,0\nB,2,1\n', read: 'TWO_TABLES',
  },
  'the same where the title has no commas behind it': {
    content: 'Cuadro 1. Homicidios\n\nDEPTO,ENE,FEB\nA,3,4\nB,1,2\n\nCuadro 2. Feminicidios\n\nDEPTO,ENE,FEB\nA,1,0\nB,2,1\n', read: 'TWO_TABLES',
  },
  'a note under the table that has its mark in parentheses, or before a stroke': {
    content: 'año;centro;n\n2019;A;3\n2020;B;4 (p)\n;;\n(p) Cifras preliminares;;\n1/ Incluye traslados;;\nFuente: DGCP;;\n',
    read: ['año|centro|n', '2019|A|3', '2020|B|4 (p)'], told: ['BLANK_ROWS', 'FOOTER'],
  },
  'a page break that brings the header again, with or without a form feed': {
    content: 'dep,ene,feb\nA,1,2\nB,3,4\n\x0cdep,ene,feb\nC,5,6\ndep,ene,feb\nD,7,8\n', read: ['dep|ene|feb', 'A|1|2', 'B|3|4', 'C|5|6', 'D|7|8'], told: ['REPEATED_HEADER'],
  },
  'one file put behind another, mark and all': { content: 'm,n\nA,1\n\uFEFFm,n\nB,2\n', read: ['m|n', 'A|1', 'B|2'], told: ['INNER_MARK', 'REPEATED_HEADER'] },
  'a table of another width above the one that is read': { content: 'a,b,c\nx,y,z\nu,v,w\n\ndep,ene,feb,mar\nA,1,2,3\nB,3,4,5\nC,3,4,5\nD,3,4,5\n', read: 'TWO_TABLES' },
  'merged cells over two lines of header': { content: 'Municipio;2022;;2023;\n;Hombres;Mujeres;Hombres;Mujeres\nAbrera;6;7;8;9\nAlella;4;5;4;5\n', read: 'DOUBLE_HEADER' },
  'merged cells over two lines of header, in a table of text': { content: 'Juzgado,Titular,,Estado\n,Nombre,Apellido,\nPrimero,Ana,Paz,activo\nSegundo,Luis,Rey,activo\n', read: 'DOUBLE_HEADER' },
  'years that stand above the sexes': { content: 'Departamento,2019,2019,2020,2020\n,H,M,H,M\nA,1,2,3,4\nB,4,5,6,7\nC,4,5,6,7\n', read: 'DOUBLE_HEADER' },
  'years as a header': { content: 'Departamento,2019,2020\nA,1,2\nB,4,5\n', read: ['Departamento|2019|2020', 'A|1|2', 'B|4|5'] },
  'a header with fewer names than the rows have cells, above rows that begin with 1, 2': { content: 'a,b,c\n1,2\n3,4\n5,6\n', read: 'BAD_HEADER' },
  'numbers alone, of which the first line may be a row': { content: '1,2,3\n4,5,6\n7,8,9\n', read: ['1|2|3', '4|5|6', '7|8|9'], told: ['NO_HEADER'] },
  'one line of numbers': { content: '1,2.5\n', read: ['1|2.5'], told: ['NO_HEADER'] },
  'names and values above the header, in as many cells as it has': {
    content: 'Institución;PNC\nFecha;2024-01-31\nDepartamento;Casos\nA;3\nB;4\nC;5\n', read: ['Institución|PNC', 'Fecha|2024-01-31', 'Departamento|Casos', 'A|3', 'B|4', 'C|5'], told: ['SECOND_HEADER'],
  },
  'a source below that its commas part into cells, one of them a number': { content: 'town,deaths\nA,5\nB,7\n"Fuente: PNC",2024\n', read: ['town|deaths', 'A|5', 'B|7'], told: ['FOOTER'] },
  'a source and a note with commas of their own': { content: 'town,n\nA,5\nB,7\nFuente: Policía Nacional Civil, 2024\n1/ Incluye traslados, 2023\n', read: ['town|n', 'A|5', 'B|7'], told: ['FOOTER'] },
  'who made it, behind an empty cell, and words where the rows have numbers': { content: 'town,n,m\nA,5,1\nB,7,2\nElaborado por X,,2024\nNota,sin traslados,\n', read: ['town|n|m', 'A|5|1', 'B|7|2'], told: ['FOOTER'] },
  'a source with a number between the rows': { content: 'town,n\nA,5\nFuente: PNC,2024\nB,7\nC,8\n', read: ['town|n', 'A|5', 'Fuente: PNC|2024', 'B|7', 'C|8'], told: ['INNER_NOTE'] },
  'a town that is called as notes begin, at the end': { content: 'town,n\nA,5\nFuente Vaqueros,7\nFuente Álamo,9\n', read: ['town|n', 'A|5', 'Fuente Vaqueros|7', 'Fuente Álamo|9'] },
  'rows that all begin as notes do': { content: 'mark,n\n1/ Uno,5\n2/ Dos,7\n3/ Tres,9\n4/ Cuatro,9\n', read: ['mark|n', '1/ Uno|5', '2/ Dos|7', '3/ Tres|9', '4/ Cuatro|9'] },
  'a place and a day, as letters are dated, at the end': { content: 'town,n\nA,5\nB,7\n"San Salvador, 3 de enero de 2024",\n', read: ['town|n', 'A|5', 'B|7'], told: ['FOOTER'] },
  'a long text alone between the rows': { content: 'dep,ene,feb\nA,1,2\nMinisterio de Justicia y Seguridad Pública,,\nB,3,4\n', read: ['dep|ene|feb', 'A|1|2', 'Ministerio de Justicia y Seguridad Pública||', 'B|3|4'], told: ['INNER_NOTE'] },
  'a note between the rows': { content: 'dep,ene,feb\nA,1,2\nNota: incluye frontera,,\nB,3,4\n', read: ['dep|ene|feb', 'A|1|2', 'Nota: incluye frontera||', 'B|3|4'], told: ['INNER_NOTE'] },
  'pages numbered at their foot': { content: 'dep,ene,feb\nA,1,2\nPágina 1 de 2,,\ndep,ene,feb\nB,3,4\nPágina 2 de 2,,\n', read: ['dep|ene|feb', 'A|1|2', 'Página 1 de 2||', 'B|3|4'], told: ['REPEATED_HEADER', 'INNER_NOTE', 'FOOTER'] },
  'sections that are named in a line of their own': { content: 'municipio,casos\nAhuachapán,\nTacuba,4\nSanta Ana,\nMetapán,2\n', read: ['municipio|casos', 'Ahuachapán|', 'Tacuba|4', 'Santa Ana|', 'Metapán|2'], told: ['SECTION_ROWS'] },
  'years above the same towns, no blank line between': { content: 'depto,n\n2023,\nA,4\nB,5\n2024,\nA,6\nB,7\n', read: ['depto|n', '2023|', 'A|4', 'B|5', '2024|', 'A|6', 'B|7'], told: ['SECTION_ROWS'] },
  'the sexes above the same towns, below some rows': { content: 'depto,n\nA,1\nB,2\nHombres,\nA,4\nB,5\nMujeres,\nA,6\nB,7\n', read: ['depto|n', 'A|1', 'B|2', 'Hombres|', 'A|4', 'B|5', 'Mujeres|', 'A|6', 'B|7'], told: ['SECTION_ROWS'] },
  'one year above all': { content: 'depto,n\n2023,\nA,4\nB,5\n', read: ['depto|n', '2023|', 'A|4', 'B|5'], told: ['SECTION_ROWS'] },
  'towns of which some have no number': { content: 'town,n\nA,1\nB,\nC,4\nD,\nE,6\nF,\n', read: ['town|n', 'A|1', 'B|', 'C|4', 'D|', 'E|6', 'F|'] },
  'towns in their order of which the first and another have no number': { content: 'town,n\nA,\nB,5\nC,\nD,7\nE,9\n', read: ['town|n', 'A|', 'B|5', 'C|', 'D|7', 'E|9'] },
  'a second table of texts with other names, which are such as columns have': { content: 'departamento,autoridad\nA,PNC\nB,FGR\nnombre,cargo\nJuan,juez\nAna,fiscal\n', read: ['departamento|autoridad', 'A|PNC', 'B|FGR', 'nombre|cargo', 'Juan|juez', 'Ana|fiscal'], told: ['SECOND_HEADER'] },
  'the same behind a blank line': { content: 'departamento,autoridad\nA,PNC\nB,FGR\n\nnombre,cargo\nJuan,juez\nAna,fiscal\n', read: 'TWO_TABLES' },
  'a dictionary, whose rows are names of columns': { content: 'variable,label\nyear,Year\nsex,Sex\nage,Age\ntown,Town\n', read: ['variable|label', 'year|Year', 'sex|Sex', 'age|Age', 'town|Town'] },
  'years under merged names': { content: 'Departamento,Hombres,,Mujeres,\n,2022,2023,2022,2023\nA,1,2,3,4\nB,5,6,7,8\n', read: 'DOUBLE_HEADER' },
  'a row of years behind a gap, under a header that names all': { content: 'depto,a,b\n,2022,2023\nA,1,2\nB,5,6\n', read: ['depto|a|b', '|2022|2023', 'A|1|2', 'B|5|6'] },
  'two tables side by side': { content: 'town,deaths,,town,arrests\nA,5,,A,50\nB,6,,B,60\n', read: ['town|deaths|column_3|town_2|arrests', 'A|5||A|50', 'B|6||B|60'], told: ['RENAMED_COLUMN', 'SIDE_BY_SIDE'] },
  'a second header without a blank line': { content: 'depto,muertes\nA,1\nB,2\nC,3\ndepto,arrestos\nA,10\nB,20\nC,30\n', read: 'TWO_TABLES' },
  'the same of three columns, of which two come again': { content: 'depto,anio,n\nA,2023,1\nB,2023,2\ndepto,anio,m\nA,2023,5\nB,2023,6\n', read: 'TWO_TABLES' },
  'the same of texts alone': { content: 'depto,anio,causa\nA,uno,x\nB,dos,y\ndepto,anio,edad\nA,uno,z\nB,dos,w\n', read: 'TWO_TABLES' },
  'two columns of text, of which one name comes again': { content: 'depto,tipo\nA,x\nB,y\ndepto,causa\nA,p\nB,q\n', read: ['depto|tipo', 'A|x', 'B|y', 'depto|causa', 'A|p', 'B|q'], told: ['SECOND_HEADER'] },
  'other names in all cells, where the rows have numbers': { content: 'depto,n\nA,1\nB,2\nmunicipio,m\nC,3\nD,4\n', read: ['depto|n', 'A|1', 'B|2', 'municipio|m', 'C|3', 'D|4'], told: ['SECOND_HEADER'] },
  'two small tables with a blank line between': { content: 'depto,n\nA,1\nB,2\n\ndepto,m\nA,3\nB,4\n', read: 'TWO_TABLES' },
  'two small tables of other names with a blank line between': { content: 'depto,n\nA,1\nB,2\n\nmunicipio,m\nC,3\nD,4\n', read: 'TWO_TABLES' },
  'the same header under a year': { content: '2023\n\ndepto,ene,feb\nA,3,4\nB,1,2\n\n2024\ndepto,ene,feb\nA,1,0\nB,2,1\n', read: 'TWO_TABLES' },
  'a row that has the name of its column in another cell, and a sign for nothing': { content: 'tipo,n\notro tipo,1\nn,2\nx,NR\ny,4\nz,5\nw,6\n', read: ['tipo|n', 'otro tipo|1', 'n|2', 'x|NR', 'y|4', 'z|5', 'w|6'] },
  'rows under a row that stands for the header': { content: '2/28/2008,1:00,NaN\n2/28/2008,2:00,NaN\n2/28/2008,3:00,NaN\n', read: ['2/28/2008|1:00|NaN', '2/28/2008|2:00|NaN', '2/28/2008|3:00|NaN'] },
  'whole lines in quotation marks': { content: '"nombre,edad"\n"Ana,33"\n"Luis,40"\n', read: ['nombre,edad', 'Ana,33', 'Luis,40'], told: ['DOUBTFUL_DELIMITER'] },
  'whole lines in quotation marks below a header that is not': { content: 'a,b,c\n"Ana,33,""Ávila, centro"""\n"Luis,40,""Béjar"""\n', read: ['a|b|c', 'Ana|33|Ávila, centro', 'Luis|40|Béjar'], told: ['REJOINED_LINES'] },
  'quoted cells at the beginning of lines': { content: 'a,b,c\n"x, y",2,3\n"z",5,6\n', read: ['a|b|c', 'x, y|2|3', 'z|5|6'] },
  'blanks that delimit': { content: 'a b c\n1 2 3\n4 5 6\n', read: ['a b c', '1 2 3', '4 5 6'], told: ['DOUBTFUL_DELIMITER'] },
  'names of two words in one column': { content: 'nombre completo\nAna Paz\nLuis Rey\n', read: ['nombre completo', 'Ana Paz', 'Luis Rey'] },
  'hours in one column': { content: 'hora\n10:30\n11:15\n', read: ['hora', '10:30', '11:15'] },
  'a blank behind every comma': { content: 'a, b\n1, 2\n3, 4\n', read: ['a|b', '1| 2', '3| 4'], told: ['PADDED_CELLS'] },
  'codes that a spreadsheet marked as text': { content: "code,n\n'001,1\n'002,2\n", read: ['code|n', "'001|1", "'002|2"], told: ['TEXT_MARK'] },
  'an apostrophe in the words of some cells': { content: "name,n\n'90s,1\n80s,2\n", read: ['name|n', "'90s|1", '80s|2'] },
  'cells between apostrophes': { content: "n,nota\n1,'uno'\n2,'dos'\n", read: ['n|nota', "1|'uno'", "2|'dos'"], told: ['OTHER_QUOTES'] },
  'the word of Excel for the delimiter': { content: '\uFEFFsep=;\r\nA;B\r\n1;2\r\n', read: ['A|B', '1|2'] },
  'the sign with which DOS ends a text': { content: 'a,b\r\n1,2\r\n\x1A', read: ['a|b', '1|2'] },
  'names with signs that nobody sees': { content: '\u200Bmunicipio,casos\nA,1\n', read: ['municipio|casos', 'A|1'], told: ['UNSEEN_SIGN', 'RENAMED_COLUMN'] },
  'a web page instead of a table': { content: '\n<!DOCTYPE html>\n<html><body>404</body></html>\n', read: 'NOT_TEXT' },
  'XML instead of a table': { content: '<?xml version="1.0"?>\n<rows><row>1</row></rows>\n', read: 'NOT_TEXT' },
  'JSON instead of a table': { content: '{"a":1,"b":2}\n{"a":3,"b":4}\n', read: 'NOT_TEXT' },
};

for (const [name, { content, read, told = [] }] of Object.entries(FORMS)) {
  test(name, () => {
    if (typeof read === 'string') {
      assert.throws(() => readSheet(file(content)), (error: unknown) => error instanceof LoadError && error.faults.every(({ code }) => code === read));
      return;
    }
    const sheet = readSheet(file(content));
    assert.equal([sheet.header, ...sheet.rows].map((cells) => cells.join('|')), read);
    assert.equal([...new Set(sheet.told.map(({ code }) => code))].sort(), [...told].sort());
    assert.is(sheet.tally.inFile, sheet.tally.kept + sheet.tally.aside);
  });
}

test('what databases print around their answer is set aside: lines drawn, and how many rows there are', () => {
  const psql = readSheet(file(' depto      | n\n------------+----\n Ahuachapán | 12\n La Paz     |  7\n(2 rows)\n\n'));
  assert.equal(psql.rows.map((cells) => cells.map((cell) => cell.trim())), [['Ahuachapán', '12'], ['La Paz', '7']]);
  assert.equal(psql.doubted, []);
  assert.equal(psql.told.filter(({ code }) => code === 'RULED_LINES' || code === 'FOOTER').map(({ what }) => what), ['line 2 is a line drawn between rows and is set aside', 'line 5 below the table is set aside: "(2 rows)"']);
  assert.equal(psql.tally, { inFile: 5, kept: 2, aside: 3 });
  assert.equal(readSheet(file('a|n\nx|1\n--|2\ny|-\n')).rows.length, 3, 'a cell of dashes is a cell');
});

test('a line that says no more than that the file ends is set aside', () => {
  for (const end of ['# fin', 'EOF', '*** END ***', '© 2024 Observatorio', '3 rows in set (0.00 sec)', '12 filas']) assert.equal(readSheet(file(`depto,n\nApopa,12\nColón,7\n${end}\n`)).doubted, [], end);
  for (const row of ['Fin', 'endemia', '12 calles']) assert.is(readSheet(file(`depto,n\nApopa,12\nColón,7\n${row},3\n`)).rows.length, 3, row);
  assert.is(readSheet(file('depto,n\nApopa,12\nColón,7\n12 calles\n')).doubted.length, 1);
});

test('a title with a comma above names and years is no header', () => {
  const read = readSheet(file('Defunciones por departamento, sexo y año\n\ndepartamento,sexo,2022,2023\nAhuachapán,Hombres,120,130\nSanta Ana,Mujeres,80,90\n'));
  assert.equal(read.header, ['departamento', 'sexo', '2022', '2023']);
  assert.equal(readSheet(file('"Data Source","World Development Indicators",\n\n"Last Updated Date","2024-09-19",\n\n"Country Name","Country Code","2021","2022",\n"El Salvador","SLV","17.6","7.8",\n"Honduras","HND","38.3","35.1",\n')).header, ['Country Name', 'Country Code', '2021', '2022']);
});

test.run();

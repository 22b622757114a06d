import fc from 'fast-check';

/** A table as it is meant: what a reader of any dirty version of it must give, or else say something. */
export interface Truth {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A way of writing: the sign between cells, the encoding, the line end, and whether everything is quoted. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly encoding: 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly end: '\n' | '\r\n' | '\r';
  readonly quotes: 'all' | 'needed';
}

const PLACES = ['Ahuachapán', 'Santa Ana', 'Sonsonate', 'La Libertad', 'San Miguel', 'Usulután', 'Cabañas', 'Chalatenango', 'Cuscatlán', 'La Paz', 'Morazán', 'La Unión'] as const;
const NOTES = ['', 'sin datos', 'revisado en 2024', 'véase la nota', 'centro, norte y sur', 'el "Penalito"', 'niños; niñas', 'dos\nlíneas', 'Ñuñoa', '08001', 'n.d.', '1E5'] as const;

/** A clean table as an office might send it: a place, years or counts, decimals in the Spanish way, a note. Names of columns are all there and each once. */
export const TRUTH: fc.Arbitrary<Truth> = fc
  .record({ size: fc.integer({ min: 4, max: 30 }), numbers: fc.integer({ min: 2, max: 4 }), seed: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }) })
  .map(({ size, numbers, seed }) => {
    const pick = (i: number, n: number): number => Math.abs(((seed[i % 8] ?? 0) + i * 7919) % n);
    const header = ['Municipio', ...['Casos', 'Tasa', 'Año', 'Población'].slice(0, numbers), 'Observaciones'];
    const number = (row: number, column: number): string =>
      column === 1 ? String(pick(row * 3, 5000)) : column === 2 ? `${pick(row, 90)},${1 + pick(row * 5, 9)}` : column === 3 ? String(2000 + pick(row, 25)) : String(1000 + pick(row * 11, 90_000));
    const rows = Array.from({ length: size }, (_, row) => [PLACES[pick(row, 12)] ?? '', ...Array.from({ length: numbers }, (_, i) => number(row + 1, i + 1)), NOTES[pick(row * 13, NOTES.length)] ?? '']);
    return { header, rows };
  });

export const DIALECT: fc.Arbitrary<Dialect> = fc.record<Dialect>({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be', 'windows-1252'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.constantFrom('all', 'needed'),
  // Nobody writes windows-1252 with the line ends of old Macs; such a file is told to be doubtful.
}).map((dialect) => (dialect.encoding === 'windows-1252' && dialect.end === '\r' ? { ...dialect, end: '\r\n' as const } : dialect));

/** The lines of a clean file. */
export function linesOf({ header, rows }: Truth, dialect: Dialect): string[] {
  return [header, ...rows].map((cells) => lineOf(cells, dialect));
}

export function lineOf(cells: readonly string[], { delimiter, quotes }: Dialect): string {
  return cells.map((cell) => (quotes === 'all' || cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter);
}

/** The bytes of a file of these lines. */
export function bytesOf(lines: readonly string[], { encoding, end }: Dialect): Uint8Array {
  const text = lines.map((line) => line + end).join('');
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1');
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8 with a mark') return Buffer.from(`\uFEFF${text}`);
  const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16le' ? wide : wide.swap16();
}

/** A way in which files are spoilt: the lines after it, and the line that a complaint must name, or null where any complaint will do. */
export interface Damage {
  readonly name: string;
  /** Whether the table can be read all the same, so that every row must be there. */
  readonly outcome: 'table' | 'a row lost' | 'any word';
  readonly spoil: (lines: readonly string[], dialect: Dialect, row: number) => { lines: readonly string[]; line: number | null };
}

const at = (lines: readonly string[], i: number, ...put: readonly string[]): string[] => [...lines.slice(0, i), ...put, ...lines.slice(i)];
const swap = (lines: readonly string[], i: number, put: string): string[] => [...lines.slice(0, i), put, ...lines.slice(i + 1)];
const blanks = ({ delimiter }: Dialect, lines: readonly string[]): string => delimiter.repeat((lines[0] ?? '').split(delimiter).length - 1);
/** The line of the file on which record `i` begins: notes may have line breaks. */
const lineAt = (lines: readonly string[], i: number, { end }: Dialect): number => 1 + lines.slice(0, i).reduce((n, line) => n + 1 + (line.match(/\n/gu) ?? []).length + (end === '\r' ? 0 : 0), 0);

export const DAMAGES: readonly Damage[] = [
  { name: 'a title above', outcome: 'table', spoil: (lines) => ({ lines: ['Homicidios por municipio en 2024', ...lines], line: 1 }) },
  { name: 'a title, a date and a blank line above', outcome: 'table', spoil: (lines) => ({ lines: ['Ministerio de Justicia', 'Datos de 2024', '', ...lines], line: 1 }) },
  { name: 'a title above with all its delimiters', outcome: 'table', spoil: (lines, dialect) => ({ lines: [`Informe anual${blanks(dialect, lines)}`, blanks(dialect, lines), ...lines], line: 1 }) },
  { name: 'a source below', outcome: 'table', spoil: (lines, dialect) => ({ lines: [...lines, '', 'Fuente: Instituto de Estadística'], line: lineAt(lines, lines.length, dialect) + 1 }) },
  { name: 'notes below with all their delimiters', outcome: 'table', spoil: (lines, dialect) => ({ lines: [...lines, `Nota: cifras provisionales${blanks(dialect, lines)}`], line: lineAt(lines, lines.length, dialect) }) },
  { name: 'a blank row', outcome: 'table', spoil: (lines, dialect, row) => ({ lines: at(lines, row, ''), line: lineAt(lines, row, dialect) }) },
  { name: 'a row of delimiters', outcome: 'table', spoil: (lines, dialect, row) => ({ lines: at(lines, row, blanks(dialect, lines)), line: lineAt(lines, row, dialect) }) },
  { name: 'the header again', outcome: 'table', spoil: (lines, dialect, row) => ({ lines: at(lines, row, lines[0] ?? ''), line: lineAt(lines, row, dialect) }) },
  { name: 'a row with a cell too many', outcome: 'a row lost', spoil: (lines, dialect, row) => ({ lines: swap(lines, row, `${lines[row] ?? ''}${dialect.delimiter}de más`), line: lineAt(lines, row, dialect) }) },
  { name: 'a row with an empty cell too many', outcome: 'a row lost', spoil: (lines, dialect, row) => ({ lines: swap(lines, row, `${dialect.delimiter}${lines[row] ?? ''}`), line: lineAt(lines, row, dialect) }) },
  { name: 'a row cut off', outcome: 'a row lost', spoil: (lines, dialect, row) => ({ lines: swap(lines, row, lineOf(['Cortada', '12'], dialect)), line: lineAt(lines, row, dialect) }) },
  { name: 'a line in another dialect', outcome: 'a row lost', spoil: (lines, dialect, row) => ({ lines: swap(lines, row, ['Otra', '12', '3', '4'].join(dialect.delimiter === ';' ? '\t' : ';')), line: lineAt(lines, row, dialect) }) },
  { name: 'a mark that nothing closes', outcome: 'any word', spoil: (lines, dialect, row) => ({ lines: swap(lines, row, `"${lines[row]?.replaceAll('"', '') ?? ''}`), line: lineAt(lines, row, dialect) }) },
  { name: 'a mark inside a cell', outcome: 'any word', spoil: (lines, dialect, row) => ({ lines: swap(lines, row, `El "Penal" de${(lines[row] ?? '').replaceAll('"', '').replace(/\n/gu, ' ')}`), line: lineAt(lines, row, dialect) }) },
  { name: 'a line of units', outcome: 'any word', spoil: (lines, dialect) => ({ lines: at(lines, 1, ['', ...(lines[0] ?? '').split(dialect.delimiter).slice(2).map((_, i) => ['personas', '%', 'año', 'hab.'][i] ?? ''), ''].join(dialect.delimiter)), line: 2 }) },
  { name: 'a header over two lines', outcome: 'any word', spoil: (lines, dialect) => ({ lines: [`${dialect.delimiter}Víctimas${blanks(dialect, lines).slice(1)}`, ...lines], line: 1 }) },
  { name: 'a second table', outcome: 'any word', spoil: (lines, dialect) => ({ lines: [...lines, '', ['Cárcel', 'Muertes', 'Motivo'].join(dialect.delimiter), ...['Izalco', 'Mariona', 'Zacatecoluca'].map((each, i) => [each, String(i + 3), 'sin dato'].join(dialect.delimiter))], line: null }) },
  { name: 'a header without a name', outcome: 'any word', spoil: (lines) => ({ lines: swap(lines, 0, (lines[0] ?? '').replace('Casos', '')), line: 1 }) },
  { name: 'a header twice', outcome: 'any word', spoil: (lines) => ({ lines: swap(lines, 0, (lines[0] ?? '').replace('Casos', 'municipio')), line: 1 }) },
  { name: 'no header', outcome: 'any word', spoil: (lines) => ({ lines: lines.slice(1), line: 1 }) },
  { name: 'a header with a name too few', outcome: 'any word', spoil: (lines, { delimiter }) => ({ lines: swap(lines, 0, (lines[0] ?? '').split(delimiter).slice(1).join(delimiter)), line: 1 }) },
  { name: 'delimiters at the end of every row', outcome: 'any word', spoil: (lines, { delimiter }) => ({ lines: lines.map((line, i) => (i === 0 ? line : `${line}${delimiter}`)), line: null }) },
  { name: 'a lost character', outcome: 'any word', spoil: (lines, dialect, row) => ({ lines: dialect.encoding === 'windows-1252' ? at(lines, row, '') : swap(lines, row, `\uFFFD${(lines[row] ?? '').replace(/^"/u, '')}`.replace(/^\uFFFD(.*)$/su, dialect.quotes === 'all' ? '"\uFFFD$1' : '\uFFFD$1')), line: lineAt(lines, row, dialect) }) },
];

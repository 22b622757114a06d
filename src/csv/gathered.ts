import type { Fault } from '../errors.ts';
import { counted } from './counted.ts';
import { count, linesSaid, quoted } from './line.ts';
import type { Line } from './line.ts';
import { shortened } from './looks.ts';
import type { Outline } from './outline.ts';
import { sectionsAmong } from './sections.ts';
import type { Sections } from './sections.ts';
import { toldHeaders } from './stacked.ts';
import { wrappedAmong } from './wrapped.ts';
import type { Wrapped } from './wrapped.ts';

/** What is gathered of a file's records on the way: the lines of the rows in the table, and whatever is not in it. */
export interface Gathered {
  /** How many records were met, and how many of them were set aside before they were judged. */
  seen: number;
  aside: number;
  kept: number;
  lines: Uint32Array;
  readonly outside: number[];
  readonly blank: number[];
  readonly repeated: number[];
  /** Lines drawn between rows. */
  readonly ruled: number[];
  readonly longer: number[];
  readonly inner: Line[];
  readonly notes: Line[];
  readonly ragged: Line[];
  /** Rows that may be the header of another table. */
  readonly perhaps: Line[];
  readonly sections: Sections;
  readonly wrapped: Wrapped;
}

/** Nothing yet. */
export function nothingGathered(): Gathered {
  return { seen: 0, aside: 0, kept: 0, lines: new Uint32Array(1024), outside: [], blank: [], repeated: [], ruled: [], longer: [], inner: [], notes: [], ragged: [], perhaps: [], sections: sectionsAmong(), wrapped: wrappedAmong() };
}

/** Rows of the file, header lines apart: those in the table and those set aside make them all. */
export interface Tally {
  readonly inFile: number;
  readonly kept: number;
  readonly aside: number;
}

export interface Accounted {
  readonly tally: Tally;
  /** What is safe to read and must be said: lines above and below the table, blank rows, renamed columns. */
  readonly told: readonly Fault[];
  /** What is left out though it may be data. */
  readonly ragged: readonly Fault[];
}

interface Gathering {
  readonly file: string;
  readonly lineAt: (line: number) => string | undefined;
  readonly gathered: Gathered;
}

/** The balance of a file's rows, and what is to be told of those that are not in the table. */
export function accounted({ names, headerLine, told }: Outline, { file, lineAt, gathered }: Gathering): Accounted {
  const { outside, blank, repeated, ruled, longer, notes, ragged } = gathered;
  // Where many full rows begin as notes do, that is how the rows are.
  const inner = gathered.inner.filter(({ cells }) => count(cells) === 1 || gathered.inner.length * 4 <= gathered.kept + 4);
  const say = (code: string, lines: readonly number[], what: string, fix: string): Fault[] => (lines.length === 0 ? [] : [{ code, what: `${linesSaid(lines)} ${what}`, fix, place: { file, line: lines[0] ?? 1 } }]);
  const set = (lines: readonly unknown[]): string => `${lines.length === 1 ? 'is' : 'are'} set aside`;
  const sections = gathered.sections.found(file);
  const aside = gathered.aside + blank.length + repeated.length + ruled.length + notes.length + ragged.length;
  return {
    tally: { inFile: gathered.kept + aside, kept: gathered.kept, aside },
    told: [
      ...say('OUTSIDE', outside, `${set(outside)}, as asked`, 'widen the lines that are read if they hold rows'),
      ...told,
      ...say('BLANK_ROWS', blank, `${blank.length === 1 ? 'is' : 'are'} blank and ${blank.length === 1 ? 'is' : 'are'} left out`, 'remove them if nothing is missing there'),
      ...say('REPEATED_HEADER', repeated, `${repeated.length === 1 ? 'repeats' : 'repeat'} the header and ${set(repeated)}`, `remove ${repeated.length === 1 ? 'it' : 'them'}`),
      ...say('RULED_LINES', ruled, `${ruled.length === 1 ? 'is a line' : 'are lines'} drawn between rows and ${set(ruled)}`, `remove ${ruled.length === 1 ? 'it' : 'them'}`),
      ...toldHeaders(gathered.perhaps, { told, file, first: gathered.kept === 0 ? undefined : gathered.lines[0] }),
      ...(sections.length > 0 ? sections : gathered.wrapped.found(file)),
      ...say('TRAILING_CELLS', longer, `${longer.length === 1 ? 'ends' : 'end'} in empty cells that the header on line ${headerLine} does not name`, 'remove the delimiters at their end, or give the header its missing name'),
      ...say('INNER_NOTE', inner.map(({ line }) => line), `${inner.length === 1 ? 'looks like a note and is' : 'look like notes and are'} kept as ${inner.length === 1 ? 'a row' : 'rows'}: ${inner.slice(0, 5).map(quoted).join(' ')}`, 'take it out if it is none'),
      ...say('FOOTER', notes.map(({ line }) => line), `below the table ${set(notes)}: ${notes.map(quoted).join(' ')}`, 'look whether it says of what the table is'),
    ],
    ragged: ragged.map((each) => raggedRow(each, { file, width: names.length, lineAt })),
  };
}

function raggedRow({ cells, line }: Line, { file, width, lineAt }: { file: string; width: number; lineAt: (line: number) => string | undefined }): Fault {
  const fix = cells.length < width ? 'add the missing cells, or their commas' : 'put a cell that has a comma in it between quotation marks';
  const what = `${counted(cells.length, 'cell')} where the header has ${width}; the last is "${shortened(cells.at(-1) ?? '')}"`;
  return { code: 'RAGGED_ROW', what, fix, place: { file, line }, text: lineAt(line) ?? '' };
}

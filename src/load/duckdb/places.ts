import type { Fault } from '../../errors.ts';
import type { CsvForm } from './csv-form.ts';
import { cellsOf, textAt } from './record-text.ts';
import { walkRecords } from './records.ts';
import type { Place } from './records.ts';

/** A cell by the number of its record in the file (from 1, the header and empty lines not counted), and what is wrong with it. */
export interface Wrong {
  readonly record: number;
  readonly field: string;
  readonly fault: Fault;
  /** What it is read as, where it is wrong because it stands there twice. */
  readonly value?: unknown;
}

/** The faults of cells with their lines and columns, the lines as they stand, in the order of the file. Of a value that stands there twice, the first is no fault. */
export async function placed(form: CsvForm, wrong: readonly Wrong[]): Promise<Fault[]> {
  const places = await placesOf(form, new Set(wrong.map(({ record }) => record)));
  const first = new Map<string, number>();
  const inOrder = wrong.map((each) => ({ each, ...spotOf(form, each, places.get(each.record)) })).sort((a, b) => a.line - b.line || a.column - b.column);
  return inOrder.flatMap(({ each: { fault, field, value }, line, column, text, width, around }) => {
    const place = { file: form.file, line, column, field };
    if (value === undefined) return [{ ...fault, place, text, width, around }];
    const key = JSON.stringify([field, value]);
    const before = first.get(key);
    if (before !== undefined) return [{ ...fault, what: `"${String(value)}" stands already on line ${before}`, place, text, width, around }];
    first.set(key, line);
    return [];
  });
}

async function placesOf({ path, delimiter, header }: CsvForm, wanted: ReadonlySet<number>): Promise<Map<number, Place>> {
  const places = new Map<number, Place>();
  const last = Math.max(...wanted);
  // Rows that do not fit the header are told as such, and DuckDB counts only the others.
  let record = 0;
  await walkRecords(path, delimiter, (place) => {
    if (place.number === 0 || place.cells !== header.length) return 'on';
    record += 1;
    if (wanted.has(record)) places.set(record, place);
    return record >= last ? 'stop' : 'on';
  });
  return places;
}

function spotOf({ path, delimiter, header }: CsvForm, { field }: Wrong, place: Place | undefined): { line: number; column: number; text: string; width: number; around: Around } {
  if (place === undefined) return { line: 0, column: 0, text: '', width: 1, around: {} };
  const record = textAt(path, place);
  const cell = cellsOf(record, delimiter)[header.indexOf(field)] ?? { at: 0, value: '' };
  const before = record.slice(0, cell.at).split(/\r\n|\r|\n/u);
  const width = Math.max(1, cell.value.split(/\r|\n/u)[0]?.length ?? 1);
  return { line: place.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1, text: record.split(LINES)[before.length - 1] ?? '', width, around: aroundOf(path, place, before.length - 1) };
}

type Around = NonNullable<Fault['around']>;
const LINES = /\r\n|\r|\n/u;
/** How many bytes before and behind a record are looked at for the lines around it. */
const NEAR = 4096;

/** The lines above and below a line of a record, as far as there are any. */
function aroundOf(path: string, { start, end }: Place, within: number): Around {
  const lines = textAt(path, { start: Math.max(0, start - NEAR), end: end + NEAR }).replace(/^\uFEFF/u, '').split(LINES);
  const at = textAt(path, { start: Math.max(0, start - NEAR), end: start }).split(LINES).length - 1 + within;
  const [above, below] = [lines[at - 1], at + 2 < lines.length || lines[at + 1] !== '' ? lines[at + 1] : undefined];
  return { ...(above === undefined ? {} : { above }), ...(below === undefined ? {} : { below }) };
}

import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { WorkSheet } from '@e965/xlsx';
import { arrange } from '../csv/arrange.ts';
import type { Take } from '../csv/arrange.ts';
import { LIMITS, within } from '../csv/limits.ts';
import { readBytes } from '../csv/path.ts';
import type { Batch } from '../csv/records.ts';
import { leading, ledTo } from '../csv/led.ts';
import { placeOf, shownPath } from '../csv/shown-path.ts';
import { twiceAmong } from '../csv/twice.ts';
import type { Outlined, ReadOptions } from '../csv/sheet.ts';
import type { Path } from '../source.ts';
import { refuseOthers } from './workbook-bytes.ts';
import { rowsOf } from './workbook-rows.ts';
import { hiddenParts, sheetOf } from './workbook-sheet.ts';
import { shownOtherwise } from './workbook-shown.ts';
import { addedByFormula } from './workbook-sums.ts';
import { unpacked } from './zip.ts';

export interface WorkbookOptions extends Pick<ReadOptions, 'limits' | 'headers' | 'lines' | 'bytes'> {
  /** The sheet's name; the first if not given. */
  readonly sheet?: string | undefined;
}

type Library = typeof import('@e965/xlsx');

/**
 * Reads a sheet of a workbook as `streamSheet` reads a file: lines are rows of the sheet, and every cell is text. Days are ISO days, numbers the shortest that they are
 * (`0.3`, not `0.30`), except where a format sets zeros in front: a code is as displayed. The values of formulas are those that were saved.
 * Cells that are merged, that hold an error or a number of too many digits, or whose formula has no value come to `doubted`. What is hidden is read, and told; so is what a format shows beside a number (`<5`), and a row that adds
 * up others by its formula.
 *
 * @throws {LoadError} NO_FILE, TOO_BIG, BAD_WORKBOOK, NO_SUCH_SHEET, BAD_HEADER, DOUBLE_HEADER, TWO_TABLES.
 */
export async function streamWorkbook(path: Path, take: Take, options: WorkbookOptions = {}): Promise<Outlined> {
  const library = await import('@e965/xlsx');
  return leading(path, () => streamed(library, path, { ...options, take }));
}

function streamed(library: Library, path: Path, { take, limits: wished, sheet: name, headers, lines, bytes: given }: WorkbookOptions & { readonly take: Take }): Outlined {
  const [file, limits] = [shownPath(path), { ...LIMITS, ...wished }];
  const bytes = given ?? readBytes(path, limits);
  refuseOthers(bytes, file);
  within(limits, 'bytes', { size: unpacked(bytes, { limit: limits.bytes, file }), place: { file } });
  const { sheet, name: chosen, date1904, others, told } = sheetOf(library, bytes, { file, limits, name });
  const rows = rowsOf(library, sheet, { file, sheet: chosen, date1904 });
  if (rows.size === 0) throw new LoadError({ code: 'BAD_HEADER', what: `the sheet "${chosen}" is empty`, fix: others.length > 0 ? `name another: ${others.join(', ')}` : 'give it a header row', place: { file } });
  const lineAt = (line: number): string | undefined => (line > rows.size ? undefined : rows.at(line - 1).join(' | '));
  const twice = twiceAmong(file);
  const arranged = arrange(watched(rows.batches(), twice.row), { file, limits, lineAt, headers, lines, take, again: () => rows.batches() });
  const [kept, faults] = [new Set(arranged.lines), rows.faults];
  const about = { library, file, sheet: chosen, rows, lines: arranged.lines, names: arranged.names };
  const summed = addedByFormula({ ...about, totals: arranged.totals });
  return {
    file, place: placeOf(path), header: arranged.names, titles: arranged.titles, headerLine: arranged.headerLine, lines: arranged.lines, lineAt,
    spotAt: (line, index) => {
      const cells = rows.at(line - 1);
      const column = cells.slice(0, index).reduce((sum, cell) => sum + cell.length + 3, 1);
      return { line, column, width: Math.max(1, cells[index]?.length ?? 1), file: `${file}[${chosen}!${library.utils.encode_cell({ r: line - 1, c: rows.left + index })}]` };
    },
    delimiter: null,
    read: { encoding: `workbook, sheet "${chosen}"`, why: '' },
    tally: arranged.tally, totals: [...arranged.totals, ...summed.totals],
    told: [...told, ...twice.found(), ...hiddenParts(library, sheet, { file, kept, from: rows.left, width: arranged.names.length }), ...shownOtherwise(about), ...arranged.told, ...summed.told].map(ledTo(path)),
    doubted: [...mergedCells(library, sheet, { file, kept }), ...faults.filter(({ place }) => kept.has(place?.line ?? 0)), ...arranged.ragged].map(ledTo(path)),
  };
}

/** The batches as they come, each row shown to somebody who looks. */
function* watched(batches: Iterable<Batch>, look: (cells: readonly string[], line: number) => void): Generator<Batch> {
  for (const batch of batches) {
    batch.records.forEach((cells, i) => look(cells, batch.lines[i] ?? 0));
    yield batch;
  }
}

function mergedCells(library: Library, sheet: WorkSheet, { file, kept }: { file: string; kept: ReadonlySet<number> }): Fault[] {
  return (sheet['!merges'] ?? []).flatMap((range): Fault[] => {
    const line = Array.from({ length: Math.min(1000, range.e.r - range.s.r + 1) }, (_, i) => range.s.r + i + 1).find((each) => kept.has(each));
    if (line === undefined) return [];
    const what = `the cells ${library.utils.encode_range(range)} are merged: the first holds what there is, and the others are read as empty`;
    return [{ code: 'MERGED_CELLS', what, fix: 'unmerge them and fill in what is meant, or accept the gaps', place: { file, line } }];
  });
}

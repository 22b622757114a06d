import { declaredReader } from '../csv/declared.ts';
import type { Declared } from '../csv/declared.ts';
import type { Formats } from '../csv/formats.ts';
import { shownPath, streamSheet } from '../csv/sheet.ts';
import type { ReadOptions } from '../csv/sheet.ts';
import type { Path, Source } from '../source.ts';
import { tableOfValues } from './values.ts';

export interface CsvOptions extends ReadOptions, Formats {
  /** What becomes of columns that the file has and the pipeline does not declare. */
  readonly others?: 'refuse' | 'drop';
  /** Codes of faults that a person has looked at, such as `RAGGED_ROW`: the rows are set aside and told, and the others are loaded. With `TOTAL_ROW`, `DERIVED_ROW` and `HIERARCHY`, totals and averages among the rows, and levels of which the pipeline keeps one, are not told again. */
  readonly accept?: readonly ('RAGGED_ROW' | 'LOST_CHARACTER' | 'MERGED_CELLS' | 'TOTAL_ROW' | 'DERIVED_ROW' | 'HIERARCHY')[];
}

/**
 * The rows of a CSV file, with the columns as declared, in the order declared: `load.csv('data/beds.csv', { town: code('Town'), beds: count('beds') })`.
 * Text stays text, an empty cell is null, and each row's origin is its `file:line`. A column of the file that is not declared is refused unless `others: 'drop'`.
 *
 * Encoding, delimiter and header are found by rule. What stands above and below the table, blank rows and renamed columns are told as findings, with the balance
 * "rows in the file = kept + set aside"; of a clean file there is nothing to tell. Rows that call themselves totals are kept, and told with the rows that they are the sum of
 * (TOTAL_ROW; TOTAL_CATEGORY, as a note, where each group has one), until they are accepted or their word is in the list of their column. `numbers` and `dates` declare how the whole file writes them
 * (`{ numbers: '1.234,5', dates: 'd/m/y', missing: ['n.d.'] }`); without them, what can be read in two ways is refused with both.
 *
 * @throws {LoadError} from `load()`, every fault of the file at once, each with its line and column: NO_FILE, NOT_READABLE, TOO_BIG, NOT_TEXT, BAD_ENCODING, BAD_HEADER,
 * DOUBLE_HEADER, TWO_TABLES, BAD_QUOTE: no reading is safe; RAGGED_ROW, LOST_CHARACTER: unless accepted; NO_SUCH_COLUMN, UNKNOWN_COLUMN, BAD_CELL, BAD_DATE,
 * AMBIGUOUS_DATE, AMBIGUOUS_NUMBER, NOT_IN_LIST, EMPTY_CELL, DUPLICATE_ID: what the cells hold.
 */
export function csv(path: Path, declared: Declared, { others = 'refuse', accept = [], numbers, dates, missing, ...reading }: CsvOptions = {}): Source {
  const name = `load.csv(${shownPath(path)})`;
  return {
    name,
    load: async () => {
      const reader = declaredReader(declared, { others, accept, formats: { numbers, dates, missing } });
      const sheet = streamSheet(path, reader.take, reading);
      return tableOfValues(sheet, reader.finish(sheet), { name, declared });
    },
  };
}

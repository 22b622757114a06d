import { declaredReader } from '../csv/declared.ts';
import type { Declared } from '../csv/declared.ts';
import { shownPath } from '../csv/sheet.ts';
import type { Path, Source } from '../source.ts';
import type { CsvOptions } from './csv.ts';
import { tableOfValues } from './values.ts';
import type { WorkbookOptions } from './workbook.ts';

export interface XlsxOptions extends WorkbookOptions, Pick<CsvOptions, 'others' | 'numbers' | 'dates' | 'missing'> {
  /** Codes of faults that a person has looked at. */
  readonly accept?: readonly ('MERGED_CELLS' | 'ERROR_CELL' | 'TOTAL_ROW' | 'DERIVED_ROW' | 'HIERARCHY')[];
}

/**
 * The rows of a sheet of a workbook, .xlsx, .ods or .xls, with the columns as declared, as `load.csv` gives those of a file:
 * `load.xlsx('beds.xlsx', { town: code('Town'), beds: count('beds') }, { sheet: '2024' })`. The first sheet unless one is named, and then the others are told.
 * The library that reads workbooks is loaded when the first is read.
 *
 * @throws {LoadError} from `load()`: as `load.csv`, and BAD_WORKBOOK, NO_SUCH_SHEET; MERGED_CELLS, ERROR_CELL: unless accepted.
 */
export function xlsx(path: Path, declared: Declared, { others = 'refuse', accept = [], numbers, dates, missing, ...reading }: XlsxOptions = {}): Source {
  const name = `load.xlsx(${shownPath(path)}${reading.sheet === undefined ? '' : `, ${reading.sheet}`})`;
  return {
    name,
    load: async () => {
      const reader = declaredReader(declared, { others, accept, formats: { numbers, dates, missing } });
      const { streamWorkbook } = await import('./workbook.ts');
      const sheet = await streamWorkbook(path, reader.take, reading);
      return tableOfValues(sheet, reader.finish(sheet), { name, declared });
    },
  };
}

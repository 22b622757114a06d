import { LoadError } from '../errors.ts';
import { readDeclared } from '../csv/declared.ts';
import type { Declared } from '../csv/declared.ts';
import { readSheet, shownPath } from '../csv/sheet.ts';
import type { Sheet } from '../csv/sheet.ts';
import type { Path, Source } from '../source.ts';
import { originsOf } from '../table/origins.ts';
import type { Shelf } from '../table/origins.ts';
import { tableOf } from '../table/table.ts';
import type { Named } from '../table/table.ts';

/**
 * The rows of a CSV file, with the columns as declared, in the order declared: `load.csv('data/beds.csv', { town: code('Town'), beds: count('beds') })`.
 * Text stays text, an empty cell is null, and each row's origin is its `file:line`. A column of the file that is not declared is refused unless `others: 'drop'`.
 *
 * @throws {LoadError} from `load()`: NO_FILE, NOT_TEXT, BAD_HEADER, BAD_QUOTE, RAGGED_ROW, NO_SUCH_COLUMN, UNKNOWN_COLUMN, BAD_CELL, BAD_DATE,
 * AMBIGUOUS_DATE, NOT_IN_LIST, EMPTY_CELL, DUPLICATE_ID: every fault of the file at once, each with its line and column.
 */
export function csv(path: Path, declared: Declared, { others = 'refuse' }: { others?: 'refuse' | 'drop' } = {}): Source {
  const name = `load.csv(${shownPath(path)})`;
  return {
    name,
    load: async () => {
      const sheet = readSheet(path);
      const { columns, faults } = readDeclared(sheet, declared, { others });
      if (faults.length > 0) throw new LoadError(faults);
      const named = [...columns].map(([field, cells]): Named => {
        const { kind, label, unit } = declared[field] ?? { kind: 'text', label: field, unit: '' };
        return [field, { kind, label, unit }, cells];
      });
      return tableOf(named, originsOf(shelfOf(sheet)), { name, steps: [], joined: [] });
    },
  };
}

/** The lines of the file as origins. Keeps the numbers, not the text: a big file is let go when its cells are read. */
function shelfOf({ file, lines }: Sheet): Shelf {
  return { size: lines.length, cite: (i) => ({ id: `${file}:${lines[i] ?? 0}`, place: { file, line: lines[i] ?? 0 } }) };
}

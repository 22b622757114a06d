import { LoadError } from '../errors.ts';
import type { Finding } from '../errors.ts';
import { columnOf } from '../csv/cell.ts';
import type { Declared, Values } from '../csv/declared.ts';
import { inOrder } from '../csv/locate.ts';
import { toldInBoth } from '../said/told.ts';
import { balance } from '../csv/sheet.ts';
import type { Outlined } from '../csv/sheet.ts';
import { originsOf } from '../table/origins.ts';
import type { Shelf } from '../table/origins.ts';
import { tableOf } from '../table/table.ts';
import type { Named, Table } from '../table/table.ts';

/**
 * The table of a file's values, with its lines as origins, and what is to be told of the file as findings.
 *
 * @throws {LoadError} every fault of the values.
 */
export function tableOfValues(sheet: Outlined, { columns, faults, told }: Values, { name, declared }: { name: string; declared: Declared }): Table {
  if (faults.length > 0) throw new LoadError(faults);
  const named = [...columns].map(([field, cells]): Named => {
    const cell = declared[field];
    return [field, cell === undefined ? { kind: 'text', label: field, unit: '' } : columnOf(cell), cells];
  });
  const table = tableOf(named, originsOf(shelfOf(sheet)), { name, steps: [], joined: [] });
  return { ...table, findings: findingsOf(sheet, told, name) };
}

/** The lines of the file as origins. Keeps the numbers, not the text: a big file is let go when its cells are read. */
function shelfOf({ file, place, lines }: Outlined): Shelf {
  return { size: lines.length, cite: (i) => ({ id: `${file}:${lines[i] ?? 0}`, place: { ...place, line: lines[i] ?? 0 } }) };
}

function findingsOf({ file, tally }: Outlined, told: Values['told'], name: string): Finding[] {
  const findings = inOrder(told).map((fault): Finding => ({ check: name, severity: fault.code === 'TOTAL_CATEGORY' ? 'note' : 'warn', ...toldInBoth(fault), figures: [] }));
  return tally.aside === 0 ? findings : [...findings, { check: name, severity: 'note', message: `${file}: ${balance(tally)}`, words: { en: `${file}: ${balance(tally)}`, es: `${file}: ${balance(tally, 'es')}` }, figures: [] }];
}

import type { Table } from '../../src/table/table.ts';
import { tbl } from './tbl.ts';

const KINDS = { date: 'date', from: 'date', label_en: 'text' } as const;

/** Events beside a table, as `load.events` gives them: a change of what is counted (`definition`) or another kind, at the start of months. */
export function breaksOf(kind: string, ...months: readonly string[]): Table {
  const table = tbl(months.map((month, i) => ({ event: `e${i + 1}`, date: `${month}-XX`, from: `${month}-01`, to: `${month}-28`, year: Number(month.slice(0, 4)), kind, label_en: 'Counted otherwise' })));
  return { ...table, columns: new Map([...table.columns].map(([name, column]) => [name, { ...column, kind: name === 'to' ? 'date' : KINDS[name as keyof typeof KINDS] ?? column.kind }])) };
}

import type { Table } from '../../table/table.ts';
import { rowCount } from '../../table/table.ts';
import { need } from '../../table/need.ts';
import { whenWords } from '../words/when-words.ts';
import type { Lang } from '../words/glue.ts';
import { valuesOf } from '../spec/rows.ts';

/** A dated event that stands beside a table, in words. */
export interface DatedEvent {
  /** The data set that it is a row of. */
  readonly data: string;
  readonly event: string;
  /** The first day that it can mean, `YYYY-MM-DD`. */
  readonly from: string;
  readonly year: number;
  readonly label: string;
  readonly date: string;
  /** Whether what is counted changed: no line crosses it. */
  readonly isBreak: boolean;
}

const COLUMNS = ['event', 'date', 'from', 'year', 'kind', 'label_en'] as const;
const BREAKS = new Set(['definition', 'break']);

/** The events of the tables beside a chart (`load.events`), in the order of their dates. Those without a day are left out. */
export function eventsBeside(tables: ReadonlyMap<string, Table>, lang: Lang): DatedEvent[] {
  const all = [...tables].filter(([data, { columns }]) => data !== 'table' && COLUMNS.every((name) => columns.has(name))).flatMap(([data, table]) => {
    const [event, date, from, year, kind] = need(table, ...COLUMNS);
    const labels = valuesOf(table, 'label', lang);
    return Array.from({ length: rowCount(table) }, (_, row): DatedEvent => ({
      data, event: String(event.at(row)), from: String(from.at(row) ?? ''), year: Number(year.at(row)), label: String(labels[row] ?? ''), date: whenWords(String(date.at(row)), lang), isBreak: BREAKS.has(String(kind.at(row))),
    }));
  });
  return all.filter(({ from }) => from !== '').sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The letters that breaks are marked with where there are several: A, B, C … */
export function lettered(events: readonly DatedEvent[]): ReadonlyMap<string, string> {
  const breaks = events.filter(({ isBreak }) => isBreak);
  return new Map(breaks.length < 2 ? [] : breaks.map(({ event }, i) => [event, String.fromCharCode(65 + (i % 26))]));
}

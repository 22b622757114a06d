import { stringify } from 'csv-stringify/sync';
import type { SheetRow } from './sheet-rows.ts';

const HEADER = ['figure_id', 'source_id', 'outlet', 'published', 'quote', 'number', 'value', 'hedge', 'unit', 'measure', 'category', 'speaker', 'when', 'link', 'findings', 'checked_by'] as const;

export type SheetRecord = Readonly<Record<(typeof HEADER)[number], string>>;

/** The sheet as CSV, the number marked in its quote with «». UTF-8 with a byte order mark, for spreadsheets. */
export function sheetCsv(rows: readonly SheetRow[]): string {
  return stringify([HEADER, ...rows.map(cellsOf)], { bom: true });
}

/** A row of the sheet by the names of its columns, all text. */
export function sheetRecord(row: SheetRow): SheetRecord {
  return Object.fromEntries(cellsOf(row).map((cell, i) => [HEADER[i] ?? '', cell])) as SheetRecord;
}

function cellsOf({ figure, before, marked, after, link, when, findings }: SheetRow): string[] {
  const { row, source, speaker } = figure;
  const quote = marked === '' ? before : `${before}«${marked}»${after}`;
  const told = findings.map(({ severity, message }) => `${severity}: ${message}`).join(' | ');
  return [
    figure.id, source.text('source_id'), source.text('outlet'), source.text('published'), quote, figure.phrase, row.text('value'), row.text('hedge'), figure.unit, row.text('measure'),
    figure.category, speaker.text('name'), when, link, told, row.text('checked_by'),
  ];
}

import type { ToldColumn } from './told-column.ts';

/** The columns of CSV files, by the name of the file, as rows of a CSV: a header, and a column a row with its label, unit, type and meaning, in English and Spanish. */
export function dictionaryRows(files: Readonly<Record<string, readonly ToldColumn[]>>): (string | null)[][] {
  const header = ['file', 'column', 'label_en', 'label_es', 'unit_en', 'unit_es', 'type', 'meaning_en', 'meaning_es'];
  const rows = Object.entries(files).flatMap(([file, columns]) => columns.map(({ name, label, unit, type, meaning }) => [file, name, label.en, label.es, unit.en || null, unit.es || null, type, meaning.en, meaning.es]));
  return [header, ...rows];
}

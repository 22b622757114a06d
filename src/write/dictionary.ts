import type { MarkColumn } from './mark-columns.ts';

/** The columns of the data as rows of a CSV: a header, and a column a row with its label, unit, type and meaning, in English and Spanish. */
export function dictionaryRows(columns: readonly MarkColumn[]): (string | null)[][] {
  const header = ['column', 'label_en', 'label_es', 'unit', 'type', 'meaning_en', 'meaning_es'];
  return [header, ...columns.map(({ name, label, unit, type, meaning }) => [name, label.en, label.es, unit || null, type, meaning.en, meaning.es])];
}

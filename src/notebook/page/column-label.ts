import type { Lang } from '../../chart/words/glue.ts';
import type { Column } from '../../table/column.ts';
import type { Reader } from '../../table/need.ts';

/** What a column is called at the head of a table: what the author says, else its label with its unit, in the language of the page as far as the column has it. */
export function columnLabel(reader: Reader, heading: string | null, lang: Lang): string {
  if (heading !== null) return heading;
  const { unit, units, kind } = reader;
  const [name, measured] = [columnName(reader, lang), units?.[lang] ?? unit];
  return measured === '' || kind === 'year' || name.toLowerCase().includes(measured.toLowerCase()) ? name : `${name} (${measured})`;
}

/** The label of a column in the language of the page, as far as the column has it. */
export function columnName({ label, labels }: Pick<Column, 'label' | 'labels'>, lang: Lang): string {
  return labels?.[lang] ?? (lang === 'es' ? (SPANISH[label] ?? label) : label);
}

/** Labels that the words of a pipeline give by themselves. */
const SPANISH: Readonly<Record<string, string>> = {
  value: 'valor', year: 'año', vintage: 'edición', rate: 'tasa', share: 'porcentaje', change: 'cambio',
  Figure: 'Cifra', Category: 'Categoría', 'Category in Spanish': 'Categoría', Speaker: 'Quién lo dice', 'Said by': 'Código de quien lo dice', 'Speaker in Spanish': 'Quién lo dice', 'Kind of speaker': 'Tipo de fuente', Source: 'Fuente', Outlet: 'Medio', Published: 'Publicado', 'As of': 'Hasta',
  Period: 'Período', 'First day': 'Primer día', 'Last day': 'Último día', Basis: 'Base', Hedge: 'Reserva', Words: 'Palabras', Year: 'Año', Population: 'Población', Event: 'Hecho', Date: 'Fecha', Label: 'Hecho', 'Label in Spanish': 'Hecho',
};

import type { Lang } from '../../chart/glue.ts';
import type { Reader } from '../../table/need.ts';

/** What a column is called at the head of a table: what the author says, else its label with its unit, in the language of the page as far as the column has it. */
export function columnLabel({ label, labels, unit, units, kind }: Reader, heading: string | null, lang: Lang): string {
  if (heading !== null) return heading;
  const [name, measured] = [labels?.[lang] ?? (lang === 'es' ? (SPANISH[label] ?? label) : label), units?.[lang] ?? unit];
  return measured === '' || kind === 'year' || name.toLowerCase().includes(measured.toLowerCase()) ? name : `${name} (${measured})`;
}

/** Labels that the words of a pipeline give by themselves. */
const SPANISH: Readonly<Record<string, string>> = {
  Figure: 'Cifra', Category: 'Categoría', 'Category in Spanish': 'Categoría', Speaker: 'Quién lo dice', 'Kind of speaker': 'Tipo de fuente', Source: 'Fuente', Outlet: 'Medio', Published: 'Publicado', 'As of': 'Hasta',
  Period: 'Período', 'First day': 'Primer día', 'Last day': 'Último día', Basis: 'Base', Hedge: 'Reserva', Words: 'Palabras', Year: 'Año', Population: 'Población', Event: 'Hecho', Date: 'Fecha', Label: 'Hecho', 'Label in Spanish': 'Hecho',
};

import type { DraftedColumn } from './drafted.ts';

/** Marks that a first chart may have at most: with more, an analyst must say what is to be seen. */
const MOST = 60;

/**
 * A first chart of a file: its first column of numbers over its years where there are several, else over its first column of names. Bars where each stands once, else points, for bars would be piled up to sums.
 * Null where there is nothing to draw, or too much.
 */
export function draftedChart(columns: readonly DraftedColumn[]): string | null {
  const y = columns.find(({ word }) => word === 'count' || word === 'number');
  const x = columns.find(({ word, cells }) => word === 'year' && new Set(cells).size > 1) ?? columns.find(({ word, cells }) => word === 'code' || (word === 'text' && cells.some((cell) => cell !== '')));
  // A dot or a bracket in a field's name is a path to Vega-Lite.
  if (x === undefined || y === undefined || [x, y].some(({ field }) => /[.[\]\\'"]/u.test(field)) || new Set(x.cells).size > MOST || x.cells.length === 0) return null;
  const isOnce = new Set(x.cells).size === x.cells.length;
  const words = { en: { title: 'TODO: what the chart shows', subtitle: `${y.field} by ${x.field}` }, es: { title: 'TODO: lo que muestra el gráfico', subtitle: `${y.field} por ${x.field}` } };
  return `${JSON.stringify({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    usermeta: { words }, data: { name: 'table' }, height: 240, mark: { type: isOnce ? 'bar' : 'point' },
    encoding: { x: { field: x.field, type: x.word === 'year' ? 'ordinal' : 'nominal' }, y: { field: y.field, type: 'quantitative' } },
  }, null, 2)}\n`;
}

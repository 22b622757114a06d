import type { DraftedColumn } from './drafted.ts';

/** Years and names that a first chart may have at most: with more, an analyst must say what is to be seen. */
const MOST = { years: 60, names: 25 };

/**
 * A first chart of a file: its first column of numbers over its years where there are several, else beside its first column of names that has one in each row; years run to the right, and names stand below each other,
 * where long ones have room. Bars where each stands once, else points, for bars would be piled up to sums. Columns are called what the file calls them, between quotation marks, in whatever language that is.
 * Null where there is nothing to draw, or too much.
 */
export function draftedChart(columns: readonly DraftedColumn[]): string | null {
  const number = columns.find(({ word }) => word === 'count' || word === 'number');
  const years = columns.find(({ word, cells }) => word === 'year' && new Set(cells).size > 1);
  const by = years ?? columns.find(({ word, cells }) => (word === 'code' || word === 'text') && cells.every((cell) => cell !== ''));
  if (by === undefined || number === undefined || !isDrawable(by, number, years === undefined ? MOST.names : MOST.years)) return null;
  const labels = { [number.field]: `“${number.field}”` };
  const [base, value] = [{ field: by.field, type: years === undefined ? 'nominal' : 'ordinal' }, { field: number.field, type: 'quantitative' }];
  const words = {
    en: { title: 'TODO: what the chart shows', subtitle: `“${number.field}” by “${by.field}”`, source: 'TODO: who says so', labels },
    es: { title: 'TODO: lo que muestra el gráfico', subtitle: `“${number.field}” por “${by.field}”`, source: 'TODO: quién lo dice', labels },
  };
  return `${JSON.stringify({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    usermeta: { words }, data: { name: 'table' }, height: years === undefined ? { step: 28 } : 240, mark: { type: new Set(by.cells).size === by.cells.length ? 'bar' : 'point' },
    encoding: years === undefined ? { y: { ...base, sort: '-x' }, x: value } : { x: base, y: value },
  }, null, 2)}\n`;
}

/** A dot or a bracket in a field's name is a path to Vega-Lite. */
function isDrawable(by: DraftedColumn, number: DraftedColumn, most: number): boolean {
  return [by, number].every(({ field }) => !/[.[\]\\'"]/u.test(field)) && by.cells.length > 0 && new Set(by.cells).size <= most;
}

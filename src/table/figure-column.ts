import type { Quantity } from '../figure/quantity.ts';
import type { Column } from './column.ts';
import { withCompanions } from './column.ts';
import type { Named } from './table.ts';

/** Quantities as a figure column with its companions: an end at infinity is an empty cell, and so is everything of a gap. */
export function figureColumn(name: string, { label, unit, labels, units, measures, adds }: Omit<Column, 'kind'>, quantities: readonly Quantity[]): Named[] {
  const column: Column = { kind: 'figure', label, unit, ...(labels === undefined ? {} : { labels }), ...(units === undefined ? {} : { units }), ...(measures === undefined ? {} : { measures }), ...(adds === undefined ? {} : { adds }) };
  const cells = [
    quantities.map(({ value }) => value),
    quantities.map(({ low }) => (Number.isFinite(low) ? low : null)),
    quantities.map(({ high }) => (Number.isFinite(high) ? high : null)),
    quantities.map(openEnds),
    quantities.map(({ type }) => type),
  ];
  return withCompanions(name, column).map(([each, meaning], i) => [each, meaning, cells[i] ?? []] as const);
}

/** Which of the finite ends are left out: '' for neither. */
function openEnds({ low, high, lowOpen, highOpen }: Quantity): string {
  const below = lowOpen && Number.isFinite(low);
  const above = highOpen && Number.isFinite(high);
  return below && above ? 'both' : below ? 'low' : above ? 'high' : '';
}

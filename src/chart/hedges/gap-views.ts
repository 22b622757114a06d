import type { HouseStyle } from '../../picture/style.ts';
import { isNumeric } from '../../table/column.ts';
import type { Table } from '../../table/table.ts';
import type { Lang } from '../words/glue.ts';
import { gapLabel } from './hedge-labels.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { valuesOf } from '../spec/rows.ts';

/** What a view is drawn of, and in. */
export interface GapScope {
  readonly table: Table;
  readonly style: HouseStyle;
  readonly lang: Lang;
}

/** Bars and dots of exact numbers, with words where a row has none: Vega-Lite would drop its name from the axis. */
export function withGaps(view: Node & { name: string }, { mark, encoding }: { mark: Node & { type: string }; encoding: Node }, { table, style, lang }: GapScope): Node {
  const along = (['x', 'y'] as const).find((channel) => {
    const { field, aggregate, bin } = isNode(encoding[channel]) ? encoding[channel] : {};
    // A sum of several rows is a number though one of them is none.
    if (aggregate !== undefined || bin !== undefined) return false;
    const column = typeof field === 'string' ? table.columns.get(field) : undefined;
    return column !== undefined && column.kind !== 'year' && isNumeric(column) && valuesOf(table, field as string, lang).includes(null);
  });
  const stacked = along !== undefined && ['color', 'detail', 'xOffset', 'yOffset', 'row', 'column', 'facet'].some((channel) => encoding[channel] !== undefined);
  if (along === undefined || stacked || !['bar', 'point', 'circle', 'square'].includes(mark.type)) return view;
  const across = along === 'x' ? 'y' : 'x';
  const field = String((encoding[along] as Node)['field']);
  const gaps = gapLabel({ base: view.name, encoding, along, across, style, lang }, 'missing', { not: { field, valid: true } });
  if (gaps.length === 0) return view;
  const { mark: _, encoding: own, name, params, transform, ...rest } = view as Node & { name: string };
  const { x, y, ...others } = (isNode(own) ? own : {}) as Node;
  const positions = Object.fromEntries(Object.entries({ x, y }).filter(([, value]) => value !== undefined));
  return { ...rest, ...(transform === undefined ? {} : { transform }), encoding: positions, layer: [{ name, ...(params === undefined ? {} : { params }), mark, ...(Object.keys(others).length === 0 ? {} : { encoding: others }) }, ...gaps] };
}

import { CIFRAS_STYLE } from '../../picture/style.ts';
import type { HouseStyle } from '../../picture/style.ts';
import { isNode } from './node.ts';
import type { Node } from './node.ts';

/** The colours of the shipped style by their codes; of two that are alike, grey is the third series. */
const SHIPPED = Object.entries(CIFRAS_STYLE.colours).reverse().map(([name, colour]) => [colour, name as keyof HouseStyle['colours']] as const);

/** A view in which a colour of the shipped style that its author wrote out is the house's colour of that name: a chart that was drawn for one house fits into another. Other colours stay. */
export function inHouseColours(view: Node, { colours }: HouseStyle): Node {
  if (colours === CIFRAS_STYLE.colours) return view;
  const own = new Map(SHIPPED.map(([colour, name]) => [colour, colours[name]]));
  return mapped(view, (text) => own.get(text.toLowerCase()) ?? text) as Node;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapped(each, change));
  return isNode(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, change)])) : value;
}

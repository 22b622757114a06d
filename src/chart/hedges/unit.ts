import type { HouseStyle } from '../../picture/style.ts';
import type { Lang } from '../words/glue.ts';
import type { Hedges } from './hedge-form.ts';
import type { Node } from '../spec/node.ts';

/** A view that draws one mark a row, and the figure that it draws. */
export interface Unit {
  /** The mark as an object: `{ type: 'bar' }`. */
  readonly mark: Node & { readonly type: string };
  /** Its own channels over those of the views around it. */
  readonly encoding: Node;
  /** What the names of its views begin with: `bars`. */
  readonly base: string;
  /** The channel of the figure, and the other one. */
  readonly along: 'x' | 'y';
  readonly across: 'x' | 'y';
  readonly hedges: Hedges;
  readonly style: HouseStyle;
  readonly lang: Lang;
  /** The size of labels in px: arrows and distances are in proportion. */
  readonly labelSize: number;
  /** Whether a row lies at the far end of the x axis, in an expression; null where that axis has names. */
  readonly far: string | null;
}

/** The channel of the figure as it is written: `{ field: 'value', type: 'quantitative' }`. */
export function measureOf({ encoding, along }: Pick<Unit, 'encoding' | 'along'>): Node {
  return encoding[along] as Node;
}

/** A part of a hedged view: the rows that pass the filter, drawn in one form. A null filter has no rows. */
export function part(name: string, filter: unknown, drawn: Node): Node[] {
  return filter === null ? [] : [{ name, transform: [{ filter }], ...drawn }];
}

/** Fill and stroke part points and bars as colour does, and colour is what a hollow mark can carry in its outline. */
export function coloured(encoding: Node): Node {
  const { fill, stroke, ...rest } = encoding;
  const color = encoding['color'] ?? fill ?? stroke;
  return color === undefined ? rest : { ...rest, color };
}

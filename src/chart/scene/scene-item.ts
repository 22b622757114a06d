import type { Box } from '../../picture/box.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { rowNameOf } from './row-name.ts';
import type { RowName } from './row-name.ts';
import { boxOf } from './scene-box.ts';
import { number, paint } from './scene-node.ts';
import type { SceneMark, SceneNode } from './scene-node.ts';

/** Where a mark stands: the shift of the groups around it, its plot, its number, and whether it is of a legend. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly panel: number;
  readonly plot: Box | null;
  readonly group: number;
  readonly legend: boolean;
}

/** One thing that Vega draws: a bar, a point of a line, a label, a tick. Its box is in px of the picture, strokes included; colours are as Vega was told. */
export interface SceneItem extends Box {
  /** `rect`, `symbol`, `line`, `area`, `rule`, `text`, `arc`, … */
  readonly type: string;
  /** `mark` for what an author draws; `axis-grid`, `axis-label`, `axis-title`, `legend-label`, `title-text`, … for the rest. */
  readonly role: string;
  /** The name of the view that draws it, as in the classes of the SVG but without `_marks`; '' for axes, legends and titles. */
  readonly view: string;
  /** The plot that it stands in: items with the same number share axes. */
  readonly panel: number;
  /** The points of one line or area have the same number, as have the bars of one view in one panel, and all of a legend. */
  readonly group: number;
  /** The plot's box, if the mark is cut off at its edge. */
  readonly clip: Box | null;
  /** The row of the data set that it shows; null where it shows none, or several summed up. */
  readonly row: RowName | null;
  readonly datum: Node;
  /** Null is none. */
  readonly fill: string | null;
  /** From 0 to 1. */
  readonly fillOpacity: number;
  /** Null is none. */
  readonly stroke: string | null;
  /** From 0 to 1. */
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  /** Empty is a stroke without gaps. */
  readonly dash: readonly number[];
  /** How wide and high it is as scaled from its values, without its stroke; 0 for what has no size. */
  readonly scaled: { readonly width: number; readonly height: number };
  /** The name or path of a symbol; null for other marks. */
  readonly shape: string | null;
  /** The words of a text, its lines joined; null for other marks. */
  readonly text: string | null;
}

/** The item of a node of Vega's scene graph; none for what is not seen: labels that Vega hides, gaps of lines, what has no place. */
export function itemOf(node: SceneNode, mark: SceneMark, { x, y, panel, group, plot }: Spot): SceneItem[] {
  const box = boxOf(node, mark);
  const opacity = number(node['opacity'], 1);
  if (box === null || opacity === 0 || node['defined'] === false) return [];
  return [{
    ...{ ...box, x: x + box.x, y: y + box.y },
    type: mark.marktype,
    role: mark.role ?? 'mark',
    view: (mark.name ?? '').replace(/_marks$/u, ''),
    panel,
    group,
    clip: mark.clip === true ? plot : null,
    row: rowNameOf(node['datum']),
    datum: isNode(node['datum']) ? node['datum'] : {},
    fill: paint(node['fill'], node['fillOpacity']),
    fillOpacity: opacity * number(node['fillOpacity'], 1),
    stroke: paint(node['stroke'], node['strokeOpacity']),
    strokeOpacity: opacity * number(node['strokeOpacity'], 1),
    strokeWidth: number(node['strokeWidth'], 1),
    dash: Array.isArray(node['strokeDash']) ? (node['strokeDash'] as number[]) : [],
    scaled: { width: Math.abs(number(node['width'])), height: Math.abs(number(node['height'])) },
    shape: typeof node['shape'] === 'string' ? node['shape'] : null,
    text: mark.marktype === 'text' ? [node['text'] ?? ''].flat().join(' ') : null,
  }];
}

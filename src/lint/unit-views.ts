import { asArray, isNode } from '../chart/spec/node.ts';
import type { Node } from '../chart/spec/node.ts';

/** A view of a spec that draws one kind of mark: what a layer, a facet or a concatenation is made of. */
export interface UnitView {
  /** As Vega-Lite names its marks: the author's name, or the way to it (`concat_0_layer_1`). */
  readonly name: string;
  /** The name of the data that it reads; '' for its own. */
  readonly data: string;
  readonly mark: string;
  /** Its channels, with those of the views around it. */
  readonly encoding: Readonly<Record<string, Node>>;
  /** Whether a transform of its own or around it leaves rows out. */
  readonly filtered: boolean;
}

interface Around {
  readonly name: string;
  readonly data: string;
  readonly encoding: Node;
  readonly filtered: boolean;
}

/** The unit views of a spec, in the order in which they are painted. */
export function unitViews(spec: unknown): UnitView[] {
  return isNode(spec) ? visit(spec, { name: '', data: 'table', encoding: {}, filtered: false }) : [];
}

function visit(view: Node, around: Around): UnitView[] {
  const data = dataOf(view) ?? around.data;
  const filtered = (data === around.data && around.filtered) || asArray(view['transform']).some((transform) => isNode(transform) && 'filter' in transform);
  const own = isNode(view['encoding']) ? view['encoding'] : {};
  const here = { name: typeof view['name'] === 'string' ? view['name'] : around.name, data, encoding: { ...around.encoding, ...own }, filtered };
  // As Model.getName of Vega-Lite joins them.
  const below = (child: unknown, step: string): UnitView[] => (isNode(child) ? visit(child, { ...here, name: `${here.name === '' ? '' : `${here.name}_`}${step}` }) : []);
  if (isNode(view['spec'])) return below(view['spec'], 'child');
  if (view['layer'] !== undefined) return asArray(view['layer']).flatMap((child, i) => below(child, `layer_${i}`));
  const rows = ['vconcat', 'hconcat', 'concat'].flatMap((key) => asArray(view[key]));
  if (rows.length > 0) return rows.flatMap((child, i) => below(child, `concat_${i}`));
  return [{ name: here.name.replaceAll(/\W/gu, '_'), data, mark: markOf(view['mark']), encoding: channels(here.encoding), filtered }];
}

function dataOf({ data }: Node): string | undefined {
  if (!isNode(data)) return undefined;
  return typeof data['name'] === 'string' ? data['name'] : '';
}

function markOf(mark: unknown): string {
  return String(isNode(mark) ? mark['type'] : mark);
}

function channels(encoding: Node): Record<string, Node> {
  return Object.fromEntries(Object.entries(encoding).filter((entry): entry is [string, Node] => isNode(entry[1])));
}

/** The view that drew a mark of this name: composite marks and overlays put `_layer_0` and the like behind the name of theirs. Undefined where none is known. */
export function viewNamed(views: readonly UnitView[], name: string): UnitView | undefined {
  const known = views.filter((view) => name === view.name || name.startsWith(`${view.name}_`) || view.name === '');
  return known.sort((a, b) => b.name.length - a.name.length)[0];
}

/** The field of a channel, if it is read as it stands; undefined for a datum, a value or a sum. */
export function fieldOf({ encoding }: UnitView, channel: string): string | undefined {
  const field = encoding[channel]?.['field'];
  return typeof field === 'string' ? field : undefined;
}

/** Whether the view draws sums, means or counts, so that no mark is one row. */
export function sumsUp({ encoding }: UnitView): boolean {
  return Object.values(encoding).some((definition) => 'aggregate' in definition || definition['bin'] === true || isNode(definition['bin']));
}

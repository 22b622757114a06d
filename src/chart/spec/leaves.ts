import { COMPANIONS } from '../../table/column.ts';
import type { Table } from '../../table/table.ts';
import { asArray, isNode } from './node.ts';
import type { Node } from './node.ts';
import { namesMade } from './transforms.ts';

/** A view of a spec that draws marks itself: the data that it reads, and the columns of numbers that give its marks their place or size. */
export interface Leaf {
  readonly data: string;
  readonly columns: readonly string[];
}

/** A spec in which every view that draws is called `leaf0`, `leaf1` … in order, so that its marks can be told apart in the scene; and these views. */
export interface Leaves {
  readonly spec: Node;
  readonly leaves: readonly Leaf[];
}

/** The views of a spec that draw marks. A field that transforms make stands for the columns that they read: a stacked end is the column stacked. */
export function leavesOf(spec: Node, tables: ReadonlyMap<string, Table>): Leaves {
  const leaves: Leaf[] = [];
  return { spec: visited(spec, { data: 'table', made: new Map(), encodings: [], repeated: [] }, (scope) => leaves.push(leafOf(scope, tables)) - 1), leaves };
}

interface Scope {
  readonly data: string;
  /** For each field that a transform made, the fields that it was made of. */
  readonly made: ReadonlyMap<string, readonly string[]>;
  readonly encodings: readonly Node[];
  readonly repeated: readonly string[];
}

const VIEWS = ['layer', 'vconcat', 'hconcat', 'concat'] as const;

function visited(view: Node, outer: Scope, found: (scope: Scope) => number): Node {
  const scope = scopeOf(view, outer);
  const key = VIEWS.find((each) => Array.isArray(view[each]));
  if (key !== undefined) return { ...view, [key]: asArray(view[key]).filter(isNode).map((child) => visited(child, scope, found)) };
  if (isNode(view['spec'])) return { ...view, spec: visited(view['spec'], scope, found) };
  return { ...view, name: `leaf${found(scope)}` };
}

function scopeOf(view: Node, outer: Scope): Scope {
  const data = isNode(view['data']) ? (typeof view['data']['name'] === 'string' ? view['data']['name'] : '') : outer.data;
  const made = new Map(data === outer.data ? outer.made : []);
  for (const transform of asArray(view['transform']).filter(isNode)) {
    const sources = wordsIn(transform).flatMap((word) => made.get(word) ?? [word]);
    for (const name of namesMade(transform)) made.set(name, sources);
  }
  const repeat = isNode(view['repeat']) ? Object.values(view['repeat']).flat() : asArray(view['repeat']);
  return { data, made, encodings: isNode(view['encoding']) ? [...outer.encodings, view['encoding']] : outer.encodings, repeated: [...outer.repeated, ...repeat.filter(isText)] };
}

/** Every name that a transform may compute from: what only sorts, groups or is made is none. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...[...value.matchAll(/\bdatum(?:\.([A-Za-z_$][\w$]*)|\[\s*['"]([^'"]+)['"]\s*\])/gu)].map(([, dotted, quoted]) => dotted ?? quoted ?? '')];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return isNode(value) ? Object.entries(value).flatMap(([key, inner]) => (NOT_COMPUTED.has(key) ? [] : wordsIn(inner))) : [];
}

const NOT_COMPUTED = new Set(['as', 'groupby', 'sort', 'op', 'filter', 'key', 'offset']);

const PLACES = ['x', 'y', 'x2', 'y2', 'theta', 'theta2', 'radius', 'radius2'] as const;
const SIZES = ['size', 'color', 'fill', 'opacity'] as const;

function leafOf({ data, made, encodings, repeated }: Scope, tables: ReadonlyMap<string, Table>): Leaf {
  const encoding = Object.assign({}, ...encodings) as Node;
  const table = tables.get(data);
  const measured = (channels: readonly string[]): string[] => {
    const fields = channels.flatMap((channel) => fieldsOf(encoding[channel], repeated)).flatMap((field) => made.get(field) ?? [field]);
    return table === undefined ? [] : [...new Set(fields.flatMap((field) => measuredColumn(field, table) ?? []))];
  };
  const placed = measured(PLACES);
  return { data, columns: placed.length > 0 ? placed : measured(SIZES) };
}

function fieldsOf(channel: unknown, repeated: readonly string[]): readonly string[] {
  const field = isNode(channel) ? channel['field'] : undefined;
  return isNode(field) ? repeated : isText(field) ? [field] : [];
}

/** The column of numbers behind a field: the column itself, or the figure whose bound it is. */
function measuredColumn(field: string, { columns }: Table): string | null {
  const figure = COMPANIONS.map((which) => `_${which}`).filter((end) => field.endsWith(end)).map((end) => field.slice(0, -end.length)).find((name) => columns.get(name)?.kind === 'figure');
  const name = figure ?? field;
  return ['figure', 'count', 'number'].includes(columns.get(name)?.kind ?? '') ? name : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

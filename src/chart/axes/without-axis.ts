import type { Table } from '../../table/table.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

/** The names of the texts, as Vega has them, that stand in plots without an axis to read numbers from: there the labels are all that says them. */
export function textsWithoutAxis(view: Node, tables: ReadonlyMap<string, Table>): ReadonlySet<string> {
  return new Set(panelsOf(view, { data: 'table', encoding: {} }).flatMap((leaves) => (leaves.some((leaf) => hasAxis(leaf, tables)) ? [] : leaves.filter(({ mark }) => mark === 'text').map(({ name }) => name))));
}

interface Scope {
  readonly data: string;
  readonly encoding: Node;
}

interface Leaf extends Scope {
  readonly name: string;
  readonly mark: unknown;
}

/** The views that share a plot, plot by plot. */
function panelsOf(view: Node, outer: Scope): Leaf[][] {
  const scope = within(view, outer);
  const children = ['vconcat', 'hconcat', 'concat'].flatMap((key) => asArray(view[key])).filter(isNode);
  if (children.length > 0) return children.flatMap((child) => panelsOf(child, scope));
  return isNode(view['spec']) ? panelsOf(view['spec'], scope) : [leavesOf(view, outer)];
}

function leavesOf(view: Node, outer: Scope): Leaf[] {
  const scope = within(view, outer);
  if (Array.isArray(view['layer'])) return view['layer'].filter(isNode).flatMap((child) => leavesOf(child, scope));
  return [{ ...scope, name: String(view['name'] ?? '').replace(/\W/gu, '_'), mark: isNode(view['mark']) ? view['mark']['type'] : view['mark'] }];
}

function within(view: Node, { data, encoding }: Scope): Scope {
  return { data: isNode(view['data']) && typeof view['data']['name'] === 'string' ? view['data']['name'] : data, encoding: { ...encoding, ...(isNode(view['encoding']) ? view['encoding'] : {}) } };
}

/** Whether a view has an axis with numbers; one of years is none. */
function hasAxis({ data, encoding }: Leaf, tables: ReadonlyMap<string, Table>): boolean {
  return ['x', 'y'].map((channel) => encoding[channel]).some((definition) => {
    if (!isNode(definition) || definition['type'] !== 'quantitative' || definition['axis'] === null) return false;
    const isYear = tables.get(data)?.columns.get(String(definition['field']))?.kind === 'year';
    return !isYear && !(isNode(definition['axis']) && definition['axis']['labels'] === false);
  });
}

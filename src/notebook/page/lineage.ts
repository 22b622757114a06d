import type { Lineage } from '../../table/table.ts';
import type { Gathered } from './gather.ts';

/** A thing in the descent of a page's numbers: what was loaded, a pipeline's table, or a chart. */
export interface LineageNode {
  readonly name: string;
  readonly kind: 'load' | 'pipeline' | 'chart';
  /** Rows of the table; null for a chart. */
  readonly rows: number | null;
}

export interface LineageGraph {
  readonly nodes: ReadonlyMap<string, LineageNode>;
  /** From what to what it goes into. */
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** What the tables and charts of a page are made of: each thing once, however many are made of it. */
export function lineageGraph({ tables, specs }: Pick<Gathered, 'tables' | 'specs'>): LineageGraph {
  const nodes = new Map<string, LineageNode>();
  const edges = new Map<string, readonly [string, string]>();
  const link = (from: string, to: string): void => void edges.set(`${from}\n${to}`, [from, to]);
  const visit = (lineage: Lineage, rows: number | null): string => {
    const { name, steps, joined } = lineage;
    const [first, last] = [steps[0], steps.at(-1)];
    const kind = steps.length === 0 ? 'load' : 'pipeline';
    nodes.set(name, { name, kind, rows: last?.rowsOut ?? rows });
    // A pipeline that begins with another has it among those that were joined in.
    const loaded = first !== undefined && !joined.some((each) => each.name === first.step) ? first : null;
    if (loaded !== null) {
      nodes.set(loaded.step, nodes.get(loaded.step) ?? { name: loaded.step, kind: 'load', rows: loaded.rowsOut });
      link(loaded.step, name);
    }
    for (const each of joined) link(visit(each, null), name);
    return name;
  };
  for (const table of tables.values()) visit(table.lineage, table.data.numRows());
  for (const { name, source, beside } of specs.keys()) {
    nodes.set(chartKey(name), { name, kind: 'chart', rows: null });
    for (const each of [source, ...Object.values(beside)]) link(tables.get(each)?.lineage.name ?? each.name, chartKey(name));
  }
  return { nodes, edges: [...edges.values()] };
}

/** A chart is often called as its pipeline is. */
function chartKey(name: string): string {
  return `chart ${name}`;
}

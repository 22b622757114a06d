import type { Fault } from '../../errors.ts';
import { apartAmong, apartFault } from '../../table/apart.ts';
import type { Table } from '../../table/table.ts';
import { asArray, isNode } from './node.ts';
import type { Node } from './node.ts';

/**
 * The faults of a spec that itself brings together what a ledger declares not comparable: by a `fold`, which stacks columns, or by a `calculate` that adds or divides them.
 * Where it is right to, the pipeline does it with a word that is given the reason.
 */
export function broughtTogether(spec: Node, tables: ReadonlyMap<string, Table>): Fault[] {
  const columns = new Map([...tables.values()].flatMap((table) => [...table.columns]));
  const pairs = fieldsTogether(spec).flatMap((fields) => apartAmong(fields.flatMap((field) => columns.get(field) ?? [])));
  return pairs.map((pair) => ({ ...apartFault(pair), fix: 'keep them apart, or bring them together in the pipeline, which can say why' }));
}

function fieldsTogether(value: unknown): string[][] {
  if (Array.isArray(value)) return value.flatMap(fieldsTogether);
  if (!isNode(value)) return [];
  const folded = asArray(value['fold']).filter((name): name is string => typeof name === 'string');
  const computed = typeof value['calculate'] === 'string' && /[+\-*/]/u.test(value['calculate']) ? datumFields(value['calculate']) : [];
  return [...[folded, computed].filter((fields) => fields.length > 1), ...Object.values(value).flatMap(fieldsTogether)];
}

function datumFields(expression: string): string[] {
  return [...new Set([...expression.matchAll(/\bdatum(?:\.([A-Za-z_$][\w$]*)|\[\s*['"]([^'"]+)['"]\s*\])/gu)].map(([, dotted, quoted]) => dotted ?? quoted ?? ''))];
}

import type { Table } from '../../table/table.ts';
import { fieldsRead } from '../spec/fields.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

/** Where layers stand: in which data, and below which encodings and transforms. */
export interface LayersScope {
  readonly tables: ReadonlyMap<string, Table>;
  readonly data: string;
  readonly encodings: readonly Node[];
  readonly transforms: readonly unknown[];
}

/** The fields whose words the texts among layers print, for every row. */
export function labelledBy(layers: readonly Node[], scope: LayersScope): ReadonlySet<string> {
  const texts = layers.filter(({ mark, transform, data }) => (mark === 'text' || (isNode(mark) && mark['type'] === 'text')) && data === undefined && !asArray(transform).some((each) => isNode(each) && each['filter'] !== undefined));
  const read = texts.flatMap(({ encoding, transform }) => [...(fieldsRead({ data: { name: scope.data }, transform: asArray(transform), encoding: isNode(encoding) ? { text: encoding['text'] } : {} }).get(scope.data) ?? [])]);
  const shown = new Set([...read, ...madeFrom(texts, scope)]);
  const fields = [...shown].filter((field) => field.endsWith('_words')).map((field) => field.replace(/_words$/u, ''));
  // A text of the bare figure is about to print its words.
  return new Set([...fields, ...shown]);
}

/** The fields that stand in expressions which the texts print. */
function madeFrom(texts: readonly Node[], { transforms }: LayersScope): string[] {
  const printed = texts.map(({ encoding }) => (isNode(encoding) && isNode(encoding['text']) ? encoding['text']['field'] : undefined));
  const made = transforms.filter((each): each is Node => isNode(each) && printed.includes(each['as'] as string));
  return made.flatMap(({ calculate }) => [...String(calculate ?? '').matchAll(/datum\.(\w+)/gu)].map(([, field = '']) => field));
}

/** The figures that the marks of a layer stand for along an axis; texts stand for none. */
export function figuresAlong(layer: Node, { encodings, tables, data }: LayersScope): { along: 'x' | 'y'; field: string }[] {
  const encoding = Object.assign({}, ...encodings, layer['encoding']) as Node;
  const type = isNode(layer['mark']) ? layer['mark']['type'] : layer['mark'];
  return (['x', 'y'] as const).flatMap((along) => {
    const field = isNode(encoding[along]) ? encoding[along]['field'] : undefined;
    return type !== 'text' && typeof field === 'string' && tables.get(data)?.columns.get(field)?.kind === 'figure' ? [{ along, field }] : [];
  });
}

import { asArray, isNode } from './node.ts';
import type { Node } from './node.ts';
import { fieldsLookedUp, fieldsNamed, namesMade } from './transforms.ts';

/** The fields that a spec reads, by the name of the data that they are read from. */
export type FieldsByData = ReadonlyMap<string, ReadonlySet<string>>;

/** What a spec reads of data that it brings itself stands under this name: it is no table's, and nothing is known of where it comes from. */
export const OWN_DATA = '';

/**
 * The fields that a spec reads from each named data set: those of encodings, transforms, and expressions (`datum.value`), less those that a transform above them makes.
 * A view without data reads its parent's.
 */
export function fieldsRead(spec: Node): FieldsByData {
  const found = new Map<string, Set<string>>();
  visitView(spec, { data: 'table', made: new Set(), shared: [] }, found);
  return found;
}

interface Scope {
  readonly data: string;
  /** Encodings of the views around it: a layer reads them too, each from its own data. */
  readonly shared: readonly unknown[];
  readonly made: ReadonlySet<string>;
}

const VIEWS = ['layer', 'vconcat', 'hconcat', 'concat'] as const;
/** Parts of a view that name no fields of the data. */
const SILENT: ReadonlySet<string> = new Set(['data', 'datasets', 'repeat', 'usermeta', 'config', 'params', 'title', 'description', 'name', '$schema', 'spec', ...VIEWS]);

function visitView(view: Node, outer: Scope, found: Map<string, Set<string>>): void {
  const data = dataOf(view) ?? outer.data;
  const made = new Set(data === outer.data ? outer.made : []);
  const scope = { data, made, shared: [...outer.shared, view['encoding']] };
  for (const transform of asArray(view['transform']).filter(isNode)) {
    read(transform, scope, found);
    readTransform(transform, scope, found);
    for (const name of namesMade(transform)) made.add(name);
  }
  for (const names of isNode(view['repeat']) ? Object.values(view['repeat']) : [view['repeat']]) read({ field: names }, scope, found);
  for (const [key, value] of Object.entries(view)) if (!SILENT.has(key) && key !== 'transform' && key !== 'encoding') read(value, scope, found);
  if (isNode(view['spec'])) visitView(view['spec'], scope, found);
  const children = VIEWS.flatMap((key) => asArray(view[key]));
  for (const child of children) visitView(child as Node, scope, found);
  if (children.length === 0 && view['spec'] === undefined) read(encodingOf(scope.shared), scope, found);
}

/** The name of a view's data; undefined where it has none of its own. Rows that stand in the spec itself come before the data of that name. */
function dataOf({ data }: Node): string | undefined {
  if (!isNode(data)) return undefined;
  return typeof data['name'] === 'string' && data['values'] === undefined && data['url'] === undefined ? data['name'] : OWN_DATA;
}

/** The encoding of a view as it stands: its own channels over those of the views around it. */
function encodingOf(shared: readonly unknown[]): Node {
  return Object.assign({}, ...shared.filter(isNode)) as Node;
}

function read(value: unknown, scope: Scope, found: Map<string, Set<string>>): void {
  const { data, made } = scope;
  if (Array.isArray(value)) for (const each of value) read(each, scope, found);
  else if (isNode(value)) for (const [key, inner] of Object.entries(value)) visitKey(key, inner);
  function visitKey(key: string, inner: unknown): void {
    if (FIELD_KEYS.has(key)) for (const name of asArray(inner)) if (typeof name === 'string') add(name);
    if (EXPRESSION_KEYS.has(key)) for (const text of expressions(inner)) for (const name of datumFields(text)) add(name);
    if (!LITERAL_KEYS.has(key)) read(inner, scope, found);
  }
  function add(name: string): void {
    if (!made.has(name)) note(found, data, name);
  }
}

function note(found: Map<string, Set<string>>, data: string, name: string): void {
  found.set(data, (found.get(data) ?? new Set<string>()).add(name));
}

/** What a transform names by keys that mean something else elsewhere, of its own data and, for a lookup, of other. */
function readTransform(transform: Node, scope: Scope, found: Map<string, Set<string>>): void {
  read({ field: fieldsNamed(transform) }, scope, found);
  const { from } = transform;
  if (isNode(from)) for (const name of fieldsLookedUp(from)) note(found, dataOf(from) ?? scope.data, name);
}

/** The expressions of a filter or test: one, or several under `and`, `or` and `not`. */
function expressions(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(expressions);
  return isNode(value) ? ['and', 'or', 'not'].flatMap((key) => expressions(value[key])) : [];
}

const FIELD_KEYS = new Set(['field', 'groupby', 'fold', 'joinkeys']);
const EXPRESSION_KEYS = new Set(['calculate', 'filter', 'test', 'expr', 'labelExpr']);
/** Values in which a word is a word, whatever it looks like. */
const LITERAL_KEYS = new Set(['axis', 'legend', 'header', 'value', 'datum', 'domain', 'range', 'scale', 'as', 'equal', 'oneOf', 'values']);

function datumFields(expression: string): string[] {
  const names = [...expression.matchAll(/\bdatum(?:\.([A-Za-z_$][\w$]*)|\[\s*(?:'([^']+)'|"([^"]+)")\s*\])/gu)];
  return names.map(([, dotted, single, double]) => dotted ?? single ?? double ?? '').filter((name) => name !== '');
}

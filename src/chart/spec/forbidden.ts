import { ChartError, type Fault } from '../../errors.ts';

/** What a spec asks for from outside, and the words in which it does, as they stand in its file. */
export interface Forbidden {
  readonly fault: Fault;
  readonly said: string;
}

/**
 * Refuses a spec that asks for anything from outside: a `url`, an `href`, an `image` mark or a colour that is a reference, wherever it stands, except in the rows of
 * data and in `usermeta`, which nothing fetches. Vega's own loader would read local files into the picture.
 *
 * @throws {ChartError} FORBIDDEN_IN_SPEC, one fault a place, each with its JSON path.
 */
export function refuseForbidden(spec: unknown): void {
  const faults = forbiddenIn(spec).map(({ fault }) => fault);
  if (faults.length > 0) throw new ChartError(faults);
}

/** All that a spec asks for from outside, in the order in which it stands there. */
export function forbiddenIn(spec: unknown): Forbidden[] {
  return found(spec, '$', '');
}

function found(node: unknown, path: string, key: string): Forbidden[] {
  if (Array.isArray(node)) return node.flatMap((item, i) => found(item, `${path}[${i}]`, key));
  // A browser or an editor that opens the picture would follow it: `fill: "url(https://…)"`.
  if (typeof node === 'string') return /^\s*url\s*\(/iu.test(node) ? [forbidden('a reference', node, { path, fix: 'write a colour' })] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (name === 'url' || name === 'href') return [forbidden(`"${name}"`, name, { path: at, fix: 'put the data inline and the link into the text' })];
    if (value === 'image' && (name === 'mark' || name === 'type')) return [forbidden('an image mark', 'image', { path: at, fix: 'draw it with marks of the chart' })];
    const isRows = name === 'datasets' || name === 'usermeta' || (name === 'values' && key === 'data');
    return isRows ? [] : found(value, at, name);
  });
}

function forbidden(what: string, said: string, { path, fix }: { readonly path: string; readonly fix: string }): Forbidden {
  return { fault: { code: 'FORBIDDEN_IN_SPEC', what: `the spec has ${what} at ${path}`, fix }, said: JSON.stringify(said) };
}

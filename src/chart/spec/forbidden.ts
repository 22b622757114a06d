import { ChartError, type Fault } from '../../errors.ts';

/**
 * Refuses a spec that asks for anything from outside: a `url`, an `href` or an `image` mark, wherever it stands, except in the rows of
 * data and in `usermeta`, which nothing fetches. Vega's own loader would read local files into the picture.
 *
 * @throws {ChartError} FORBIDDEN_IN_SPEC, one fault a place, each with its JSON path.
 */
export function refuseForbidden(spec: unknown): void {
  const faults = found(spec, '$', '');
  if (faults.length > 0) throw new ChartError(faults);
}

function found(node: unknown, path: string, key: string): Fault[] {
  if (Array.isArray(node)) return node.flatMap((item, i) => found(item, `${path}[${i}]`, key));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (name === 'url' || name === 'href') return [fault(`"${name}"`, at, 'put the data inline and the link into the text')];
    if (value === 'image' && (name === 'mark' || name === 'type')) return [fault('an image mark', at, 'draw it with marks of the chart')];
    const isRows = name === 'datasets' || name === 'usermeta' || (name === 'values' && key === 'data');
    return isRows ? [] : found(value, at, name);
  });
}

function fault(what: string, path: string, fix: string): Fault {
  return { code: 'FORBIDDEN_IN_SPEC', what: `the spec has ${what} at ${path}`, fix };
}

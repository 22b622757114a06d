import type { ErrorObject } from 'ajv';
import type { Fault } from '../../errors.ts';
import type { Authored } from './authored.ts';
import { lineOfText } from './authored.ts';
import { isNode } from './node.ts';
import { schemaErrors } from './vega-lite-schema.ts';

/**
 * What Vega-Lite's own JSON schema has against an authored spec, each with its place; none where it is valid. A chart that draws is not held against it, which takes
 * a while: it says what is wrong where Vega does not.
 */
export async function schemaFaults(authored: Authored): Promise<Fault[]> {
  const errors = await schemaErrors(authored.spec);
  const deepest = Math.max(...errors.map(({ instancePath }) => instancePath.split('/').length));
  const at = errors.filter(({ instancePath }) => instancePath.split('/').length === deepest);
  const places = [...new Set(at.map(({ instancePath }) => instancePath))];
  return places.map((path) => faultAt(path, at.filter(({ instancePath }) => instancePath === path), authored));
}

/** The schema tries every kind of view there is, and each has its own complaint: what all agree on is the place. */
function faultAt(path: string, errors: readonly ErrorObject[], authored: Authored): Fault {
  const stray = errors.find(({ keyword }) => keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')?.params as { additionalProperty?: string } | undefined;
  const value = valueAt(authored.spec, path);
  const name = stray?.additionalProperty;
  const what = name === undefined ? `Vega-Lite has no ${JSON.stringify(value)} at ${path === '' ? 'the top' : path}` : `Vega-Lite has no "${name}" at ${path === '' ? 'the top' : path}`;
  const searched = name === undefined ? (typeof value === 'string' ? JSON.stringify(value) : `"${path.split('/').at(-1) ?? ''}"`) : `"${name}"`;
  const allowed = [...new Set(errors.flatMap(({ params }) => ((params as { allowedValues?: unknown[] }).allowedValues ?? [])))].map(String);
  const line = lineOfText(authored, searched);
  return { code: 'BAD_SPEC', what, ...(allowed.length === 0 || allowed.length > 40 ? {} : { fix: `there are: ${allowed.join(', ')}` }), place: { file: authored.file, ...(line === undefined ? {} : { line }) } };
}

function valueAt(spec: unknown, path: string): unknown {
  return path.split('/').slice(1).reduce<unknown>((node, key) => (Array.isArray(node) ? node[Number(key)] : isNode(node) ? node[key] : undefined), spec);
}

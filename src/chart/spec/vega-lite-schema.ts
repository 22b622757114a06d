import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DataValidateFunction, ErrorObject, SchemaObject, ValidateFunction } from 'ajv/dist/types/index.js';

/** Vega-Lite's own JSON schema: a way in, and some 600 definitions. */
interface Schema {
  readonly $ref: string;
  readonly definitions: Readonly<Record<string, SchemaObject>>;
}

let known: Promise<ValidateFunction> | undefined;

/** What Vega-Lite's own JSON schema has against a spec, as ajv tells it; none where it is valid. */
export async function schemaErrors(spec: unknown): Promise<readonly ErrorObject[]> {
  const validate = await (known ??= validator());
  return validate(spec) ? [] : (validate.errors ?? []);
}

/** To make all definitions ready takes two seconds, and a spec comes by some thirty of them: each is made ready when a spec comes by it. */
async function validator(): Promise<ValidateFunction> {
  const { Ajv } = await import('ajv');
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8')) as Schema;
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, validateFormats: false, validateSchema: false, inlineRefs: false, code: { optimize: false } });
  ajv.removeKeyword('$ref');
  const ready = new Map<string, ValidateFunction>();
  const referred = (ref: string): ValidateFunction => {
    const found = ready.get(ref) ?? ajv.compile(withLists(definitionOf(schema, ref), schema) as SchemaObject);
    ready.set(ref, found);
    return found;
  };
  ajv.addKeyword({ keyword: '$ref', errors: 'full', compile: (ref: string) => later(() => referred(ref)) });
  return ajv.compile({ $ref: schema.$ref });
}

/** A check that is made when it is first needed. What it has against a value it leaves where ajv looks for it. */
function later(check: () => ValidateFunction): DataValidateFunction {
  const checked: DataValidateFunction = (...given) => {
    const now = check();
    const holds = now(...given);
    if (now.errors === null || now.errors === undefined) delete checked.errors;
    else checked.errors = now.errors;
    return holds;
  };
  return checked;
}

function definitionOf({ definitions }: Schema, ref: string): SchemaObject {
  return definitions[decodeURIComponent(ref.slice('#/definitions/'.length))] ?? {};
}

/** A definition in which a list of words stands where it is referred to: a value of another kind than a word is then told the list too. */
function withLists(part: unknown, schema: Schema): unknown {
  if (Array.isArray(part)) return part.map((each) => withLists(each, schema));
  if (typeof part !== 'object' || part === null) return part;
  const ref = (part as { readonly $ref?: unknown }).$ref;
  const meant = typeof ref === 'string' ? definitionOf(schema, ref) : {};
  return 'enum' in meant ? meant : Object.fromEntries(Object.entries(part).map(([name, each]) => [name, withLists(each, schema)]));
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DataValidateFunction, ErrorObject, SchemaObject, ValidateFunction } from 'ajv/dist/types/index.js';

/** Vega-Lite's own JSON schema: a way in, and some 600 definitions. */
interface Schema {
  readonly $ref: string;
  readonly definitions: Readonly<Record<string, SchemaObject>>;
}

/** The schema as it is made ready, and what it takes to make more of it ready. */
interface Validator {
  readonly validate: ValidateFunction;
  /** The definitions that a spec comes by and that are not ready; what is behind them is not looked at. */
  lacking(spec: unknown): ReadonlySet<string>;
  ready(ref: string): void;
}

let known: Promise<Validator> | undefined;

/** What Vega-Lite's own JSON schema has against a spec, as ajv tells it; none where it is valid. */
export async function schemaErrors(spec: unknown): Promise<readonly ErrorObject[]> {
  const { validate } = await (known ??= validator());
  return validate(spec) ? [] : (validate.errors ?? []);
}

/** Makes ready what a spec comes by, definition by definition, so that what is wrong with a spec like it is told sooner. `breath` is waited for between two of them. */
export async function prepareSchema(spec: unknown, breath: () => Promise<void>): Promise<void> {
  const { lacking, ready } = await (known ??= validator());
  for (let refs = lacking(spec); refs.size > 0; refs = lacking(spec)) {
    for (const ref of refs) {
      await breath();
      ready(ref);
    }
  }
}

/** To make all definitions ready takes two seconds, and a spec comes by some thirty of them: each is made ready when a spec comes by it. */
async function validator(): Promise<Validator> {
  const { Ajv } = await import('ajv');
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8')) as Schema;
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, validateFormats: false, validateSchema: false, inlineRefs: false, code: { optimize: false } });
  ajv.removeKeyword('$ref');
  const ready = new Map<string, ValidateFunction>();
  let lacking: Set<string> | null = null;
  const referred = (ref: string): ValidateFunction => {
    const found = ready.get(ref) ?? ajv.compile(withLists(definitionOf(schema, ref), schema) as SchemaObject);
    ready.set(ref, found);
    return found;
  };
  const noted = (ref: string): ValidateFunction | null => {
    if (lacking === null || ready.has(ref)) return referred(ref);
    lacking.add(ref);
    return null;
  };
  ajv.addKeyword({ keyword: '$ref', errors: 'full', compile: (ref: string) => later(() => noted(ref)) });
  const validate = ajv.compile({ $ref: schema.$ref });
  return {
    validate,
    lacking: (spec) => {
      const found = new Set<string>();
      lacking = found;
      validate(spec);
      lacking = null;
      return found;
    },
    ready: referred,
  };
}

/** A check that is made when it is first needed. What it has against a value it leaves where ajv looks for it; where there is none, it has nothing. */
function later(check: () => ValidateFunction | null): DataValidateFunction {
  const checked: DataValidateFunction = (...given) => {
    const now = check();
    if (now === null) return true;
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

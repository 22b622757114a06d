import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

let validate: ValidateFunction | undefined;

/** What Vega-Lite's own JSON schema has against a spec; '' where it is valid. */
export function complaints(spec: unknown): string {
  validate ??= compiled();
  return validate(spec) ? '' : JSON.stringify(validate.errors?.slice(0, 3));
}

function compiled(): ValidateFunction {
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, validateFormats: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv.compile(schema);
}

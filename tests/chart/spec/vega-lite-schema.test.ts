import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isNode } from '../../../src/chart/spec/node.ts';
import { prepareSchema, schemaErrors } from '../../../src/chart/spec/vega-lite-schema.ts';

const SPECS = readdirSync('charts').filter((name) => name.endsWith('.vl.json')).map((name) => readFileSync(`charts/${name}`, 'utf8'));

test('what a spec comes by is made ready piece by piece, and once; of a spec that is none too', () => {
  // In a process of its own: here another test may have made some of it ready.
  const script = `import { readFileSync } from 'node:fs';
    import { prepareSchema } from './src/chart/spec/vega-lite-schema.ts';
    const [spec, pieces] = [JSON.parse(readFileSync('charts/homicides-by-year.vl.json', 'utf8')), []];
    for (const each of [{}, spec, spec]) await prepareSchema(each, async () => void pieces.push(each === spec ? 'spec' : 'none')).then(() => pieces.push('done'));
    process.stdout.write(JSON.stringify(pieces));`;
  const pieces = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' })) as string[];
  const counts = pieces.join(' ').split('done').map((part) => part.split(' ').filter((each) => each !== '').length);
  assert.ok((counts[0] ?? 0) > 0 && (counts[1] ?? 0) > 10, pieces.join(' '));
  assert.is(counts[2], 0);
});

test('our own specs are valid, also where what one comes by is made ready before', async () => {
  await prepareSchema(JSON.parse(SPECS[0] ?? ''), async () => undefined);
  for (const text of SPECS) assert.equal(await schemaErrors(JSON.parse(text)), []);
});

test('a word that is not on the list is told with the list', async () => {
  const errors = await schemaErrors({ data: { name: 'table' }, mark: 'bar', encoding: { x: { field: 'a', type: 'nominals' } } });
  assert.equal(errors.find(({ instancePath, keyword }) => instancePath === '/encoding/x/type' && keyword === 'enum')?.params['allowedValues'], ['quantitative', 'ordinal', 'temporal', 'nominal']);
});

/** Every member of a spec, by its parent. */
function members(node: object): (readonly [Record<string, unknown>, string])[] {
  const own = node as Record<string, unknown>;
  return Object.keys(own).flatMap((name) => [[own, name] as const, ...(isNode(own[name]) || Array.isArray(own[name]) ? members(own[name]) : [])]);
}

/** What is told of errors: where, what is astray there, and what there is. */
const told = (errors: readonly ErrorObject[]): string[] => [...new Set(errors.map(({ instancePath, params }) => JSON.stringify([instancePath, (params as { additionalProperty?: string }).additionalProperty, (params as { allowedValues?: unknown }).allowedValues])))].sort();

test('whatever is wrong with a spec, it is told as by a schema that is made ready as a whole', async () => {
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8')) as object;
  const whole = new Ajv({ strict: false, allowUnionTypes: true, validateFormats: false, validateSchema: false }).compile(schema);
  await fc.assert(fc.asyncProperty(fc.constantFrom(...SPECS), fc.nat(), fc.constantFrom({ x: 1 }, 'wrong', 7, null, 'name'), async (text, at, bad) => {
    const spec = JSON.parse(text) as object;
    const all = members(spec);
    const [parent, name] = all[at % all.length] ?? [{}, ''];
    if (bad === 'name') parent[`${name}x`] = parent[name];
    else parent[name] = bad;
    const valid = whole(spec);
    assert.equal(told(await schemaErrors(spec)), told(valid ? [] : (whole.errors ?? [])));
  }), { numRuns: 300 });
});

test.run();

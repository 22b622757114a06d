import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from '../../../src/errors.ts';
import { type Furniture, frame } from '../../../src/chart/spec/frame.ts';
import { WEB } from '../../../src/picture/preset.ts';
import { BARS, FACET, PAIR } from '../specs.ts';

const WORDS: Furniture = {
  title: 'Fewer were killed',
  subtitle: 'Homicides a year, n = 261',
  notes: ['First note.', 'Second note.'],
  source: 'The police',
  credit: 'Chart: Cifras',
  lang: 'en',
};
interface Framed {
  title: { text: string[]; subtitle: string[] };
  vconcat: { title: { text: string[]; subtitle?: string[]; orient: string } }[];
  config: { font: string; bar: unknown };
  description?: string;
}
const framed = (spec: TopLevelSpec, words: Partial<Furniture> = {}) => frame(spec, { ...WORDS, ...words }, WEB) as unknown as Framed;

test('the headline stands above, notes and source below', () => {
  const { title, vconcat } = framed(BARS);
  assert.equal(title.text, ['Fewer were killed']);
  assert.equal(title.subtitle, ['Homicides a year, n\u00a0=\u00a0261']);
  assert.is(vconcat[0]?.title.orient, 'bottom');
  assert.equal(vconcat[0]?.title.text, ['First note.', 'Second note.']);
  assert.equal(vconcat[0]?.title.subtitle, ['Source:\u00a0The police. Chart: Cifras.']);
});

test('without notes the source stands alone, in the language of the chart', () => {
  const foot = framed(BARS, { notes: [], credit: null, lang: 'es' }).vconcat[0]?.title;
  assert.equal(foot?.text, ['Fuente:\u00a0The police.']);
  assert.is(foot?.subtitle, undefined);
});

test('long words are wrapped to the width of the preset', () => {
  assert.ok(framed(BARS, { title: 'A finding that is said in many words '.repeat(4) }).title.text.length > 2);
});

test('what belongs to the top moves there; the authored config goes over the theme', () => {
  const { config, description } = framed({ ...BARS, config: { bar: { color: 'red' } } } as TopLevelSpec);
  assert.is(description, 'Two bars.');
  assert.is(config.font, 'IBM Plex Sans, sans-serif');
  assert.equal(config.bar, { color: 'red', discreteBandSize: { band: 0.7 } });
});

test('a framed layer, facet or concatenation is valid Vega-Lite', () => {
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, validateFormats: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(schema);
  for (const spec of [BARS, FACET, PAIR]) assert.ok(validate(framed(spec)), JSON.stringify(validate.errors?.slice(0, 3)));
});

test('a chart with its own title is refused', () => {
  const titled = { ...BARS, title: 'Mine' } as TopLevelSpec;
  assert.throws(() => framed(titled), (error: unknown) => error instanceof ChartError && error.code === 'BAD_SPEC');
});

test('framing leaves the authored spec as it was', () => {
  const before = JSON.stringify(BARS);
  framed(BARS);
  assert.is(JSON.stringify(BARS), before);
});

test.run();

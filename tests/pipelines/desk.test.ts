import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import type { Drawable } from '../../src/chart/draw.ts';
import { fieldsRead } from '../../src/chart/spec/fields.ts';
import type { Node } from '../../src/chart/spec/node.ts';
import { citationsOf } from '../../src/chart/words/sources.ts';
import { lint } from '../../src/lint/index.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { readCharts } from '../../src/notebook/run.ts';
import { termsOf } from '../../src/notebook/terms.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import { textBoxes } from '../../src/picture/text-boxes.ts';
import { parseSvg } from '../../src/picture/tree.ts';
import { newRun } from '../../src/step.ts';
import { SALMON_STYLE } from '../support/other-style.ts';

const run = newRun();
const charts = new Map<string, Drawable>();
for (const file of readdirSync('pipelines').sort()) {
  const { default: notebook } = (await import(`../../pipelines/${file}`)) as { default: Notebook };
  const { drawables, errors } = await readCharts(notebook, run);
  assert.equal(errors.map(({ message }) => message), [], file);
  for (const drawable of drawables) charts.set(drawable.name, drawable);
}

test('every authored chart is among those that go to the desks', () => {
  const authored = readdirSync('charts').filter((name) => name.endsWith('.vl.json')).map((name) => name.replace('.vl.json', ''));
  assert.equal([...charts.keys()].sort(), authored.sort());
});

for (const preset of PRESETS) {
  for (const lang of ['en', 'es'] as const) {
    test(`no desk has anything to mend in a chart at ${preset.name} in ${lang === 'en' ? 'English' : 'Spanish'}`, async () => {
      const found = [];
      for (const drawable of charts.values()) found.push(...await lint(await draw(drawable, { lang, preset })));
      assert.equal(found.map(({ code, what }) => `${code} ${what}`), []);
    });
  }
}

test('on salmon paper nothing is too pale, and in greyscale no series are alike', async () => {
  const found = [];
  for (const drawable of charts.values()) found.push(...await lint(await draw(drawable, { style: SALMON_STYLE })));
  assert.equal(found.map(({ code, what }) => `${code} ${what}`), []);
});

test('the terms of every chart are stated, once, for all pipelines', () => {
  assert.equal(readdirSync('pipelines').map((file) => Object.keys(termsOf(resolve('pipelines', file))).join(' ')).filter((terms) => terms !== 'licence contact corrections'), []);
});

test('no picture in Spanish has words that the same in English has, but for the names of bodies and outlets', async () => {
  const found = [];
  for (const drawable of charts.values()) {
    const [english, spanish] = [await printed(drawable, 'en'), await printed(drawable, 'es')];
    const names = citationsOf(...drawable.tables.values()).flatMap(({ speaker = '', source }) => [speaker, source?.outlet ?? '']).join('\n');
    found.push(...[...spanish].filter((text) => english.has(text) && !names.includes(text)).map((text) => `${drawable.name}: ${text}`));
  }
  // A name by its letters is the same in both.
  assert.equal(found, ['deaths-by-prison: CECOT']);
});

/** The texts of a chart that have words, line by line. */
async function printed(drawable: Drawable, lang: 'en' | 'es'): Promise<ReadonlySet<string>> {
  const { svg } = await draw(drawable, { lang });
  return new Set(textBoxes(parseSvg(svg)).map(({ text }) => text.trim()).filter((text) => /\p{L}{3}/u.test(text)));
}

test('every column that a chart reads is called something in Spanish', () => {
  const found = [...charts.values()].flatMap(({ name, authored, tables }) => [...fieldsRead(authored.spec as unknown as Node)].flatMap(([data, fields]) => {
    const columns = [...fields].flatMap((field) => [tables.get(data)?.columns.get(field) ?? []].flat().map((column) => ({ field, ...column })));
    return columns.filter(({ labels }) => labels === undefined).map(({ field }) => `${name}: ${field}`);
  }));
  assert.equal(found, []);
});

test.run();

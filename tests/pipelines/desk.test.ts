import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import type { Drawable } from '../../src/chart/draw.ts';
import { lint } from '../../src/lint/index.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { readCharts } from '../../src/notebook/run.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import { newRun } from '../../src/step.ts';

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

test.run();

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import type { Drawable, Drawing } from '../../src/chart/draw.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { drawAll, readCharts } from '../../src/notebook/run.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import { newRun } from '../../src/step.ts';
import { complaints } from './vega-lite.ts';

/**
 * Each chart of the notebook is valid Vega-Lite, and looks as it did when a person last looked: its SVG is `charts/<name>.svg`; in Spanish in one column of print, where there is least room for most words,
 * `charts/<name>.print-52.es.svg`, and so on a phone where its author wrote another form for it. A picture that is not there yet is written (not in CI); one that differs is written beside it as
 * `<name>.changed.svg`, to be opened, and to take the place of the other if it is right.
 */
export async function looksAsAccepted(notebook: Notebook): Promise<void> {
  const run = newRun();
  const { drawings, errors } = await drawAll([notebook], run);
  assert.equal(errors.map(({ message }) => message), []);
  for (const drawing of drawings) isAccepted(drawing, drawing.name);
  for (const drawable of (await readCharts(notebook, run)).drawables) for (const preset of narrow(drawable)) isAccepted(await draw(drawable, { preset, lang: 'es' }), `${drawable.name}.${preset.name}.es`);
}

function narrow({ authored }: Drawable): readonly (typeof PRESETS)[number][] {
  const own = Object.keys(authored.spec.usermeta?.presets ?? {});
  return PRESETS.filter(({ name }) => name === 'print-52' || (name === 'mobile' && own.includes(name)));
}

function isAccepted({ svg, spec }: Drawing, name: string): void {
  assert.is(complaints(spec), '', `${name}: no valid Vega-Lite`);
  const [accepted, changed] = [`charts/${name}.svg`, `charts/${name}.changed.svg`];
  if (!existsSync(accepted) && process.env['CI'] === undefined) writeFileSync(accepted, svg);
  const same = existsSync(accepted) && readFileSync(accepted, 'utf8') === svg;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  assert.ok(same, `${accepted} is not what is drawn now: look at ${changed}`);
}

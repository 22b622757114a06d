import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as assert from 'uvu/assert';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { drawAll } from '../../src/notebook/run.ts';
import { newRun } from '../../src/step.ts';
import { complaints } from './vega-lite.ts';

/**
 * Each chart of the notebook is valid Vega-Lite, and looks as it did when a person last looked: its SVG is `charts/<name>.svg`. A picture that is not there yet is written (not in CI);
 * one that differs is written beside it as `<name>.changed.svg`, to be opened, and to take the place of the other if it is right.
 */
export async function looksAsAccepted(notebook: Notebook): Promise<void> {
  const { drawings, errors } = await drawAll([notebook], newRun());
  assert.equal(errors.map(({ message }) => message), []);
  for (const { name, svg, spec } of drawings) {
    assert.is(complaints(spec), '', `${name}.vl.json is no valid Vega-Lite`);
    const accepted = `charts/${name}.svg`;
    const changed = `charts/${name}.changed.svg`;
    if (!existsSync(accepted) && process.env['CI'] === undefined) writeFileSync(accepted, svg);
    const same = existsSync(accepted) && readFileSync(accepted, 'utf8') === svg;
    if (same) rmSync(changed, { force: true });
    else writeFileSync(changed, svg);
    assert.ok(same, `${accepted} is not what is drawn now: look at ${changed}`);
  }
}

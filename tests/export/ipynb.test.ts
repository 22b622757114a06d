import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exported } from '../../src/export/blocks.ts';
import { ipynb } from '../../src/export/ipynb.ts';
import { newRun } from '../../src/step.ts';
import { folder } from '../support/folder.ts';
import { notebookOf, SMALL } from '../support/notebooks.ts';

const path = folder({ 'story.ts': '// the code\nexport default 1;\n' });
const made = await ipynb(await exported({ ...notebookOf(...SMALL), file: join(path, 'story.ts') }, newRun()), 'story', () => Promise.resolve(Uint8Array.of(137, 80, 78, 71)));
const bytes = made[0]?.bytes ?? new Uint8Array();
const notebook = JSON.parse(new TextDecoder().decode(bytes)) as { nbformat: number; nbformat_minor: number; cells: { id: string; cell_type: string; source: string[]; outputs?: { data: Record<string, string | object> }[] }[] };

test('the cells of the notebook in order, each with an id of its own, and the code that made it last', () => {
  assert.equal([made.map(({ name }) => name), notebook.nbformat, notebook.nbformat_minor], [['story.ipynb'], 4, 5]);
  assert.equal(notebook.cells.map(({ cell_type, source: [line = ''] }) => `${cell_type} ${line.slice(0, 12).trim()}`), ['markdown # A story', 'markdown ## What was', 'code // chart: /t', 'markdown **Deaths a y', 'code // the code']);
  assert.is(new Set(notebook.cells.map(({ id }) => id)).size, notebook.cells.length);
});

test('a chart is there for who draws Vega-Lite, for who shows HTML, and for paper', () => {
  const data = notebook.cells[2]?.outputs?.[0]?.data ?? {};
  assert.equal(Object.keys(data).sort(), ['application/vnd.vegalite.v6+json', 'image/png', 'text/html', 'text/plain']);
  assert.ok('datasets' in (data['application/vnd.vegalite.v6+json'] as object));
  const [, inside = ''] = /base64,([^"]*)"/u.exec(String(data['text/html'])) ?? [];
  assert.match(Buffer.from(inside, 'base64').toString(), /^<svg [\s\S]*<\/svg>\s*$/u);
  assert.is(data['image/png'], 'iVBORw==');
});

const hasJupyter = (() => {
  try {
    return execFileSync('jupyter-nbconvert', ['--version'], { stdio: 'pipe' }).length > 0;
  } catch {
    console.error('SKIPPED: nbconvert is not installed (Debian: jupyter-nbconvert), so the .ipynb is not seen to render');
    return false;
  }
})();

(hasJupyter ? test : test.skip)('nbconvert renders it with its chart, its cited number and its table', () => {
  writeFileSync(join(path, 'story.ipynb'), bytes);
  execFileSync('jupyter-nbconvert', ['--to', 'html', 'story.ipynb'], { cwd: path, stdio: 'pipe' });
  const html = readFileSync(join(path, 'story.html'), 'utf8');
  assert.match(html, /<img alt="[^"]+" style="[^"]*" src="data:image\/svg\+xml;base64,/u);
  assert.match(html, 'at least 241');
  assert.match(html, /<td>at least 241<\/td>/u);
});

test.run();

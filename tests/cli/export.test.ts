import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';

const CIFRAS = JSON.stringify(pathToFileURL(join(process.cwd(), 'src/index.ts')).href);
const words = { title: 'T', subtitle: 'S' };
const ledger = ledgerFolder();
const path = folder({
  'package.json': '{ "type": "module" }',
  'h.vl.json': JSON.stringify({ usermeta: { words: { en: words, es: words } }, data: { name: 'table' }, mark: 'bar', height: 60, encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'value', type: 'quantitative' } } }),
  'story.ts': `import { chart, cite, derive, load, md, notebook, pipeline, translated } from ${CIFRAS};
    const homicides = pipeline('homicides', load.figures('homicides', { from: ${JSON.stringify(ledger)} }), derive.year('period'));
    export default await notebook(import.meta, { title: { en: 'Homicides', es: 'Homicidios' } },
      translated({ en: md\`There were \${cite(homicides, { year: 2022 }, 'value')}.\`, es: md\`Hubo \${cite(homicides, { year: 2022 }, 'value')}.\` }),
      chart(homicides, new URL('h.vl.json', import.meta.url)));\n`,
});
const out = join(path, 'out');
const told = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { given, ...said } = await captured(() => main(['export', join(path, 'story.ts'), '--out', out, '--store', 'none', '-q', ...args]));
  return { code: given, ...said };
};
const files = (): Record<string, string> => Object.fromEntries((readdirSync(out, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => [join(each.parentPath, each.name), readFileSync(join(each.parentPath, each.name), 'base64')]));

test('every format is made in each language of the notebook, and told file by file', async () => {
  for (const [to, name] of [['ipynb', 'ipynb'], ['md', 'md'], ['observable', 'observable.html'], ['datapackage', 'datapackage/datapackage.json']] as const) {
    const { code, out: printed, err } = await told('--to', to);
    assert.is(code, 0, err);
    for (const lang of ['en', 'es']) assert.match(printed, `${join(out, `story.${lang}.${name}`)}\n`);
  }
});

test('a second run is the same to the byte', async () => {
  const before = files();
  for (const to of ['ipynb', 'md', 'observable', 'datapackage']) await told('--to', to);
  assert.equal(files(), before);
});

test('a run that fails leaves what was exported before, and says what is wrong', async () => {
  const before = files();
  const file = join(ledger, 'figures.csv');
  const was = readFileSync(file, 'utf8');
  writeFileSync(file, was.replace(',495,495', ',495,I95'));
  const { code, out: printed, err } = await told('--to', 'md');
  writeFileSync(file, was);
  assert.equal([code, printed], [1, '']);
  assert.match(err, 'cannot read "I95" as a number');
  assert.equal(files(), before);
});

test('a format that there is not is refused before anything is loaded, with what was meant', async () => {
  const { code, err } = await told('--to', 'ipnb');
  assert.is(code, 2);
  assert.match(err, 'did you mean "ipynb"?');
  assert.match((await told()).err, 'write --to and one of: ipynb, md, datapackage, observable');
});

test('with --lang, one edition', async () => {
  const other = join(path, 'es');
  const { given } = await captured(() => main(['export', join(path, 'story.ts'), '--to', 'md', '--lang', 'es', '--out', other, '--store', 'none']));
  assert.is(given, 0);
  assert.equal([existsSync(join(other, 'story.es.md')), existsSync(join(other, 'story.en.md'))], [true, false]);
});

test.run();

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folder } from '../support/folder.ts';
import { project } from '../support/project.ts';

const made = project([]);
const elsewhere = folder({});
const CIFRAS = pathToFileURL(resolve('src/index.ts')).href;
// A title over the table is told in a finding, which names the file as well.
made.write('data/beds.csv', 'Beds of two towns\n\ntown,year,beds\nCamino,2022,4\nCamino,2023,5\nPaz,2022,7\nPaz,2023,6\n');
made.write('charts/beds.vl.json', JSON.stringify({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json', data: { name: 'table' }, mark: 'bar',
  encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'beds', type: 'quantitative' }, row: { field: 'town', type: 'nominal' } },
  usermeta: { words: { en: { title: 'Beds in two towns', subtitle: 'Beds', alt: 'Lines of beds in two towns, 2022 and 2023.' } } },
}));
made.write('pipelines/beds.ts', `import { chart, check, code, count, load, notebook, pipeline, year } from '${CIFRAS}';
const beds = pipeline('beds', load.csv(new URL('../data/beds.csv', import.meta.url), { town: code('Town'), year: year(), beds: count('beds') }), check.unique('town', 'year'));
export default await notebook(import.meta, { title: 'Beds' }, chart(beds, new URL('../charts/beds.vl.json', import.meta.url)));
`);
const PIPELINE = join(made.folder, 'pipelines/beds.ts');

/** Every file below a folder, its bytes as text of one byte a character. */
const bytesIn = (path: string): Record<string, string> => Object.fromEntries(readdirSync(path, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  .map((each) => [join(each.parentPath, each.name).slice(path.length + 1), readFileSync(join(each.parentPath, each.name), 'latin1')] as const).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a verb writes where it is asked from the project, from its data and from a folder that has nothing to do with it. */
async function fromThree(...words: readonly string[]): Promise<Record<string, string>[]> {
  return Promise.all([made.folder, join(made.folder, 'data'), elsewhere].map(async (from, i) => {
    const out = join(elsewhere, `${words[0] ?? ''}-${words.at(-1) ?? ''}-${i}`);
    const { code, err } = await made.cifrasFrom(from, words[0] ?? '', PIPELINE, ...words.slice(1), '--out', out, '--store', 'none');
    assert.is(code, 0, err);
    return bytesIn(out);
  }));
}

for (const words of [['build', '--quiet'], ['export', '--to', 'md']] as const) {
  test(`${words.join(' ')} writes the same bytes wherever one stands, and no path of this machine`, async () => {
    const [first = {}, second = {}, third = {}] = await fromThree(...words);
    assert.ok(Object.keys(first).length > 0);
    for (const [name, bytes] of Object.entries(first)) {
      assert.ok(second[name] === bytes && third[name] === bytes, `${name} is another file from another folder`);
      for (const path of [made.folder, elsewhere, resolve('.')]) assert.not(bytes.includes(path) || bytes.includes(path.slice(1)), `${name} names ${path}`);
    }
    assert.equal([Object.keys(second), Object.keys(third)], [Object.keys(first), Object.keys(first)]);
  });
}

test('the lock of a project is found from wherever one stands', async () => {
  assert.is((await made.cifras('accept', PIPELINE)).code, 0);
  const { code, out } = await made.cifrasFrom(elsewhere, 'diff', PIPELINE);
  assert.equal([code, out], [0, 'no published number moved\n']);
});

test('a fault is told where those who stand elsewhere can follow it', async () => {
  made.write('data/beds.csv', 'town,year,beds\nCamino,2022,many\n');
  const { code, err } = await made.cifrasFrom(elsewhere, 'check', PIPELINE, '--store', 'none');
  assert.is(code, 1);
  assert.match(err, `✗ ${join(made.folder, 'data/beds.csv')}:2:13`);
});

test.run();

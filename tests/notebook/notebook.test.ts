import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { chart } from '../../src/notebook/chart.ts';
import { notebook } from '../../src/notebook/notebook.ts';
import { project } from '../support/project.ts';

const newsroom = project(['homicides-by-year']);
const STORY = `
  import { chart, notebook, pipeline } from 'cifras';
  console.log('imported');
  const never = pipeline('never', { name: 'never', load: () => { console.log('loaded'); throw new Error('it is loaded'); } });
  export default await notebook(import.meta, { title: 'A story' }, chart(never, new URL('nope.vl.json', import.meta.url)));
`;

test('a notebook is its file, its title, its language and its cells', async () => {
  const cell = chart({ name: 'never', load: () => Promise.reject(new Error()) }, 'a.vl.json');
  const made = await notebook({ url: pathToFileURL('/newsroom/pipelines/a.ts').href }, { title: 'A', lang: 'es' }, cell);
  assert.equal(made, { file: '/newsroom/pipelines/a.ts', title: 'A', lang: 'es', cells: [cell] });
});

test('the language is English unless another is said, and a notebook may be empty', async () => {
  const { lang, cells } = await notebook({ url: import.meta.url }, { title: 'A' });
  assert.equal([lang, cells], ['en', []]);
});

test('importing a pipeline file loads nothing and writes nothing', async () => {
  newsroom.write('story.ts', STORY);
  newsroom.write('importer.ts', "import story from './story.ts';\nconsole.log(story.title, String(process.exitCode));\n");
  const { code, out } = await newsroom.start('importer.ts');
  assert.equal([code, out], [0, 'imported\nA story undefined\n']);
});

test('a file that is started itself runs the verb behind it, and run without one', async () => {
  const checked = await newsroom.start('pipelines/homicides-by-year.ts', 'check', '--quiet');
  assert.equal([checked.code, checked.out], [0, '']);
  assert.match(checked.err, /^1 chart, nothing written, /mu);
  const ran = await newsroom.start('pipelines/homicides-by-year.ts', '--quiet', '--out', 'mine');
  assert.equal([ran.code, ran.out.trim().split('\n').length, Object.keys(newsroom.snapshot('mine')).length], [0, 4, 4]);
});

test('a started file that fails ends with its exit code', async () => {
  newsroom.write('story.ts', STORY);
  const { code, err } = await newsroom.start('story.ts');
  assert.is(code, 1);
  assert.match(err, 'nope.vl.json');
  assert.match(err, 'it is loaded');
});

test('a misspelt verb is refused with the one that may be meant', async () => {
  const { code, err } = await newsroom.start('pipelines/homicides-by-year.ts', 'chek');
  assert.is(code, 2);
  assert.match(err, 'did you mean "check"?');
});

test.run();

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { atHand, followed, nearPath, noneAtHand, pathTo, placeOf, projectOf, shownPath } from '../../src/csv/shown-path.ts';
import { folder } from '../support/folder.ts';

const project = folder({ 'package.json': '{}', 'data/beds.csv': '', 'data/2023/beds.csv': '' });
const loose = folder({ 'pipelines/beds.ts': '', 'data/beds.csv': '', 'beds.ts': '' });

test('a file is called by its way from the nearest folder with a package.json, as a path or as a URL', () => {
  assert.is(shownPath(join(project, 'data/2023/beds.csv')), 'data/2023/beds.csv');
  assert.is(shownPath(pathToFileURL(join(project, 'data/beds.csv'))), 'data/beds.csv');
  assert.is(projectOf(join(project, 'data/beds.csv')), project);
  assert.is(projectOf(join(loose, 'data/beds.csv')), null);
});

test('a file that is not there is called in the same way', () => {
  assert.is(shownPath(join(project, 'data/lacking.csv')), 'data/lacking.csv');
});

test('a place leads to its file, from wherever one stands, and to no other of the same name', () => {
  const other = folder({ 'package.json': '{}', 'data/beds.csv': '' });
  const [one, two] = [project, other].map((each) => placeOf(join(each, 'data/beds.csv')));
  assert.equal([one?.file, two?.file], ['data/beds.csv', 'data/beds.csv']);
  for (const [place, root] of [[one, project], [two, other]] as const) {
    assert.is(pathTo({ ...place }), join(root, 'data/beds.csv'));
    assert.is(followed({ ...place }), nearPath(join(root, 'data/beds.csv')));
    assert.is(followed({ ...place, file: 'data/beds.csv[Sheet1!B2]' }), `${nearPath(join(root, 'data/beds.csv'))}[Sheet1!B2]`);
  }
});

test('a place that carries no way leads to the one file of its name; where two are called so, it stays as it is called', () => {
  const [alone, twin] = [folder({ 'package.json': '{}', 'data/alone.csv': '' }), folder({ 'package.json': '{}', 'data/alone.csv': '' })];
  const shown = shownPath(join(alone, 'data/alone.csv'));
  assert.is(followed({ file: shown }), nearPath(join(alone, 'data/alone.csv')));
  assert.is(followed({ file: `${shown}[Sheet1!B2]` }), `${nearPath(join(alone, 'data/alone.csv'))}[Sheet1!B2]`);
  shownPath(join(twin, 'data/alone.csv'));
  assert.is(followed({ file: shown }), shown);
  assert.equal([pathTo({ file: shown }), followed({ file: 'of nobody' }), followed({})], [undefined, 'of nobody', '']);
});

test('nothing that is written of a place has the way in it', () => {
  assert.is(JSON.stringify(placeOf(join(project, 'data/beds.csv'))), '{"file":"data/beds.csv"}');
});

test('a file in no project is called by its way from the folder above pipelines/, or from that of the pipeline', () => {
  atHand(join(loose, 'pipelines/beds.ts'));
  assert.is(shownPath(join(loose, 'data/beds.csv')), 'data/beds.csv');
  noneAtHand();
  const other = folder({ 'story.ts': '', 'beds.csv': '' });
  atHand(join(other, 'story.ts'));
  assert.is(shownPath(join(other, 'beds.csv')), 'beds.csv');
  noneAtHand();
});

test('of a file far from the pipeline nothing is told but its folder and name', () => {
  const [far, home] = [folder({ 'a/b/shared/beds.csv': '' }), folder({ 'deep/er/story.ts': '' })];
  atHand(join(home, 'deep/er/story.ts'));
  assert.is(shownPath(join(far, 'a/b/shared/beds.csv')), 'shared/beds.csv');
  noneAtHand();
});

test('without project and pipeline, a path is told from the working folder', () => {
  const path = join(folder({ 'beds.csv': '' }), 'beds.csv');
  assert.is(shownPath(path), path);
  assert.is(shownPath('src/index.ts'), 'src/index.ts');
});

test.run();

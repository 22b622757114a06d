import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { atHand, followed, nearPath, noneAtHand, placeOf, projectOf, shownPath } from '../../src/csv/shown-path.ts';
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

test('what is shown leads back to the file, from wherever one stands', () => {
  const shown = shownPath(join(project, 'data/beds.csv'));
  assert.is(placeOf(shown), join(project, 'data/beds.csv'));
  assert.is(followed(shown), nearPath(join(project, 'data/beds.csv')));
  assert.is(followed(`${shown}[Sheet1!B2]`), `${nearPath(join(project, 'data/beds.csv'))}[Sheet1!B2]`);
  assert.is(followed('of nobody'), 'of nobody');
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

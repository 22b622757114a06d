import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { make } from '../../src/live/make.ts';
import type { Made } from '../../src/live/made.ts';
import { importer } from '../../src/live/modules.ts';
import { openStore } from '../../src/store/store.ts';
import { BEDS, bedsProject } from '../support/live.ts';
import { folder } from '../support/folder.ts';

const imported = importer();
const store = openStore(folder({}));
const made = (path: string, charts: 'whole' | 'quick' = 'whole'): Promise<Made> => make({ file: join(path, 'pipelines/beds.ts'), editions: [], charts }, { imported, store });
const seen = ({ files }: Made, path: string): string[] => files.map((each) => each.path.slice(path.length + 1)).sort();

test('a run gives the page, and every file that it imported or opened', async () => {
  const { folder: path } = bedsProject();
  const { pages, faults, files, editions } = await made(path);
  assert.equal([pages.map(({ name }) => name), faults, editions], [['beds.html'], [], [{ name: 'beds.html', title: 'Hospital beds', lang: 'en' }]]);
  assert.equal(seen({ files } as Made, path), ['charts/beds.vl.json', 'data/beds.csv', 'pipelines/beds.ts', 'pipelines/label.ts']);
});

test('each cell begins with its number, and there is nothing to be downloaded', async () => {
  const [page] = (await made(bedsProject().folder)).pages;
  assert.equal([...(page?.html ?? '').matchAll(/<!--cell (\d+)-->/gu)].map(([, cell]) => cell), ['0', '1', '2', '3']);
  assert.not.match(page?.html ?? '', 'download=');
});

test('a quick run leaves out what it would have to draw for a phone or for the mouse, and says so; what is drawn already it shows', async () => {
  const project = bedsProject();
  project.plant('charts/beds.vl.json', 'Beds differ', 'Beds differ for once');
  const quick = await made(project.folder, 'quick');
  assert.is(quick.charts, 'quick');
  assert.not.match(quick.pages[0]?.html ?? '', 'class="narrow"');
  const whole = await made(project.folder);
  assert.match(whole.pages[0]?.html ?? '', 'class="narrow"');
  const again = await made(project.folder, 'quick');
  assert.equal([again.charts, again.pages], ['whole', whole.pages]);
});

test('a whole run that is hurried leaves for later what is not drawn yet', async () => {
  const project = bedsProject();
  project.plant('charts/beds.vl.json', 'Beds differ', 'Beds differ in a hurry');
  const hurried = await make({ file: join(project.folder, 'pipelines/beds.ts'), editions: [], charts: 'whole' }, { imported, store, isHurried: () => true });
  assert.is(hurried.charts, 'quick');
  assert.match(hurried.pages[0]?.html ?? '', 'in a hurry');
  assert.not.match(hurried.pages[0]?.html ?? '', 'class="narrow"');
});

test('a fault is told once, at the first cell that it keeps from being shown', async () => {
  const project = bedsProject();
  project.plant('data/beds.csv', 'Esperanza,40', 'Esperanza,I0');
  const { pages, faults } = await made(project.folder);
  assert.equal([pages, faults.map(({ cell, kind, fault: { code, place } }) => [cell, kind, code, place?.line, place?.column])], [[], [[0, 'LoadError', 'BAD_CELL', 2, 11]]]);
});

test('a file that is not there is waited for', async () => {
  const project = bedsProject();
  rmSync(join(project.folder, 'data/beds.csv'));
  const { files, faults } = await made(project.folder);
  assert.is(faults[0]?.fault.code, 'NO_FILE');
  assert.is(files.find(({ path }) => path.endsWith('data/beds.csv'))?.sha256, null);
});

test('nothing of the last run is in the next: what a helper kept is gone', async () => {
  const project = bedsProject();
  writeFileSync(join(project.folder, 'pipelines/label.ts'), 'let count = 0;\nexport const LABEL = `Run ${count += 1}`;\n');
  const [one, two] = [await made(project.folder), await made(project.folder)];
  assert.match(one.pages[0]?.html ?? '', 'Run 1');
  assert.equal(one.pages, two.pages);
});

test('a file without a notebook is a fault, and so is one that does not compile', async () => {
  const project = bedsProject();
  writeFileSync(join(project.folder, 'pipelines/beds.ts'), 'export const a = 1;\n');
  assert.is((await made(project.folder)).faults[0]?.fault.code, 'NO_NOTEBOOK');
  writeFileSync(join(project.folder, 'pipelines/beds.ts'), `${BEDS['pipelines/beds.ts'] ?? ''}\nexport const = 1;\n`);
  const [fault] = (await made(project.folder)).faults;
  assert.equal([fault?.cell, fault?.fault.code], [null, 'BAD_PIPELINE']);
});

test.run();

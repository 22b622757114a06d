import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { noneAtHand } from '../../src/csv/shown-path.ts';
import { make } from '../../src/live/make.ts';
import type { Made, MadeAhead } from '../../src/live/made.ts';
import { importer } from '../../src/live/modules.ts';
import { partsOf } from '../../src/live/parts.ts';
import { runner } from '../../src/live/runner.ts';
import { NO_STORE } from '../../src/step.ts';
import type { Store } from '../../src/step.ts';
import { openStore } from '../../src/store/store.ts';
import { BEDS, bedsProject } from '../support/live.ts';
import { folder } from '../support/folder.ts';
import { project } from '../support/project.ts';

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

const isCell = (part: string): boolean => part.startsWith('<!--cell ');

/** What is told of a page before it is whole, and the page. */
async function toldOf(path: string, { kept, saved = [] }: { kept: Store; saved?: readonly string[] }): Promise<{ ahead: MadeAhead['made'][]; parts: readonly string[] }> {
  const ahead: MadeAhead['made'][] = [];
  const { pages } = await make({ file: join(path, 'pipelines/beds.ts'), editions: [], saved, charts: 'quick' }, { imported, store: kept, ahead: ({ made: each }) => void ahead.push(each) });
  return { ahead, parts: partsOf(pages[0]?.html ?? '') };
}

test('the cells of a page are told before the rest of it is made, as they stand in it', async () => {
  const { folder: path } = bedsProject();
  await made(path);
  const { ahead, parts } = await toldOf(path, { kept: store });
  assert.equal(ahead, [{ cells: parts.filter(isCell), around: null }]);
  assert.is(parts.filter(isCell).length, 4);
});

test('what is written of the tables is told before a chart is drawn that is not at hand', async () => {
  const { ahead, parts } = await toldOf(bedsProject().folder, { kept: openStore(folder({})) });
  const [head = '', ...rest] = parts;
  const [cells, around] = [rest.filter(isCell), { before: head, behind: rest.filter((part) => !isCell(part)) }];
  const lacking = cells.map((part, i) => (i === 1 ? null : part));
  assert.equal(ahead, [{ cells: lacking, around: null }, { cells: lacking, around }, { cells, around }]);
});

test('a chart whose spec was saved is drawn before that is written', async () => {
  const { folder: path } = bedsProject();
  const { ahead, parts } = await toldOf(path, { kept: openStore(folder({})), saved: [join(path, 'charts/beds.vl.json')] });
  const cells = parts.filter(isCell);
  assert.equal(ahead, [{ cells: cells.map((part, i) => (i === 1 ? null : part)), around: null }, { cells, around: null }]);
});

test('of a page of which anything is wrong nothing is told ahead', async () => {
  const project = bedsProject();
  project.plant('pipelines/beds.ts', "'Las Lomas' }, 'beds'", "'Las Lomas' }, 'bets'");
  const ahead: MadeAhead[] = [];
  const { faults } = await make({ file: join(project.folder, 'pipelines/beds.ts'), editions: [], charts: 'quick' }, { imported, store, ahead: (cells) => void ahead.push(cells) });
  assert.equal([faults.length, ahead], [1, []]);
});

test('a process that runs a pipeline again tells its new cells, with the rest as it was, and then the page; and only the page where it has other cells', async () => {
  const project = bedsProject();
  const [runs, ahead] = [runner(), [] as string[]];
  const run = async (): Promise<string> => (await runs.run({ file: join(project.folder, 'pipelines/beds.ts'), editions: [], charts: 'quick' }, ({ html }) => void ahead.push(html))).pages[0]?.html ?? '';
  const first = partsOf(await run());
  assert.equal(ahead, []);
  project.plant('data/beds.csv', 'Esperanza,40', 'Esperanza,41');
  const second = partsOf(await run());
  // The chart is at hand where this was tried before.
  const told = ahead.map((html) => partsOf(html));
  assert.ok(told.length > 0 && told.every((parts) => parts.length === first.length && parts.every((part, i) => part === first[i] || part === second[i])));
  assert.ok(told[0]?.some((part, i) => isCell(part) && part !== first[i]));
  assert.not(told[0]?.some((part, i) => !isCell(part) && part !== first[i]));
  const before = ahead.length;
  project.plant('pipelines/beds.ts', '  table(beds),\n', '');
  await run();
  assert.is(ahead.length, before);
  runs.stop();
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

/** What an analyst may save, each time with another number in it. */
const SAVES: Readonly<Record<string, (text: string, i: number) => string>> = {
  'data/population.csv': (text, i) => text.replace('2023-07-01/2023-07-01,6309624,', `2023-07-01/2023-07-01,${6_309_624 + i},`),
  'data/figures.csv': (text, i) => text.replace('the figure for 2020 as used a year later', `the figure for 2020 as used ${i} years later`),
  'charts/homicides-by-year.vl.json': (text, i) => text.replace('"subtitle": "', `"subtitle": "${i}: `),
  'pipelines/homicides-by-year.ts': (text, i) => text.replace("'Homicide rate'", `'Homicide rate ${i}'`),
};

test('whatever was saved before, a page is what a new process makes that keeps nothing, byte for byte', async () => {
  const story = project(['homicides-by-year']);
  const file = join(story.folder, 'pipelines/homicides-by-year.ts');
  const before = Object.fromEntries(Object.keys(SAVES).map((name) => [name, story.read(name)]));
  const pages = async (kept: Store): Promise<string[]> => (await make({ file, editions: [], charts: 'whole' }, { imported, store: kept })).pages.map(({ html }) => html);
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...Object.keys(SAVES)), fc.nat({ max: 2 })), { minLength: 3, maxLength: 5 }), async (saves) => {
    for (const [name, i] of saves) {
      story.write(name, SAVES[name]?.(before[name] ?? '', i) ?? '');
      const shown = await pages(store);
      assert.is(shown.length, 1);
      assert.equal(shown, await pages(NO_STORE), `${name} ${i}`);
    }
    const anew = runner();
    assert.equal((await anew.run({ file, editions: [], charts: 'whole' })).pages.map(({ html }) => html), await pages(store));
    anew.stop();
  }), { numRuns: 2 });
});

test('so is a page of a process that ran before, and had its next import beforehand', async () => {
  const story = project(['homicides-by-year']);
  const file = join(story.folder, 'pipelines/homicides-by-year.ts');
  const before = Object.fromEntries(Object.keys(SAVES).map((name) => [name, story.read(name)]));
  const warm = runner();
  const pages = async (): Promise<string[]> => (await warm.run({ file, editions: [], charts: 'whole' })).pages.map(({ html }) => html);
  await pages();
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...Object.keys(SAVES)), fc.nat({ max: 2 }), fc.nat({ max: 60 })), { minLength: 3, maxLength: 5 }), async (saves) => {
    for (const [name, i, ms] of saves) {
      // During the import, before it or after it.
      await pause(ms);
      story.write(name, SAVES[name]?.(before[name] ?? '', i) ?? '');
      assert.equal(await pages(), (await make({ file, editions: [], charts: 'whole' }, { imported, store: NO_STORE })).pages.map(({ html }) => html), `${name} ${i} after ${ms} ms`);
    }
  }), { numRuns: 2 });
  warm.stop();
});

test('a file without a notebook is a fault, and so is one that does not compile', async () => {
  const project = bedsProject();
  writeFileSync(join(project.folder, 'pipelines/beds.ts'), 'export const a = 1;\n');
  assert.is((await made(project.folder)).faults[0]?.fault.code, 'NO_NOTEBOOK');
  writeFileSync(join(project.folder, 'pipelines/beds.ts'), `${BEDS['pipelines/beds.ts'] ?? ''}\nexport const = 1;\n`);
  const [fault] = (await made(project.folder)).faults;
  assert.equal([fault?.cell, fault?.fault.code], [null, 'BAD_PIPELINE']);
});

test.after(noneAtHand);

test.run();

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { BEDS, bedsProject, liveOf } from '../support/live.ts';
import type { LiveProject } from '../support/live.ts';
import { waitFor } from '../support/wait-for.ts';

interface Given {
  browser: Browser;
  live: LiveProject;
}

const test = suite<Given>('the live view in a browser');
const browsed = hasBrowser() ? test : test.skip;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BEDS_CSV = BEDS['data/beds.csv'] ?? '';
const BEDS_TS = BEDS['pipelines/beds.ts'] ?? '';
const SAID = `const said = () => {
  try {
    return readFileSync(new URL('../data/said.txt', import.meta.url), 'utf8');
  } catch {
    return 'nothing said';
  }
};
const beds =`;
const csvWith = (beds: string): string => BEDS_CSV.replace('Esperanza,40', `Esperanza,${beds}`);
const number = (page: Page): Locator => page.locator('.cited > a').first();
const says = (locator: Locator, text: string): Promise<void> => waitFor(async () => assert.is(await locator.first().textContent(), text));
const isStale = (page: Page, cards: number): Promise<void> => waitFor(async () => assert.equal([await page.locator('body.live-stale').count(), await page.locator('.live-card').count()], [cards > 0 ? 1 : 0, cards]));
const inPage = <T>(page: Page, code: string): Promise<T> => page.evaluate(code) as Promise<T>;

if (hasBrowser()) {
  test.before(async (given) => {
    given.browser = await openBrowser();
    given.live = await liveOf(bedsProject(), 'pipelines/beds.ts', given.browser);
  });
  // Each test begins with the files as they were, on screen.
  test.before.each(async ({ live }) => {
    for (const [name, text] of Object.entries(BEDS)) if (!wasRead(live, name, text)) live.write(name, text);
    await says(number(live.page), '40');
    await isStale(live.page, 0);
  });
  test.after(async ({ browser, live }) => {
    await live.stop();
    await browser.close();
  });
}

function wasRead(live: LiveProject, name: string, text: string): boolean {
  try {
    return live.read(name) === text;
  } catch {
    return false;
  }
}

browsed('a saved CSV is on screen', async ({ live }) => {
  live.write('data/beds.csv', csvWith('41'));
  await says(number(live.page), '41');
});

browsed('a saved spec is on screen', async ({ live }) => {
  live.plant('charts/beds.vl.json', 'Beds differ', 'Beds differ much');
  await waitFor(async () => assert.match(await live.page.locator('figure svg').first().textContent() ?? '', 'Beds differ much'));
});

browsed('a saved pipeline is on screen', async ({ live }) => {
  live.plant('pipelines/beds.ts', 'md`Esperanza has ', 'md`The hospital of Esperanza has ');
  await waitFor(async () => assert.match(await live.page.locator('main > p').first().textContent() ?? '', 'The hospital of Esperanza has 40'));
});

browsed('a saved helper is on screen', async ({ live }) => {
  live.plant('pipelines/label.ts', 'Beds of a town', 'Beds where people live');
  await waitFor(async () => assert.match(await live.page.locator('table').first().textContent() ?? '', 'Beds where people live'));
});

browsed('a file that the pipeline reads in its own way is watched, and seen when it is there at last', async ({ live }) => {
  live.write('pipelines/beds.ts', BEDS_TS.replace("import { LABEL }", "import { readFileSync } from 'node:fs';\nimport { LABEL }").replace('md`Esperanza has', "md`${said()}: Esperanza has").replace('const beds =', SAID));
  await waitFor(async () => assert.match(await live.page.locator('main > p').first().textContent() ?? '', 'nothing said: Esperanza has'));
  live.write('data/said.txt', 'At last');
  await waitFor(async () => assert.match(await live.page.locator('main > p').first().textContent() ?? '', 'At last: Esperanza has'));
  live.write('data/said.txt', 'And again');
  await waitFor(async () => assert.match(await live.page.locator('main > p').first().textContent() ?? '', 'And again: Esperanza has'));
  rmSync(join(live.folder, 'data/said.txt'));
});

browsed('scroll, open sections, focus and the selection stay, though rows come above them', async ({ live }) => {
  const { page } = live;
  await inPage(page, `(() => {
    const details = [...document.querySelectorAll('main details')].at(-1);
    details.open = true;
    details.querySelector('summary').focus();
    details.scrollIntoView({ block: 'center' });
    getSelection().selectAllChildren(details.querySelector('summary'));
    window.kept = { details, node: document.querySelector('main > p'), top: details.getBoundingClientRect().top };
  })()`);
  live.write('data/beds.csv', csvWith('42').replace('Las Lomas', 'El Porvenir,7,3000\nSan Isidro,9,4000\nLas Lomas'));
  await says(number(page), '42');
  const found = await inPage<object>(page, `({
    isOpen: kept.details.open, isConnected: kept.details.isConnected && kept.node.isConnected, hasFocus: document.activeElement === kept.details.querySelector('summary'),
    isSelected: getSelection().toString() !== '', moved: Math.abs(kept.details.getBoundingClientRect().top - kept.top) < 2, isDown: scrollY > 400,
  })`);
  assert.equal(found, { isOpen: true, isConnected: true, hasFocus: true, isSelected: true, moved: true, isDown: true });
});

browsed('on an error the last good output stays, dimmed and marked stale, with the faulty cell framed in its place; mended, it is as before', async ({ live }) => {
  const { page } = live;
  live.write('data/beds.csv', csvWith('I0'));
  await isStale(page, 1);
  assert.is(await number(page).textContent(), '40');
  const card = page.locator('.live-card');
  assert.match(await card.textContent() ?? '', /data\/beds\.csv:2:11.*"I0"/su);
  assert.is(await card.locator('.live-frame mark').textContent(), 'I0');
  assert.match(await card.locator('.live-frame').textContent() ?? '', /1 town,beds,people\n2 Esperanza,I0,20000\n3 Las Lomas,12,9000/u);
  assert.is(await inPage(page, "document.querySelector('.live-card').nextSibling.nodeValue"), 'cell 0', 'before the first cell that shows the file');
  assert.is(await page.locator('.live-badge').textContent(), 'stale · 1 fault');
  // What is stale is paler, and what is wrong is not.
  assert.is(await inPage(page, "getComputedStyle(document.querySelector('main > p')).color === getComputedStyle(document.querySelector('figcaption')).color && getComputedStyle(document.querySelector('.live-card')).color !== getComputedStyle(document.querySelector('main > p')).color"), true);
  await page.evaluate(AXE);
  assert.equal(await inPage<string[]>(page, "axe.run().then(({ violations }) => violations.map(({ id }) => id))"), []);
  assert.is(await page.title(), '✗ Hospital beds');
  live.write('data/beds.csv', BEDS_CSV);
  await isStale(page, 0);
  assert.equal([await page.title(), await page.locator('.live-badge').count()], ['Hospital beds', 0]);
});

browsed('a reader is where they were during an error and when it is mended, to the pixel, however often', async ({ live }) => {
  const { page } = live;
  for (const from of [700, 1433]) {
    await inPage(page, `scrollTo(0, ${from})`);
    const top = (): Promise<number> => inPage<number>(page, "document.querySelector('main > figure').getBoundingClientRect().top");
    const before = await top();
    for (let i = 0; i < 3; i += 1) {
      live.write('data/beds.csv', csvWith('I0'));
      await isStale(page, 1);
      assert.ok(Math.abs((await top()) - before) < 0.05, `during the error it stands at ${await top()}, before it at ${before}`);
      live.write('data/beds.csv', BEDS_CSV);
      await isStale(page, 0);
    }
    assert.is(await inPage(page, 'scrollY'), from);
  }
});

browsed('what a desk would not take of a chart stands above it as a warning, in the type of the view and no wider than it', async ({ live }) => {
  const { page } = live;
  live.plant('charts/beds.vl.json', '"mark": "point"', '"mark": "bar"');
  live.plant('charts/beds.vl.json', '"field": "beds",', '"field": "beds", "scale": { "zero": false, "domain": [5, 50] },');
  await waitFor(async () => assert.match(await page.locator('.warned').first().textContent() ?? '', 'NO_ZERO'));
  assert.is(await page.locator('body.live-stale').count(), 0);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { left, right, border, family } = await inPage<{ left: number; right: number; border: string; family: string }>(page, `(() => {
      const box = document.querySelector('.warned');
      const { left, right } = box.getBoundingClientRect();
      return { left, right, border: getComputedStyle(box).borderLeftWidth, family: getComputedStyle(box).fontFamily };
    })()`);
    assert.ok(left >= 0 && right <= width, `${left} to ${right} of ${width}`);
    assert.equal([border, family.startsWith('system-ui')], ['6px', true]);
  }
});

browsed('what is wrong with one cell stands at that cell', async ({ live }) => {
  live.plant('pipelines/beds.ts', "{ town: 'Las Lomas' }", "{ town: 'Las Lomitas' }");
  await isStale(live.page, 1);
  assert.is(await inPage(live.page, "document.querySelector('.live-card').nextSibling.nodeValue"), 'cell 2');
});

browsed('it survives editors that save by renaming', async ({ live }) => {
  for (const beds of ['43', '44', '45']) {
    live.write('data/.beds.csv.swp', csvWith(beds));
    renameSync(join(live.folder, 'data/.beds.csv.swp'), join(live.folder, 'data/beds.csv'));
    await says(number(live.page), beds);
  }
  // As vim does: the old file goes aside first.
  renameSync(join(live.folder, 'data/beds.csv'), join(live.folder, 'data/beds.csv~'));
  live.write('data/beds.csv', csvWith('46'));
  rmSync(join(live.folder, 'data/beds.csv~'));
  await says(number(live.page), '46');
});

for (const name of ['data/beds.csv', 'charts/beds.vl.json', 'pipelines/label.ts', 'pipelines/beds.ts']) {
  browsed(`it survives that ${name} is deleted and made anew`, async ({ live }) => {
    rmSync(join(live.folder, name));
    await isStale(live.page, 1);
    live.write('data/beds.csv', csvWith('47'));
    live.write(name, name === 'data/beds.csv' ? csvWith('47') : BEDS[name] ?? '');
    await says(number(live.page), '47');
    await isStale(live.page, 0);
  });
}

browsed('it survives that a whole folder is deleted and made anew', async ({ live }) => {
  for (const beds of ['48', '49']) {
    rmSync(join(live.folder, 'charts'), { recursive: true });
    await isStale(live.page, 1);
    mkdirSync(join(live.folder, 'charts'));
    live.write('charts/beds.vl.json', BEDS['charts/beds.vl.json'] ?? '');
    await isStale(live.page, 0);
    live.write('data/beds.csv', csvWith(beds));
    await says(number(live.page), beds);
  }
});

for (const [file, was] of [['pipelines/beds.ts', "const beds = pipeline('beds',"], ['pipelines/label.ts', 'export const LABEL = ']] as const) {
  browsed(`it survives a syntax error in ${file}, and says its line`, async ({ live }) => {
    const { line } = live.plant(file, was, `${was} = ;`);
    await isStale(live.page, 1);
    assert.match(await live.page.locator('.live-card').textContent() ?? '', new RegExp(`${file.replace('.', '\\.')}:${line}:\\d+`, 'u'));
    assert.is(await live.page.locator('.live-frame mark').count(), 1);
    live.write(file, BEDS[file] ?? '');
    await isStale(live.page, 0);
  });
}

browsed('a file that was not there yet is watched once it is asked for', async ({ live }) => {
  live.plant('pipelines/beds.ts', '../data/beds.csv', '../data/later.csv');
  await isStale(live.page, 1);
  writeFileSync(join(live.folder, 'data/later.csv'), csvWith('50'));
  await says(number(live.page), '50');
  rmSync(join(live.folder, 'data/later.csv'));
  live.write('pipelines/beds.ts', BEDS['pipelines/beds.ts'] ?? '');
  await says(number(live.page), '40');
});

browsed('after a hundred quick saves it shows the last', async ({ live }) => {
  for (let i = 1; i <= 100; i += 1) {
    live.write('data/beds.csv', csvWith(String(100 + i)));
    live.write('pipelines/label.ts', `export const LABEL = 'Label ${i}';\n`);
    await new Promise((done) => void setTimeout(done, i % 7));
  }
  await says(number(live.page), '200');
  await waitFor(async () => assert.match(await live.page.locator('table').first().textContent() ?? '', 'Label 100'));
  await isStale(live.page, 0);
});

browsed('after any saves the page is what a browser shows that opens it now', async ({ live }) => {
  const { page } = live;
  const fresh = await page.context().newPage();
  // The order of attributes is nobody's, and an attribute that comes to an element stands last in it.
  const shown = `[document.body, ...document.body.querySelectorAll('*')].map((each) => [
    each.localName, ...[...each.attributes].filter(({ name, value }) => !['open', 'class'].includes(name) || value !== '').map(({ name, value }) => name + '=' + value).sort(),
    ...[...each.childNodes].map((node) => node.nodeValue ?? node.localName),
  ].join('\\t')).join('\\n')`;
  const saves = [
    () => live.write('data/beds.csv', csvWith('51')), () => live.plant('charts/beds.vl.json', 'Beds differ', 'Beds differ still'), () => live.plant('pipelines/beds.ts', "'Hospital beds'", "'Beds of hospitals'"),
    () => live.plant('pipelines/label.ts', 'Beds of a town', 'Beds there'), () => live.plant('pipelines/beds.ts', '  table(beds),\n', ''), () => live.write('data/beds.csv', csvWith('I0')), () => live.write('data/beds.csv', csvWith('52')),
  ];
  for (const save of saves) {
    save();
    await new Promise((done) => void setTimeout(done, 900));
    await fresh.goto(page.url());
    await waitFor(async () => assert.is(await inPage<string>(page, shown), await inPage<string>(fresh, shown)));
    assert.is(await page.title(), await fresh.title());
  }
  await fresh.close();
});

browsed('a pipeline that ends its process, or never ends, is mended by the next save', async ({ live }) => {
  live.plant('pipelines/label.ts', 'export', 'process.exit(3);\nexport');
  await isStale(live.page, 1);
  assert.match(await live.page.locator('.live-card').textContent() ?? '', 'exit code 3');
  live.write('pipelines/label.ts', 'for (;;) {}\nexport const LABEL = 1;\n');
  await new Promise((done) => void setTimeout(done, 300));
  live.write('pipelines/label.ts', BEDS['pipelines/label.ts'] ?? '');
  await isStale(live.page, 0);
});

browsed('nothing of it breaks its own policy, and the page complains of nothing', async ({ live }) => {
  assert.equal(live.complaints, []);
});

test.run();

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { chart } from '../../../src/notebook/chart.ts';
import { cite } from '../../../src/notebook/cite.ts';
import { md } from '../../../src/notebook/md.ts';
import { compactHtml } from '../../../src/notebook/page/compact-html.ts';
import { buildPage } from '../../../src/notebook/page/page.ts';
import { table } from '../../../src/notebook/table.ts';
import { newRun } from '../../../src/step.ts';
import { figureColumn } from '../../../src/table/figure-column.ts';
import { originsOf } from '../../../src/table/origins.ts';
import { tableOf } from '../../../src/table/table.ts';
import { plain } from '../../../src/figure/quantity.ts';
import { hasBrowser, openBrowser, opened } from '../../support/browser.ts';
import { NASTY } from '../../support/nasty.ts';
import { deaths, notebookOf, SMALL, SPEC_PATH } from '../../support/notebooks.ts';

const browsed = suite<{ browser: Browser }>('in a browser');
const test = hasBrowser() ? browsed : browsed.skip;
/** What code, run in the page, gives. */
const inPage = <T>(page: Page, code: string): Promise<T> => page.evaluate(code) as Promise<T>;
const target = (page: Page): Promise<string> => inPage(page, `document.querySelector(':target').id`);
interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[];
  readonly passes: readonly unknown[];
}
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const written = (await buildPage(notebookOf(...SMALL), newRun())).html;
/** As it is published. */
const html = compactHtml(written);

if (hasBrowser()) {
  browsed.before(async (context) => void (context.browser = await openBrowser()));
  browsed.after(async ({ browser }) => browser.close());
}

for (const script of ['on', 'off'] as const) {
  test(`opened from disk with JavaScript ${script} it asks for nothing but itself and complains of nothing`, async ({ browser }) => {
    const { page, asked, complaints, address } = await opened(browser, html, { script });
    assert.equal([asked.filter((each) => !each.startsWith('data:')), complaints], [[address], []]);
    assert.ok(await page.locator('figure svg').first().isVisible());
    await page.context().close();
  });
}

test('a script or style that gets into it does not run', async ({ browser }) => {
  const evil = html.replace('</main>', '<script>document.title = "run"</script><style>h1{display:none}</style><p style="display:none" id="styled" onclick="1">x</p></main>');
  const { page, complaints } = await opened(browser, evil);
  assert.is(await page.title(), 'A story');
  assert.ok(await page.locator('h1').isVisible() && await page.locator('#styled').isVisible());
  assert.ok(complaints.length >= 3 && complaints.every((each) => each.includes('Content Security Policy')));
  await page.context().close();
});

test('no word, address, code or table of an author makes a page wider than the screen', async ({ browser }) => {
  const [word, address] = ['long'.repeat(60), `https://example.org/${'a'.repeat(200)}`];
  const prose = md`# ${word}\n\n${word} ${address} \`${word}\`\n\n    ${word} ${word}\n\n- ${word}\n\n> ${word}\n\n| a | ${word} |\n|---|---|\n| ${address} | ${word} |`;
  const made = compactHtml((await buildPage({ ...notebookOf(prose, ...SMALL), title: word, dek: word }, newRun())).html);
  for (const width of [343, 1_200]) {
    const { page } = await opened(browser, made, { width });
    assert.is(await inPage<number>(page, 'document.documentElement.scrollWidth'), width);
    const wider = `[...document.querySelectorAll('h1, h2, p, li, blockquote, pre, .scroll')].filter((each) => each.clientWidth > 0 && each.getBoundingClientRect().right > innerWidth || (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'visible')).map(({ tagName }) => tagName)`;
    assert.equal(await inPage<string[]>(page, wider), []);
    await page.context().close();
  }
});

test('a number leads to its row, which is marked, and shows its words to the mouse and to the keyboard', async ({ browser }) => {
  const { page } = await opened(browser, html);
  const [number, tip] = [page.locator('.cited > a').first(), page.locator('.tip').first()];
  assert.not.ok(await tip.isVisible());
  await number.focus();
  assert.ok(await tip.isVisible());
  await page.keyboard.press('Enter');
  assert.is(await target(page), 'r1.1');
  await page.context().close();
});

test('the keyboard alone goes from the skip link through the contents to every number, caption and download, and each is seen to have the focus', async ({ browser }) => {
  const { page } = await opened(browser, html);
  const reached: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const at = await inPage<{ name: string; seen: boolean } | null>(page, `(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return null;
      return { name: (active.getAttribute('href') ?? active.tagName).slice(0, 24), seen: getComputedStyle(active).outlineStyle !== 'none' };
    })()`);
    if (at === null) break;
    assert.ok(at.seen, `${at.name} has the focus and does not show it`);
    reached.push(at.name);
  }
  assert.is(reached[0], '#text');
  for (const name of ['#p-what-was-counted', '#r1.1', '#t-deaths', 'SUMMARY', 'data:application/zip;base']) assert.ok(reached.some((each) => each.startsWith(name.slice(0, 24))), `${name} is not reached`);
  await page.context().close();
});

test('each mark of a chart leads to its row', async ({ browser }) => {
  const { page } = await opened(browser, html);
  await page.locator('.broad .marks a').nth(1).click();
  assert.is(await target(page), 'r1.2');
  await page.context().close();
});

test('the download lands, with every file in it', async ({ browser }) => {
  const { page } = await opened(browser, html, { script: 'off' });
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').click()]);
  const held = unzipSync(readFileSync(await download.path()));
  assert.equal([download.suggestedFilename(), Object.keys(held)], ['story.zip', ['deaths.csv', 'deaths-by-year.vl.json', 'deaths-by-year.svg']]);
  await page.context().close();
});

for (const [scheme, width] of [['light', 1280], ['dark', 1280], ['light', 390], ['dark', 390]] as const) {
  test(`axe finds nothing in it, ${scheme} and ${width} px wide, and it is no wider than that`, async ({ browser }) => {
    const { page } = await opened(browser, html, { scheme, width });
    await inPage(page, `document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
    // Playwright runs it in the page whatever the policy of the page.
    await page.evaluate(AXE);
    const { violations, passes } = await inPage<AxeResults>(page, 'axe.run()');
    assert.equal(violations.map(({ id, nodes }) => [id, nodes.map((node) => `${node.html} ${node.failureSummary}`)]), []);
    assert.ok(passes.length > 20);
    assert.is(await inPage<number>(page, 'document.documentElement.scrollWidth'), width);
    await page.context().close();
  });
}

test('dark it is dark, and its charts with it; on paper it is light again', async ({ browser }) => {
  const { page } = await opened(browser, html, { scheme: 'dark' });
  const paper = (): Promise<string[]> => inPage(page, `[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('.broad svg > rect')).fill]`);
  const [dark, light] = [await paper(), (await page.emulateMedia({ media: 'print' }), await paper())];
  assert.is(dark[0], dark[1]);
  assert.ok(dark[0] !== light[0]);
  assert.equal(light, ['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  await page.context().close();
});

test('on paper everything that is folded is there, and what cannot be pressed is not', async ({ browser }) => {
  const { page } = await opened(browser, html, { script: 'off' });
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.lineage ~ * li, details li').first().isVisible());
  assert.equal([await page.locator('nav').isVisible(), await page.locator('.marks').first().isVisible(), await page.locator('.broad').isVisible()], [false, false, true]);
  const pdf = await page.pdf();
  assert.ok(pdf.length > 10_000);
  await page.context().close();
});

test('on a phone the chart is the one drawn for it', async ({ browser }) => {
  const { page } = await opened(browser, html, { width: 390 });
  assert.equal([await page.locator('.broad').isVisible(), await page.locator('.narrow').isVisible()], [false, true]);
  await page.context().close();
});

test('no text of a file, wherever it stands, becomes anything but text', async ({ browser }) => {
  const rows = NASTY.map((_, i) => i);
  const shelf = { size: rows.length, cite: (i: number) => ({ id: NASTY[i] ?? '', place: { file: NASTY[i] ?? '', line: 1 }, quote: NASTY[i] ?? '', phrase: (NASTY[i] ?? '').slice(1, 3), speaker: NASTY[i] ?? '', notes: NASTY[i] ?? '', source: { id: NASTY[i] ?? '', title: NASTY[i] ?? '', outlet: NASTY[i] ?? '', published: NASTY[i] ?? '', url: NASTY[i] ?? '' } }) };
  const tableMade = tableOf([['text', { kind: 'text', label: NASTY[0] ?? '', unit: NASTY[1] ?? '' }, NASTY], ['i', { kind: 'year', label: NASTY[2] ?? '', unit: '' }, rows], ...figureColumn('n', { label: NASTY[3] ?? '', unit: NASTY[4] ?? '' }, rows.map(plain))], originsOf(shelf), { name: NASTY[5] ?? '', steps: [{ step: NASTY[6] ?? '', rowsIn: 0, rowsOut: rows.length }], joined: [] });
  const source = { name: NASTY[5] ?? '', load: () => Promise.resolve({ ...tableMade, findings: [{ check: 'x', severity: 'warn' as const, message: NASTY[7] ?? '', figures: NASTY }] }) };
  const made = await buildPage({ ...notebookOf(md`${NASTY.join('\n\n')} ${cite(source, { i: 3 }, 'text')}`, table(source, { caption: NASTY[8] ?? '' }), chart(deaths, SPEC_PATH)), title: NASTY[9] ?? '', dek: NASTY[10] ?? '' }, newRun());
  const { page, complaints, asked } = await opened(browser, made.html);
  assert.equal([complaints, asked.length], [[], 1]);
  const found = await inPage<{ elements: string[]; attributes: string[]; links: string[]; told: string; cells: string[] }>(page, `({
    elements: [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))],
    attributes: [...new Set([...document.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name)))],
    links: [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? ''),
    told: document.title,
    cells: [...document.querySelectorAll('tbody td, tbody th')].map(({ textContent }) => textContent),
  })`);
  const handlers = found.attributes.filter((name) => name.startsWith('on') || ['style', 'srcdoc', 'src'].includes(name));
  const strange = found.links.filter((href) => !/^(?:#|data:application\/zip;|https?:\/\/)/u.test(href));
  const plainOnes = new Set(['html', 'head', 'meta', 'title', 'style', 'script', 'body', 'a', 'header', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'nav', 'main', 'section', 'figure', 'figcaption', 'div', 'svg', 'rect', 'g', 'path', 'line', 'text', 'desc', 'circle', 'defs', 'clippath', 'clipPath', 'marker', 'span', 'q', 'mark', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'code', 'pre', 'em', 'strong', 'del', 'blockquote', 'tspan', 'small', 'i']);
  assert.equal([found.elements.filter((name) => !plainOnes.has(name)), handlers, strange], [[], [], []]);
  assert.is(await page.locator('script').count(), 1);
  assert.is(found.told, (NASTY[9] ?? '').trim());
  assert.equal(NASTY.filter((text) => !found.cells.includes(text)), []);
  await page.context().close();
});

/** The document that a browser makes of a page, without the white space between its elements. */
const read = (page: Page, text: string): Promise<string> => inPage(page, `(() => {
  const made = new DOMParser().parseFromString(${JSON.stringify(text)}, 'text/html');
  const walker = made.createTreeWalker(made, NodeFilter.SHOW_TEXT);
  const blank = [];
  while (walker.nextNode()) if (!/\\S/u.test(walker.currentNode.nodeValue)) blank.push(walker.currentNode);
  for (const node of blank) node.remove();
  return made.documentElement.outerHTML;
})()`);

test('without the quotes and end tags that it can do without it is the same document', async ({ browser }) => {
  const { page } = await opened(browser, html);
  const table = md`\n- one\n\n  two\n- three\n\n| a | b |\n|---|---|\n| 1 |   |\n\n> quoted\n\n    code </p> <p> "x"\n\n<https://example.org/a=b> *last*`;
  const other = await buildPage(notebookOf(...SMALL, table), newRun());
  for (const text of [written, other.html]) {
    assert.ok(compactHtml(text).length < 0.97 * text.length, `${compactHtml(text).length} of ${text.length}`);
    assert.is(await read(page, compactHtml(text)), await read(page, text));
  }
  await page.context().close();
});

browsed.run();

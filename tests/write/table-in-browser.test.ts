import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import { evidenceOf } from '../../src/write/evidence.ts';
import { markRows } from '../../src/write/mark-rows.ts';
import { tableHtml } from '../../src/write/table-html.ts';
import { hasBrowser, openBrowser, opened } from '../support/browser.ts';
import { deaths } from '../support/deaths.ts';

const drawing = await draw(deaths(), { lang: 'es' });
const marks = await markRows(drawing);
const html = tableHtml(drawing, marks, evidenceOf(marks));

const browsed = suite<{ browser: Browser }>('in a browser');
const test = hasBrowser() ? browsed : browsed.skip;
if (hasBrowser()) {
  browsed.before(async (context) => void (context.browser = await openBrowser()));
  browsed.after(async ({ browser }) => browser.close());
}

/** The cells of one word that stand on several lines; what leads to a figure may break at its hyphens. Run in the page. */
const BROKEN = `[...document.querySelectorAll('td, th')].filter((cell) => /^[^\\s-]+$/u.test(cell.textContent) && cell.querySelector('a') === null).filter((cell) => {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
}).map((cell) => cell.textContent)`;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const width of [343, 680]) {
  test(`at ${width} px no word of the tables is broken, and the page is no wider than the screen`, async ({ browser }) => {
    const { page } = await opened(browser, html, { width });
    assert.equal(await page.evaluate(BROKEN), []);
    assert.is(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), 0);
  });

  test(`at ${width} px axe finds nothing wrong with the page, and tries many things`, async ({ browser }) => {
    const { page } = await opened(browser, html, { width });
    await page.evaluate(AXE);
    const { violations, passes } = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] };
    assert.equal(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]), []);
    assert.ok(passes.length > 15);
  });
}

browsed.run();

import { createHash } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { chart } from '../../../src/notebook/chart.ts';
import { cite } from '../../../src/notebook/cite.ts';
import { findings } from '../../../src/notebook/findings.ts';
import { literal } from '../../../src/notebook/literal.ts';
import { md } from '../../../src/notebook/md.ts';
import { buildPage } from '../../../src/notebook/page/page.ts';
import { keptOnly } from '../../../src/store/kept-only.ts';
import { newRun, NO_STORE } from '../../../src/step.ts';
import { ledgerFolder } from '../../support/ledger.ts';
import { deaths, notebookOf, SMALL, sourceOf, SPEC_PATH } from '../../support/notebooks.ts';
import { OTHER_STYLE } from '../../support/other-style.ts';
import { rejects } from '../../support/rejects.ts';
import { tbl } from '../../support/tbl.ts';

const page = await buildPage(notebookOf(...SMALL), newRun());
const ids = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id);
const text = (html: string): string => html.replace(/<style>.*?<\/style>|<script.*?<\/script>|<[^>]*>/gsu, ' ').replace(/\s+/gu, ' ');

test('a page is one file named as its notebook, with nothing beside it and nothing to find fault with', () => {
  assert.equal([page.name, page.siblings, page.findings], ['story.html', [], []]);
  assert.match(page.html, /^<!doctype html>\n<html lang="en">/u);
});

test('it asks for nothing: no address but of its own parts and of its download', () => {
  const addresses = [...page.html.matchAll(/ (?:href|src|action|data|poster|srcset)="([^"]*)"/gu)].map(([, address = '']) => address);
  assert.ok(addresses.length > 5);
  assert.equal(addresses.filter((address) => !address.startsWith('#') && !address.startsWith('data:application/zip;base64,')), []);
  assert.not.match(page.html, /@import|url\((?!#)|<link|<script(?! type="application\/ld\+json")/u);
});

test('charts in a newsroom’s style have its colours, light and dark as it says, and the policy allows it', async () => {
  const own = await buildPage({ ...notebookOf(...SMALL), style: OTHER_STYLE }, newRun());
  const [, style = ''] = /<style>(.*?)<\/style>/su.exec(own.html) ?? [];
  assert.ok(own.html.includes(createHash('sha256').update(style).digest('base64')));
  assert.match(style, /\.house\{--first:#7a1f1f/u);
  assert.match(own.html, /<div class="broad house"><svg/u);
  assert.match(own.html, /fill="var\(--first\)"/u);
  assert.not.match(page.html, /class="[^"]*house/u);
});

test('its policy allows the one style that it has, by its hash, and no script', () => {
  const [, style = ''] = /<style>(.*?)<\/style>/su.exec(page.html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  assert.match(page.html, `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:; font-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`);
  assert.not.match(page.html, / style="| on[a-z]+="/u);
});

test('no id is given twice, and every way within the page leads somewhere', () => {
  const given = ids(page.html);
  assert.equal(given.filter((id, i) => given.indexOf(id) !== i), []);
  const ways = [...page.html.matchAll(/ (?:xlink:)?(?:href="#|aria-describedby="|aria-labelledby=")([^"]*)"/gu)].flatMap(([, way = '']) => way.split(' '));
  assert.equal(ways.filter((way) => !given.includes(way)), []);
});

test('a cited number is printed with its hedge and leads to its row, which names its figure', () => {
  assert.match(page.html, /<span class="cited"><a href="#r1.1"[^>]*>at least 241<\/a>/u);
  assert.match(page.html, /<tr id="r1.1"><th>2023<\/th><td class="n">at least 241<\/td><td><p id="f-lp-01">/u);
});

test('each mark of its chart leads to a row', () => {
  assert.match(page.html, /<svg class="marks"[^>]*><a href="#r1.1" tabindex="-1"><title>2023 · at least 241<\/title>/u);
});

test('the check, the steps, the versions and the command are told', () => {
  const words = text(page.html);
  for (const said of ['✓ held', 'deaths: “deaths” lies between 0 and 500', 'vega-lite 6.', 'npx cifras build /newsroom/pipelines/story.ts']) assert.ok(words.includes(said), said);
});

test('built again it is the same to the byte, with the day only if one is given', async () => {
  assert.is((await buildPage(notebookOf(...SMALL), newRun())).html, page.html);
  assert.match((await buildPage(notebookOf(...SMALL), newRun(), { date: '2026-03-12' })).html, '12 March 2026');
});

test('in Spanish it says everything of its own in Spanish', async () => {
  const { html } = await buildPage({ ...notebookOf(chart(deaths, SPEC_PATH), md`Había ${cite(deaths, { year: 2023 }, 'deaths')}.`), title: 'Una historia', lang: 'es' }, newRun());
  assert.match(html, '<html lang="es">');
  assert.match(html, '>al menos 241</a>');
  assert.match(html, 'Murieron más');
  assert.not.match(text(html), /\b(?:Methods|Sources|Checked|rows|held|the)\b/u);
});

test('a number in the prose that comes from no table is told, and refused where it is to be', async () => {
  const story = notebookOf(md`In 2023 ${cite(deaths, { year: 2023 }, 'deaths')} died, and in 2022 they were 126.`);
  const { findings } = await buildPage(story, newRun());
  assert.equal(findings.map(({ check, message }) => [check, message.split(' in the prose')[0]]), [['page.untraced', '"2022"'], ['page.untraced', '"126"']]);
  const error = await rejects(buildPage(story, newRun(), { untraced: 'refuse' }), 'UNTRACED');
  assert.equal(error.faults.map(({ place }) => place?.file), ['tests/notebook/page/page.test.ts', 'tests/notebook/page/page.test.ts']);
});

test('a title may repeat what the prose cites, and no more', async () => {
  const cited = md`${cite(deaths, { year: 2023 }, 'deaths')}`;
  assert.equal((await buildPage({ ...notebookOf(cited), title: '241 died', dek: 'Of 1,000.' }, newRun())).findings.length, 2);
  assert.equal((await buildPage({ ...notebookOf(cited), title: 'At least 241 died', dek: 'Counted in 2023.' }, newRun())).findings, []);
});

test('a literal is printed, is no number that lacks a source, and is listed with its reason', async () => {
  const { html, findings } = await buildPage(notebookOf(md`The ${literal('MS-13', 'the name of a gang')}.`), newRun());
  assert.equal(findings, []);
  assert.match(html, '<li>MS-13: the name of a gang</li>');
});

test('everything that is wrong with a notebook is told at once', async () => {
  const wrong = notebookOf(md`${cite(deaths, { year: 1999 }, 'deaths')}`, chart(deaths, 'nope.vl.json'), md`${cite(deaths, {}, 'deths')}`);
  const { faults } = await rejects(buildPage(wrong, newRun()), 'NO_MATCH');
  assert.equal(faults.map(({ code }) => code).sort(), ['MANY_MATCHES', 'NO_FILE', 'NO_MATCH']);
});

test('what changed stands in a box, and there is none where nothing did', async () => {
  assert.not.match(page.html, 'id="changes"');
  const change = { number: 'deaths[year=2023].deaths', label: 'Deaths', said: '2023: at least 241, was at least 240, corrected, AP 2024-01-05', on: '2024-01-05' };
  const { html } = await buildPage(notebookOf(...SMALL), newRun(), { changes: [change, { ...change, number: 'deaths[year=1999].deaths', on: null }] });
  assert.match(html, /<h2 id="changes">What changed<\/h2>/u);
  assert.match(html, /<li><a href="#r1.1">[^<]*<\/a>, 2023: at least 241, was at least 240, corrected, AP 2024-01-05. <span class="small">5 January 2024<\/span><\/li>/u);
  assert.match(html, /<li>Deaths, 2023: at least 241[^<]* <span class="small">not yet accepted<\/span><\/li>/u);
});

test('two tables of one name have rows of their own', async () => {
  const [a, b] = [sourceOf(tbl([{ year: 2001, n: 5 }], {}, ['a'])), sourceOf(tbl([{ year: 2001, n: 6 }], {}, ['b']))];
  const { html } = await buildPage(notebookOf(md`${cite(a, {}, 'n')} ${cite(b, {}, 'n')}`), newRun());
  const given = ids(html);
  assert.equal(given.filter((id, i) => given.indexOf(id) !== i), []);
  assert.equal(given.filter((id) => /^r\d/u.test(id)).length, 2);
});

test('an audit that is left for later is said to be under way, in its cell', async () => {
  const cell = notebookOf(findings(ledgerFolder()));
  assert.match((await buildPage(cell, newRun(() => {}, NO_STORE, keptOnly(NO_STORE)))).html, 'The audit of the claims is under way.');
  assert.not.match((await buildPage(cell, newRun())).html, 'under way');
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import causes from '../../../pipelines/deaths-by-cause.ts';
import custody from '../../../pipelines/deaths-in-custody.ts';
import prisons from '../../../pipelines/deaths-by-prison.ts';
import homicides from '../../../pipelines/homicides-by-year.ts';
import rivals from '../../../pipelines/homicides-rival-counts.ts';
import population from '../../../pipelines/prison-population.ts';
import { compactHtml } from '../../../src/notebook/page/compact-html.ts';
import { buildPage } from '../../../src/notebook/page/page.ts';
import { newRun } from '../../../src/step.ts';

/** Of the shipped pages, those in the middle by their size. */
const charts = [prisons, population, rivals].flatMap(({ cells }) => cells).filter((cell) => cell.kind === 'chart');
const { html: written, siblings } = await buildPage({ file: '/newsroom/pipelines/three.ts', title: 'Three charts', lang: 'en', cells: charts }, newRun());
/** As it is published. */
const html = compactHtml(written);
const stories = [homicides, custody, causes].flatMap(({ cells }) => cells).filter((cell) => cell.kind === 'chart' && cell.name !== 'deaths-by-cause-counts');
const bytes = (pattern: RegExp): number => [...html.matchAll(pattern)].reduce((sum, [part]) => sum + Buffer.byteLength(part), 0);

test('three charts of the shipped pipelines, with all their evidence and their data to take away, are a page of less than 120 kB', () => {
  assert.equal([charts.length, siblings.length], [3, 0]);
  assert.ok(Buffer.byteLength(html) < 120_000, `${Buffer.byteLength(html)} bytes`);
});

test('a chart is drawn for a column and for a phone, with the ways to its rows, in less than 20 kB', () => {
  assert.is([...html.matchAll(/<figure /gu)].length, 3);
  assert.ok(bytes(/<figure .*?<\/figure>/gsu) < 3 * 20_000, `${bytes(/<figure .*?<\/figure>/gsu)} bytes`);
});

test('what is not of the story is less than 10 kB: style, policy, words for search engines', () => {
  assert.ok(bytes(/<head>.*?<\/head>/gsu) < 10_000, `${bytes(/<head>.*?<\/head>/gsu)} bytes`);
});

test('three stories of a hundred figures in sixty documents, each quoted with its note, are a page of less than 215 kB', async () => {
  const page = compactHtml((await buildPage({ file: '/newsroom/pipelines/three.ts', title: 'Three stories', lang: 'en', cells: stories }, newRun())).html);
  assert.equal([stories.length, [...page.matchAll(/<p id=f-/gu)].length > 100, [...page.matchAll(/<li id=s-/gu)].length > 60], [3, true, true]);
  assert.ok(Buffer.byteLength(page) < 215_000, `${Buffer.byteLength(page)} bytes`);
});

test.run();

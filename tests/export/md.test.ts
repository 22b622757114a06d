import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exported } from '../../src/export/blocks.ts';
import { md } from '../../src/export/md.ts';
import { newRun } from '../../src/step.ts';
import { notebookOf, SMALL } from '../support/notebooks.ts';

const made = md(await exported({ ...notebookOf(...SMALL), dek: 'What *was* counted' }, newRun()), 'story');
const [page] = made;
const text = new TextDecoder().decode(page?.bytes);
const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

test('one Markdown file, and its charts in a folder beside it', () => {
  assert.equal(made.map(({ name }) => name), ['story.md', 'story_files/deaths-by-year.svg']);
  assert.match(new TextDecoder().decode(made[1]?.bytes), /^<svg /u);
});

test('title, what stands under it, prose, chart and table, in order', () => {
  assert.equal([...text.matchAll(/^(#+ .*|\*What.*|!\[.*|\*\*Deaths.*)$/gmu)].map(([line = '']) => line.slice(0, 12)), ['# A story', '*What \\*was\\', '## What was ', '![Bar chart ', '**Deaths a y']);
});

test('the picture has its words, and the table its numbers with their hedges', () => {
  assert.match(html, /<img src="story_files\/deaths-by-year\.svg" alt="[^"]*(?:More died|deaths)[^"]*"/u);
  assert.match(html.replaceAll('\n', ''), '<td>2023</td><td>at least 241</td>');
  assert.match(html, /<th>Year<\/th>|<th>year<\/th>/u);
});

test.run();

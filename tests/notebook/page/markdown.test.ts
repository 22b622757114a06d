import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cite } from '../../../src/notebook/cite.ts';
import { md } from '../../../src/notebook/md.ts';
import { markdown } from '../../../src/notebook/page/markdown.ts';
import type { Source } from '../../../src/source.ts';
import { rejects } from '../../support/rejects.ts';

const source: Source = { name: 'never', load: () => Promise.reject(new Error()) };
const cited = cite(source, {}, 'value');

test('CommonMark becomes HTML around what is put in, with headings one lower', () => {
  assert.equal(markdown(md`# Title with ${cited}`).pieces, ['<h2>Title with ', '</h2>']);
  assert.equal(markdown(md`**${cited}** and *${cited}*`).pieces, ['<p><strong>', '</strong> and <em>', '</em></p>']);
});

test('tables and struck words are read; footnotes, images and boxes to tick are text', () => {
  const [made = ''] = markdown(md`| a |\n|---|\n| ~~b~~ |\n\n![x](http://example.org/x.png) [^1]\n\n- [ ] done`).pieces;
  assert.match(made, '<table>');
  assert.match(made, '<del>b</del>');
  assert.not.match(made, /<img|<input|<sup|id=/u);
});

test('HTML is printed as it stands', () => {
  const [made = ''] = markdown(md`<script>alert(1)</script>\n\nA <b onclick="x">b</b> <!-- c -->`).pieces;
  assert.not.match(made, /<script|<b |<!--/u);
  assert.match(made, '&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('a value is never taken for markup, and characters of private use for no value', () => {
  const { pieces } = markdown(md`${'<i>*a*</i>'} \ue000\ue100\ue001 ${cited}`);
  assert.is(pieces.length, 2);
  assert.match(pieces[0] ?? '', '&lt;i&gt;<em>a</em>');
});

test('the words alone are what is looked over for numbers: no addresses, no tags, entities undone, and a sign where a number is cited', () => {
  assert.is(markdown(md`In [2022](http://example.org/99) & <7> ${cited}`).text.trim(), 'In 2022 & <7>  …');
});

test('a number cited where none is printed is refused', async () => {
  await rejects(() => markdown(md`[a](http://example.org/${cited})`), 'BAD_PROSE');
  await rejects(() => markdown(md`[a](http://example.org/ "${cited}")`), 'BAD_PROSE');
});

test('a link may lead to http, https, mailto, a place of the page and a file beside it', () => {
  for (const address of ['http://example.org', 'HTTPS://example.org/a:b', 'mailto:a@example.org', '#place', 'other.html', '../a/b:c.html', '?a=b:c', '']) {
    assert.is(markdown(md`[a](${address})`).pieces.length, 1, address);
  }
});

test('a link that leads to anything else is refused, however it is written, and said', async () => {
  for (const text of ['[a](javascript:alert(1))', '[a](<JaVaScRiPt:alert(1)>)', '[a](java\\script&#58;alert(1))', '[a](&#106;avascript:alert(1))', '<javascript:alert(1)>', '[a]\n\n[a]: data:text/html,x', '[a](vbscript:x)', '[a](tel:123)']) {
    const { faults: [fault] } = await rejects(() => markdown(md`${text}`), 'BAD_PROSE');
    assert.match(fault?.what ?? '', /^a link leads to "[^"]+", which no page follows$/u, text);
    assert.match(fault?.place?.file ?? '', 'markdown.test.ts');
  }
});

test.run();

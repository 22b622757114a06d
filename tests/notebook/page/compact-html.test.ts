import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compactHtml } from '../../../src/notebook/page/compact-html.ts';
import { html } from '../../../src/notebook/page/html.ts';

test('end tags that what follows implies go, with the line break behind them', () => {
  assert.is(compactHtml('<table><thead><tr><th>a</th></tr></thead><tbody>\n<tr><td>1</td><td><p>x</p></td></tr>\n<tr><td>2</td></tr>\n</tbody></table>'), '<table><thead><tr><th>a<tbody>\n<tr><td>1<td><p>x<tr><td>2</table>');
  assert.is(compactHtml('<ul><li>a</li>\n<li><p>b</p></li></ul><p>c</p>'), '<ul><li>a<li><p>b</ul><p>c</p>');
});

test('an end tag stays where nothing implies it', () => {
  for (const text of ['<p>a</p> b', '<a><p>a</p></a>', '<p>a</p><span>b</span>', '<div><p>a</p></div>']) assert.is(compactHtml(text), text);
});

test('a value goes without quotes where it can', () => {
  assert.is(compactHtml('<a href="#r1.1" tabindex="-1" title="two words">x</a>'), '<a href=#r1.1 tabindex=-1 title="two words">x</a>');
  assert.is(compactHtml('<i a="" b="x=y" c="&quot;" open>'), '<i a="" b="x=y" c=&quot; open>');
});

test('the stroke of a tag that closes itself is no part of its last value', () => {
  assert.is(compactHtml('<path d="M1,2z"/><path d="M1 2z"/><br/>'), '<path d=M1,2z /><path d="M1 2z"/><br/>');
});

test('style and script stay as they are, to the byte: they are hashed', () => {
  const page = '<style>a[href="x"]{content:"</p> <p>"}</style><script type="application/ld+json">{"a":"<b c=\\"d\\">"}</script>';
  assert.is(compactHtml(page), page);
});

const read = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39|#96);/gu, (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#96;': '`' })[entity] ?? entity);

test('a text reads as it did, whatever stands in it', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab <>/="\'`&p\n') }), (text) => {
    const made = html`<p title="${text}">${text}</p>`.html;
    const [, value = ''] = /^<p title=("[^"]*"|[^\s>]*)>/u.exec(compactHtml(made)) ?? [];
    const inside = compactHtml(made).slice(`<p title=${value}>`.length, -'</p>'.length);
    assert.equal([read(value.replace(/^"|"$/gu, '')), read(inside)], [text, text]);
    assert.not.match(inside, /[<>]/u);
  }));
});

test('a quote that ends nothing is itself', () => {
  assert.is(compactHtml('<p title="it&#39;s &quot;so&quot;">it&#39;s &quot;so&quot; &amp; &lt;b&gt;</p>'), `<p title="it's &quot;so&quot;">it's "so" &amp; &lt;b&gt;</p>`);
});

test.run();

import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inertMarkdown } from '../../../src/notebook/page/inert-markdown.ts';
import { READING } from '../../../src/notebook/page/markdown.ts';
import { NASTY } from '../../support/nasty.ts';

const PIECES = [...'ab1 \n\n`*_[]()<>#|~!&$\\"\'-+.:/@{}=', '    ', '\n\n', '```\n', '\n> ', '\n- ', '<b>', '</b>', '<script>', '<!--', '-->', '](', '](<', '&lt;', '&amp;', 'https://x.org', '# ', '`<', '${', '![a](b)', '\n\t', '~~~\n', '<a@b.org>', '<?', '<![CDATA['];
const prose = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...NASTY)), { maxLength: 14 }).map((pieces) => pieces.join(''));

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** The words that a reader sees; whether a mark glued to an address is one may change with the brackets that end the address. */
const words = (html: string): string => html.replace(/<[^>]*>/gu, '').replace(/&(?:#(\d+)|(\w+));/gu, (_, code: string | undefined, name: string) => (code === undefined ? (NAMES[name] ?? '') : String.fromCodePoint(Number(code)))).replace(/[\\\s*_~-]+/gu, '');
const onPage = (source: string): string => words(micromark(source, { extensions: READING, htmlExtensions: [gfmHtml()] }));
/** As a reader sees it who prints any HTML, any image and any address. */
const elsewhere = (markdown: string): string => micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

test('plain prose stays as it is, its headings one lower', () => {
  assert.is(inertMarkdown('# A\n\n*b* **c** `d` [e](f.html "g") ~~h~~\n\n- i\n\n> j\n\n| k | l |\n|---|---|\n| m | n |\n\n###### o'), '## A\n\n*b* **c** `d` [e](f.html "g") ~~h~~\n\n- i\n\n> j\n\n| k | l |\n|---|---|\n| m | n |\n\n###### o');
  assert.is(inertMarkdown('```sh\n# no heading\n```'), '```sh\n# no heading\n```');
});

test('HTML, images and formulas are text', () => {
  assert.is(inertMarkdown('a <b onclick="x">b</b> ![c](d.png) $e$ 1 < 2 > 0 & \\< &lt; &copy;'), 'a &lt;b onclick&#61;&quot;x&quot;&gt;b&lt;/b&gt; &#33;[c](d.png) &#36;e&#36; 1 &lt; 2 &gt; 0 &amp; &lt; &lt; &copy;');
  assert.is(inertMarkdown('<div>\n    # a *b*\n</div>'), '&lt;div&gt;\n&#35; a &#42;b&#42;\n&lt;/div&gt;');
});

test('code with a < in it is written so that no reader takes it for anything else', () => {
  assert.is(inertMarkdown('a `b<c> *d*` e'), 'a <code>b&lt;c&gt; &#42;d&#42;</code> e');
  assert.is(inertMarkdown('> ```html\n> <b>\n>\n>   </b>\n> ```\n> after'), '> <pre><code>&lt;b&gt;&#10;&#10;  &lt;/b&gt;</code></pre>\n> after');
  assert.is(inertMarkdown('a\n\n    <b>\n    c'), 'a\n\n<pre><code>&lt;b&gt;&#10;c</code></pre>');
});

test('addresses have no < either, but those that stand between < and >', () => {
  assert.is(inertMarkdown('[a](<b (c>) [d](e<f> "g<h>") <https://x.org/?a&b> <a@b.org>'), '[a](b%20%28c) [d](e%3Cf%3E "g&lt;h&gt;") <https://x.org/?a&b> <a@b.org>');
});

test('whatever the prose, no HTML of it is left, and what is read is what the page prints', () => {
  fc.assert(fc.property(prose, (source) => {
    const made = inertMarkdown(source);
    assert.not.match(made, /<(?!https?:\/\/[^\s<>]*>|mailto:[^\s<>]*>|[^\s<>:]+@[^\s<>]*>|\/?code>|\/?pre>)/iu);
    assert.not.match(made, /\$\{/u);
    assert.not.match(elsewhere(made), /<(?:img|script|b|svg|iframe|style|meta|base)[\s>]/iu);
    assert.is(words(elsewhere(made)), onPage(source), JSON.stringify({ source, made }));
  }), { numRuns: 2_000 });
});

test.run();

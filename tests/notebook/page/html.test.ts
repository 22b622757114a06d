import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { escaped, html, trusted } from '../../../src/notebook/page/html.ts';

test('texts are escaped, pieces of HTML are not, and a gap is nothing', () => {
  assert.is(html`<p title="${'"a"'}">${'<b>'}${html`<i>${'&'}</i>`}${null}${[1, html`<br>`]}</p>`.html, '<p title="&quot;a&quot;">&lt;b&gt;<i>&amp;</i>1<br></p>');
  assert.is(html`${trusted('<svg/>')}`.html, '<svg/>');
});

test('no text opens a tag, ends an attribute or begins an entity', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    assert.not.match(escaped(text), /[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/u);
  }));
});

test('escaping is undone by the entities alone, but for what no HTML may hold', () => {
  const TEXT: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#96;': '`' };
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab<>&"\'`é¡\u2028') }), (text) => {
    assert.is(escaped(text).replace(/&[#\w]+;/gu, (entity) => TEXT[entity] ?? '?'), text);
  }));
});

test('control characters and halves of characters are shown as replaced', () => {
  assert.is(escaped('a\u0000b\ud800c\u0085d\te'), 'a\ufffdb\ufffdc\ufffdd\te');
});

test.run();

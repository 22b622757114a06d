import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { attribute } from '../../src/export/attribute.ts';
import { escaped, titled } from '../../src/export/escaped.ts';
import { NASTY } from '../support/nasty.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (html: string): string => html.replace(/&(amp|lt|gt|quot);/gu, (_, name: string) => ENTITIES[name] ?? '');
const shown = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

test('any text behind a word is printed as it stands, whatever Markdown would make of it', () => {
  fc.assert(fc.property(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: fc.constantFrom(...'a1 `*_[]()<>#|~!&$\\"\'-+.:/@{}') })), (text) => {
    const printed = `x ${text} x`.replace(/\s+/gu, ' ').replace(/[\u0000\uFFFD]/gu, '\uFFFD');
    assert.is(plain(shown(escaped(`x ${text} x`)).replace(/^<p>|<\/p>$/gu, '')), printed);
  }));
});

test('nothing in a text is interpolated by a notebook that reads ${…}', () => {
  for (const text of NASTY) assert.not.match(escaped(text), /\$\{/u);
});

test('the title of a link holds any text, and ends where it ends', () => {
  for (const text of NASTY) {
    const html = shown(`[n](#f "${titled(text)}")`);
    assert.match(html, /^<p><a href="#f" title="[^"]*">n<\/a><\/p>$/u, text);
  }
});

test('an attribute holds any text', () => {
  for (const text of NASTY) assert.not.match(attribute(text), /["<>]|&(?!amp;|quot;|lt;|gt;)/u);
});

test.run();

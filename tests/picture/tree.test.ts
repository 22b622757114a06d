import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { element, elements, parseSvg, svgText, textOf, withAttributes, words } from '../../src/picture/tree.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10"><g class="a"><text x="1">R&#x26;D &#x3C; <tspan>2</tspan></text><path d="M0,0"/></g></svg>';

test('an SVG that is read and written is the same SVG', () => {
  assert.is(svgText(parseSvg(SVG)), SVG);
});

test('an attribute is set, changed and taken away; the element that was given stays as it was', () => {
  const [group] = elements(parseSvg(SVG));
  assert.ok(group !== undefined);
  assert.is(svgText(withAttributes({ ...group, children: [] }, { class: null, id: 'bars' })), '<g id="bars"/>');
  assert.is(group.attributes['class'], 'a');
});

test('the words of an element are those of everything in it', () => {
  assert.is(textOf(parseSvg(SVG)), 'R&D < 2');
});

test('any words are read again as they were written, what ends a section of XML among them', () => {
  assert.is(svgText(element('text', {}, [words('a ]]> b')])), '<text>a ]]&gt; b</text>');
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(']]>', '<![CDATA[', '&lt;', '-->', '"'), fc.string({ unit: 'binary', maxLength: 4 }).map((each) => each.replace(/[\p{C}\s]/gu, '')))), (parts) => {
    const text = parts.join('');
    assert.is(textOf(parseSvg(svgText(element('text', { id: text }, [words(text)])))), text);
    assert.is(parseSvg(svgText(element('text', { id: text }, []))).attributes['id'], text);
  }));
});

test.run();

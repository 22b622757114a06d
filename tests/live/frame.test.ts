import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { frameHtml } from '../../src/live/frame.ts';
import { file } from '../support/folder.ts';

const csv = file('town,beds\nEsperanza,I0\nLas Lomas,12\nEl Paso,9\n');
const framed = (place: object, more: object = {}): string | undefined => frameHtml({ code: 'BAD_CELL', what: 'w', place, ...more })?.html;

test('the faulty cell is marked in its line, between the lines beside it', () => {
  assert.is(framed({ file: csv, line: 2, column: 11 }, { text: 'Esperanza,I0', width: 2 }),
    '<pre class="live-frame" tabindex="0"><span class="n">1</span> town,beds\n<span class="n at">2</span> Esperanza,<mark>I0</mark>\n<span class="n">3</span> Las Lomas,12\n</pre>');
});

test('the line stands as the run read it, whatever stands in the file now', () => {
  assert.match(framed({ file: csv, line: 4, column: 1 }, { text: '<b>,7', width: 3 }) ?? '', '<span class="n at">4</span> <mark>&lt;b&gt;</mark>,7\n');
});

test('an empty cell is framed too, and so is one at the end of its line', () => {
  assert.match(framed({ file: csv, line: 3, column: 13 }, { text: 'Las Lomas,1,', width: 0 }) ?? '', 'Las Lomas,1,<mark> </mark>');
});

test('a line without a column is shown, and nothing in it is marked', () => {
  assert.not.match(framed({ file: csv, line: 2 }) ?? '', '<mark>');
});

test('a long line is cut around what is wrong', () => {
  const text = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
  const html = framed({ file: csv, line: 2, column: 501 }, { text, width: 1 }) ?? '';
  assert.match(html, /… ?a+<mark>X<\/mark>b+…/u);
  assert.ok(html.length < 400);
});

test('no line, no frame; a file that cannot be read shows the line that the run read', () => {
  assert.is(framed({ file: csv }), undefined);
  assert.is(framed({ file: '/nowhere/at/all.csv', line: 3 }), undefined);
  assert.match(framed({ file: '/nowhere/at/all.csv', line: 1, column: 1 }, { text: 'x', width: 1 }) ?? '', '<mark>x</mark>');
});

test.run();

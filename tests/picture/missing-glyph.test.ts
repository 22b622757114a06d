import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { missingGlyph } from '../../src/picture/missing-glyph.ts';

test('a text that the font can draw has no fault', () => {
  assert.is(missingGlyph('Niña, ≥ 241 → 50.2%'), null);
  assert.is(missingGlyph(''), null);
});

test('one that it cannot is told with its characters, each once, and with what to do', () => {
  const fault = missingGlyph('Source: 应急管理部, 应');
  assert.equal([fault?.code, fault?.what], ['MISSING_GLYPH', 'the font IBM Plex Sans lacks 应 急 管 理 部 of the text "Source: 应急管理部, 应"']);
  assert.match(fault?.fix ?? '', /otherwise.*style/u);
});

test.run();

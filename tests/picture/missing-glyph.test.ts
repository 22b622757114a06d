import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shippedTypeface } from '../../src/picture/fonts.ts';
import { missingGlyph, missingInLines } from '../../src/picture/missing-glyph.ts';
import { file } from '../support/folder.ts';

test('a text that the font can draw has no fault', () => {
  assert.is(missingGlyph('Niña, ≥ 241 → 50.2%'), null);
  assert.is(missingGlyph(''), null);
});

test('one that it cannot is told with its characters, each once, and with what to do', () => {
  const fault = missingGlyph('Source: 应急管理部, 应');
  assert.equal([fault?.code, fault?.what], ['MISSING_GLYPH', 'the font IBM Plex Sans lacks 应 急 管 理 部 of the text "Source: 应急管理部, 应"']);
  assert.match(fault?.fix ?? '', /otherwise.*style/u);
});

test('a headline in several lines is told once, labels one by one, and lines that can be drawn not at all', () => {
  const lines = [['headline', '应急'], ['headline', '241 deaths'], ['headline', '管理部'], ['axis-labels', '部'], ['axis-labels', '部'], [null, '理'], ['axis-labels', 'Izalco']] as const;
  const told = missingInLines(lines.map(([layer, text]) => ({ layer, text, weight: 400, style: 'normal' }))).map(({ what }) => what.replace(/^.* lacks /u, ''));
  assert.equal(told, ['应 急 管 理 部 of the text "应急 管理部"', '部 of the text "部"', '部 of the text "部"', '理 of the text "理"']);
  assert.equal(missingInLines([]), []);
});

test('a text is held against the cut that it is set in: a heading may lack what the text below it has', () => {
  const { family, fonts } = shippedTypeface();
  // A font that says of no character which glyph it is.
  const mute = Buffer.from(readFileSync(fonts.semibold).toString('latin1').replace('cmap', 'cmaq'), 'latin1');
  const typeface = { family, fonts: { ...fonts, semibold: file(mute, 'mute.ttf') } };
  assert.is(missingGlyph('241', { typeface }), null);
  assert.is(missingGlyph('241', { typeface, style: 'italic' }), null);
  assert.is(missingGlyph('241', { typeface, weight: 600 })?.what, 'the font IBM Plex Sans (semibold) lacks 2 4 1 of the text "241"');
});

test.run();

import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CIFRAS_STYLE } from '../../src/picture/style.ts';
import { fonts } from '../../src/write/fonts.ts';
import { folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

const house = (at: string): Parameters<typeof fonts>[0] => ({ family: 'House', fonts: { regular: join(at, 'a.ttf'), semibold: join(at, 'b.ttf'), italic: join(at, 'a.ttf') } });

test('the shipped typeface goes along with its licence', () => {
  const { family, outputs } = fonts(CIFRAS_STYLE);
  assert.is(family, 'IBM Plex Sans');
  assert.equal(outputs.map(({ name }) => name), ['fonts/IBMPlexSans_400Regular.ttf', 'fonts/IBMPlexSans_600SemiBold.ttf', 'fonts/IBMPlexSans_400Regular_Italic.ttf', 'fonts/OFL.txt']);
  assert.match(Buffer.from(outputs[3]?.bytes ?? []).toString(), 'SIL OPEN FONT LICENSE');
  assert.equal([...(outputs[0]?.bytes.slice(0, 4) ?? [])], [0, 1, 0, 0]);
});

test('a newsroom’s own fonts are not handed on: there is no open licence beside them', () => {
  assert.equal(fonts(house(folder({ 'a.ttf': 'a', 'b.ttf': 'b', 'LICENSE.txt': 'All rights reserved' }))).outputs, []);
});

test('fonts with an open licence are, each once', () => {
  const at = folder({ 'a.ttf': 'a', 'b.ttf': 'b', 'OFL.txt': 'SIL OPEN FONT LICENSE Version 1.1' });
  assert.equal(fonts(house(at)).outputs.map(({ name }) => name), ['fonts/a.ttf', 'fonts/b.ttf', 'fonts/OFL.txt']);
});

test('a font that is not there is refused', async () => {
  await rejects(() => fonts(house(folder({ 'a.ttf': 'a', 'OFL.txt': 'SIL OPEN FONT LICENSE' }))), 'NO_FONT');
});

test.run();

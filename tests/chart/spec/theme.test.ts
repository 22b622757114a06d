import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { WEB } from '../../../src/picture/preset.ts';
import { theme } from '../../../src/chart/spec/theme.ts';
import { CIFRAS_STYLE } from '../../../src/picture/style.ts';

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string) => {
  const parts = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

test('sizes come from the preset', () => {
  const { title, axis } = theme(WEB);
  assert.is(title?.fontSize, 22);
  assert.is(title?.subtitleFontSize, 15);
  assert.is(axis?.labelFontSize, 13);
});

test('every colour of text and marks has a contrast of 4.5:1 on white', () => {
  for (const name of ['first', 'second', 'third', 'ink', 'muted', 'quiet'] as const) assert.ok(1.05 / (luminance(CIFRAS_STYLE.colours[name]) + 0.05) >= 4.5, name);
});

test('no text has a limit that would cut it', () => {
  const { title, axis, header, legend } = theme(WEB);
  assert.equal([title?.limit, axis?.labelLimit, axis?.titleLimit, header?.labelLimit, legend?.labelLimit], [0, 0, 0, 0, 0]);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../src/lint/index.ts';
import { textWidth } from '../../src/picture/measure.ts';
import { toPng } from '../../src/picture/png.ts';
import { CIFRAS_STYLE, fontStack } from '../../src/picture/style.ts';
import { draw } from '../../src/chart/draw.ts';
import { OTHER_STYLE } from '../support/other-style.ts';
import { BARS, drawnFrom } from '../support/drawn.ts';

const { name, authored, tables } = await drawnFrom({ ...BARS, mark: undefined, layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'deaths_words' } } }] }, { words: { subtitle: 'Deaths a year in the whole country' } });
const other = await draw({ name, authored, tables }, { style: OTHER_STYLE });

test('one argument dresses the whole chart: colours, font and credit', () => {
  const { svg, spec, words } = other;
  assert.equal(Object.values(CIFRAS_STYLE.colours).filter((colour) => svg.includes(colour)), []);
  const { first, ink, muted, paper } = OTHER_STYLE.colours;
  assert.equal([first, ink, muted, paper].filter((colour) => !svg.includes(colour)), []);
  assert.equal([...new Set([...svg.matchAll(/font-family="([^"]*)"/gu)].map(([, family]) => family))], ['IBM Plex Sans Medium, sans-serif']);
  assert.is((spec.config as { font?: string }).font, 'IBM Plex Sans Medium, sans-serif');
  assert.is(words.credit, 'Chart: The Other Desk');
  assert.match(svg.replaceAll('\u00a0', ' '), 'Source: Police, as reported by EFE. Chart: The Other Desk.');
});

test('the words of each language have its own credit', async () => {
  const words = { es: { title: 'Menos murieron', subtitle: 'Muertes al año' } };
  const spanish = { ...authored, spec: { ...authored.spec, usermeta: { words } } };
  assert.is((await draw({ name, authored: spanish, tables }, { lang: 'es', style: OTHER_STYLE })).words.credit, 'Gráfico: La Otra Mesa');
});

test('the font that a newsroom brings is the one that is measured, drawn and held against the lint', async () => {
  const text = 'Homicidios por cada 100,000 habitantes';
  assert.ok(textWidth(text, { size: 20, typeface: OTHER_STYLE }) > textWidth(text, { size: 20 }) + 2);
  assert.equal((await lint(other)).map(({ code }) => code), []);
  const [ours, shipped] = [await toPng(other.svg, { typeface: OTHER_STYLE }), await toPng(other.svg)];
  assert.not(Buffer.from(ours).equals(Buffer.from(shipped)), 'the picture is not painted in the shipped font');
});

test('a family with a digit is quoted, as CSS wants it', () => {
  assert.is(fontStack({ ...OTHER_STYLE, family: 'Source Sans 3' }), "'Source Sans 3', sans-serif");
  assert.is(fontStack(CIFRAS_STYLE), 'IBM Plex Sans, sans-serif');
});

test.run();

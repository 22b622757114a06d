import { ChartError, type Fault } from '../errors.ts';
import { FAMILY } from './fonts.ts';
import { missingGlyphs, textWidth } from './measure.ts';
import type { Preset } from './preset.ts';

/** A line of text in an SVG, with its family and the x, in px from the left edge, where its box begins and ends. */
interface Line {
  readonly text: string;
  readonly family: string;
  readonly left: number;
  readonly right: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/**
 * Refuses an SVG of Vega with a text that sticks out at the left or right of the preset's width, that has a character which the font
 * lacks, or that is set in another font than the shipped one, so that nobody measured it.
 *
 * @throws {ChartError} TEXT_CUT, MISSING_GLYPH, NO_FONT; one fault a text, each with the text
 */
export function overflow(svg: string, { width, name }: Preset): void {
  const faults = textLines(svg).flatMap((line): Fault[] => {
    const quoted = `"${line.text}"`;
    const lacking = missingGlyphs(line.text).join(' ');
    const family = line.family.split(',')[0]?.replaceAll(/["']/g, '');
    const cut = line.left < -0.5 || line.right > width + 0.5;
    const span = `from ${line.left.toFixed(0)} to ${line.right.toFixed(0)} px of the ${width} px of ${name}`;
    const alien = `the text ${quoted} is set in ${family}; charts have ${FAMILY}`;
    return [
      ...(cut ? [{ code: 'TEXT_CUT', what: `the text ${quoted} runs ${span}` }] : []),
      ...(lacking === '' ? [] : [{ code: 'MISSING_GLYPH', what: `the font ${FAMILY} lacks ${lacking} of the text ${quoted}` }]),
      ...(family === FAMILY ? [] : [{ code: 'NO_FONT', what: alien, fix: 'leave fonts to the theme' }]),
    ];
  });
  if (faults.length > 0) throw new ChartError(faults);
}

// Vega writes translate and rotate only, on <g> and <text>; a line break is a <tspan>.
function textLines(svg: string): Line[] {
  const open: Matrix[] = [[1, 0, 0, 1, 0, 0]];
  const lines: Line[] = [];
  let text: string | null = null;
  for (const [, tag = '', words = ''] of svg.matchAll(/<([^>]+)>([^<]*)/g)) {
    if (tag.startsWith('text')) text = tag;
    if (tag.startsWith('/')) open.pop();
    else open.push(times(open.at(-1) ?? open[0]!, attribute(tag, 'transform')));
    if (text !== null && words !== '') lines.push(boxed(plain(words), text, open.at(-1)!));
    if (tag === '/text') text = null;
    if (tag.endsWith('/')) open.pop();
  }
  return lines;
}

function boxed(text: string, tag: string, at: Matrix): Line {
  const size = Number.parseFloat(attribute(tag, 'font-size'));
  const length = textWidth(text, { size, weight: attribute(tag, 'font-weight') || 400, style: attribute(tag, 'font-style') });
  const from = { start: 0, middle: -length / 2, end: -length }[attribute(tag, 'text-anchor') || 'start'] ?? 0;
  const ends = [from, from + length].map((x) => at[0] * x + at[4]);
  return { text, family: plain(attribute(tag, 'font-family')), left: Math.min(...ends), right: Math.max(...ends) };
}

function times(at: Matrix, transform: string): Matrix {
  return [...transform.matchAll(/(translate|rotate)\(([^)]*)\)/g)].reduce<Matrix>(([a, b, c, d, e, f], [, kind, list = '']) => {
    const [x = 0, y = 0] = list.split(',').map(Number);
    if (kind === 'translate') return [a, b, c, d, e + a * x + c * y, f + b * x + d * y];
    const [cos, sin] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)];
    return [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f];
  }, at);
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function plain(markup: string): string {
  return markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

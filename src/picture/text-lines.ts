import type { Element, Text } from 'xast';
import type { Typeface } from './fonts.ts';
import { type Leaf, inherited } from './leaves.ts';
import { type Type, textWidth } from './measure.ts';

type Style = Readonly<Record<string, string>>;

/** A run of text on one line: where its baseline begins, in px of its text's own place (before the matrix), and how it is set. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly type: Type;
  readonly style: Style;
}

/** A run that has no place of its own yet: `x` is null where it follows the run before it. */
interface Run {
  readonly text: string;
  readonly x: number | null;
  readonly y: number;
  readonly style: Style;
}

/**
 * The lines of a `<text>`: one for each run of words that begins at a place of its own or is set in another way. An anchor holds for
 * everything from one stated x to the next, as SVG has it. Blank runs are left out.
 *
 * @throws {ChartError} NO_FONT
 */
export function textLines({ element, style }: Pick<Leaf, 'element' | 'style'>, typeface?: Typeface): TextLine[] {
  const chunks: Run[][] = [];
  for (const run of runs(element, style)) {
    if (run.x === null && chunks.length > 0) chunks.at(-1)?.push(run);
    else chunks.push([run]);
  }
  return chunks.flatMap((chunk) => set(chunk, typeface));
}

function runs(text: Element, style: Style): Run[] {
  const found: Run[] = [];
  let pen: { x: number | null; y: number } = { x: 0, y: 0 };
  const walk = (element: Element, outer: Style): void => {
    const { x, y, dx, dy } = element.attributes;
    const stated = x === null || x === undefined ? pen.x : number(x);
    const height = y === null || y === undefined ? pen.y : number(y);
    pen = { x: dx === undefined ? stated : (stated ?? 0) + number(dx), y: height + number(dy) };
    const own = inherited(outer, element);
    for (const child of element.children) {
      if (child.type === 'element' && child.name === 'tspan') walk(child, own);
      if (child.type !== 'text') continue;
      const words = (child as Text).value.replace(/[ \t\r\n]+/g, ' ');
      if (words.trim() === '') continue;
      found.push({ text: words, ...pen, style: own });
      pen = { ...pen, x: null };
    }
  };
  walk(text, style);
  return found;
}

function set(chunk: readonly Run[], typeface?: Typeface): TextLine[] {
  const last = chunk.length - 1;
  const lines = chunk.map(({ text, y, style }, i) => {
    const words = i === 0 ? text.trimStart() : text;
    const shown = i === last ? words.trimEnd() : words;
    const type = typeOf(style, typeface);
    return { text: shown, y, style, type, width: textWidth(shown, type) };
  });
  const whole = lines.reduce((sum, { width }) => sum + width, 0);
  const shift = { middle: whole / 2, end: whole }[chunk[0]?.style['text-anchor'] ?? 'start'] ?? 0;
  let x = (chunk[0]?.x ?? 0) - shift;
  return lines.map((line) => {
    x += line.width;
    return { ...line, x: x - line.width };
  });
}

function typeOf(style: Style, typeface?: Typeface): Type {
  const size = Number.parseFloat(style['font-size'] ?? '16') || 0;
  const set = { size, weight: style['font-weight'] ?? 400, style: style['font-style'] ?? 'normal' };
  return typeface === undefined ? set : { ...set, typeface };
}

function number(value: string | null | undefined): number {
  return Number.parseFloat(value ?? '0') || 0;
}

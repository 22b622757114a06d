import type { Glyph } from 'fontkit';
import { typeFont } from './measure.ts';
import type { TextLine } from './text-lines.ts';

const LETTERS: Readonly<Record<string, string>> = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' };

/** The outline of a glyph at a size: where it begins, from its place on the baseline, and what follows, in relative commands. */
interface Drawn {
  readonly start: readonly [number, number];
  readonly rest: string;
}

const CACHED = 5_000;
// By glyph and size: a chart has the same few dozen letters a thousand times.
const drawings = new WeakMap<Glyph, Map<number, Drawn>>();

/**
 * The `d` of the outlines of a line of text, in px of its text's own place, kerned and with ligatures as it is measured, to the
 * hundredth of a px. A character that the font lacks is the font's box for it.
 *
 * @throws {ChartError} NO_FONT
 */
export function glyphPath({ text, x, y, type }: TextLine): string {
  const font = typeFont(type);
  const { glyphs, positions } = font.layout(text);
  const scale = type.size / font.unitsPerEm;
  let pen = x;
  return glyphs.map((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const { start, rest } = drawnAt(glyph, scale);
    const [left, base] = [pen + xOffset * scale + start[0], y - yOffset * scale + start[1]];
    pen += xAdvance * scale;
    return rest === '' ? '' : `M${written([hundredths(left), hundredths(base)])}${rest}`;
  }).join('');
}

function drawnAt(glyph: Glyph, scale: number): Drawn {
  const sizes = drawings.get(glyph) ?? new Map<number, Drawn>();
  const known = sizes.get(scale);
  if (known !== undefined) return known;
  const drawn = outlineOf(glyph, scale);
  if (sizes.size >= CACHED) sizes.clear();
  drawings.set(glyph, sizes.set(scale, drawn));
  return drawn;
}

// Relative numbers are half as long as absolute ones. Each counts from where those before it have led as written, so that roundings do
// not add up; and each glyph begins at a place of its own.
function outlineOf({ path: { commands } }: Glyph, scale: number): Drawn {
  const [first, ...others] = commands.map(({ command, args }) => ({
    command,
    places: args.map((value, axis) => hundredths((axis % 2 === 0 ? value : -value) * scale)),
  }));
  const [startX = 0, startY = 0] = first?.places ?? [];
  let [at, start] = [[startX, startY], [startX, startY]];
  const rest = others.map(({ command, places }) => {
    const steps = places.map((place, axis) => place - (at[axis % 2] ?? 0));
    at = command === 'closePath' ? start : places.slice(-2);
    if (command === 'moveTo') start = at;
    return `${LETTERS[command] ?? ''}${written(steps)}`;
  });
  return { start: [startX / 100, startY / 100], rest: rest.join('') };
}

function hundredths(px: number): number {
  return Math.round(px * 100);
}

// Hundredths of a px as px, without what SVG does not need: ".5-3" for 0.5 and -3.
function written(numbers: readonly number[]): string {
  return numbers.map((number) => String(number / 100).replace(/^(-?)0\./, '$1.')).join(' ').replaceAll(' -', '-');
}

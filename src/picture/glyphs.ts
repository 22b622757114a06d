import type { OpenFont } from './font.ts';
import { typeFont } from './measure.ts';
import type { TextLine } from './text-lines.ts';

/** The outline of a glyph at a size: where it begins, from its place on the baseline, and what follows, in relative commands. */
interface Drawn {
  readonly start: readonly [number, number];
  readonly rest: string;
}

const CACHED = 5_000;
// By font, glyph and size: a chart has the same few dozen letters a thousand times.
const drawings = new WeakMap<OpenFont, Map<string, Drawn>>();

/**
 * The `d` of the outlines of a line of text, in px of its text's own place, kerned and with ligatures as it is measured, to the
 * hundredth of a px. A character that the font lacks is the font's box for it.
 *
 * @throws {ChartError} NO_FONT
 */
export function glyphPath({ text, x, y, type }: TextLine): string {
  const font = typeFont(type);
  const scale = type.size / font.unitsPerEm;
  let pen = x;
  return font.set(text).map((set) => {
    const { start, rest } = drawnAt(font, set.glyph, scale);
    const [left, base] = [pen + set.x * scale + start[0], y - set.y * scale + start[1]];
    pen += set.advance * scale;
    return rest === '' ? '' : `M${written([hundredths(left), hundredths(base)])}${rest}`;
  }).join('');
}

function drawnAt(font: OpenFont, glyph: number, scale: number): Drawn {
  const known = drawings.get(font) ?? new Map<string, Drawn>();
  const key = `${glyph} ${scale}`;
  const drawn = known.get(key) ?? outlineOf(font, glyph, scale);
  if (known.size >= CACHED) known.clear();
  drawings.set(font, known.set(key, drawn));
  return drawn;
}

// Relative numbers are half as long as absolute ones. Each counts from where those before it have led as written, so that roundings do
// not add up; and each glyph begins at a place of its own.
function outlineOf(font: OpenFont, glyph: number, scale: number): Drawn {
  const [first, ...others] = font.outline(glyph).map(({ type, values }) => ({ type, places: values.map((value, axis) => hundredths((axis % 2 === 0 ? value : -value) * scale)) }));
  const [startX = 0, startY = 0] = first?.places ?? [];
  let [at, start] = [[startX, startY], [startX, startY]];
  const rest = others.map(({ type, places }) => {
    const steps = places.map((place, axis) => place - (at[axis % 2] ?? 0));
    at = type === 'Z' ? start : places.slice(-2);
    if (type === 'M') start = at;
    return `${type.toLowerCase()}${written(steps)}`;
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

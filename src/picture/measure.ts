import { fontOf } from './font.ts';
import type { OpenFont } from './font.ts';
import { type Typeface, cutOf, shippedTypeface } from './fonts.ts';

/** How a text is set: size in px, CSS weight (400 if not said), CSS style (normal if not said), typeface (the shipped one if not said). */
export interface Type {
  readonly size: number;
  readonly weight?: string | number;
  readonly style?: string;
  readonly typeface?: Typeface;
}

const CACHED = 20_000;
// Widths for a size of 1 px, by font file and text: the same words come back at each pass of the fit.
const widths = new Map<string, number>();
const reaches = new Map<string, { readonly top: number; readonly bottom: number }>();

/**
 * The width of a line of text in px, kerning and ligatures included, as a browser sets it. Blank text is 0 or its spaces' width.
 *
 * @throws {ChartError} NO_FONT
 */
export function textWidth(text: string, type: Type): number {
  if (text === '' || !(type.size > 0)) return 0;
  const file = fileOf(type);
  const key = `${file} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known * type.size;
  const font = fontOf(file);
  const width = font.width(text) / font.unitsPerEm;
  if (widths.size >= CACHED) widths.clear();
  widths.set(key, width);
  return width * type.size;
}

/**
 * How far letters reach above and below their baseline, in px: the tops of d and b, the feet of p and q. The ascent and descent that a
 * font states are 1.3 times the size in the shipped one, and lines that are well set would touch.
 *
 * @throws {ChartError} NO_FONT
 */
export function reach(type: Type): { readonly ascent: number; readonly descent: number } {
  const file = fileOf(type);
  const { top, bottom } = reaches.get(file) ?? reachIn(fontOf(file));
  reaches.set(file, { top, bottom });
  return { ascent: top * type.size, descent: -bottom * type.size };
}

function reachIn({ set, extent, unitsPerEm }: OpenFont): { readonly top: number; readonly bottom: number } {
  const extents = set('dbpq').map(({ glyph }) => extent(glyph));
  return { top: Math.max(...extents.map(({ top }) => top)) / unitsPerEm, bottom: Math.min(...extents.map(({ bottom }) => bottom)) / unitsPerEm };
}

/**
 * The font that a type is set in.
 *
 * @throws {ChartError} NO_FONT
 */
export function typeFont(type: Omit<Type, 'size'>): OpenFont {
  return fontOf(fileOf(type));
}

/** The characters of `text`, each once, that the cut in which it is set cannot draw (they would print as boxes): a heading may lack what the text below it has. */
export function missingGlyphs(text: string, type: Omit<Type, 'size'> = {}): string[] {
  const font = typeFont(type);
  const lacking = [...text].filter((character) => character >= ' ' && !font.has(character));
  return [...new Set(lacking)];
}

function fileOf({ weight, style, typeface = shippedTypeface() }: Omit<Type, 'size'>): string {
  return typeface.fonts[cutOf(weight, style)];
}

import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { ChartError } from '../errors.ts';
import { type Cut, FAMILY, cutOf, fontFile } from './fonts.ts';

/** How a text is set: size in px, CSS weight (400 if not said), CSS style (normal if not said). */
export interface Type {
  readonly size: number;
  readonly weight?: string | number;
  readonly style?: string;
}

const CACHED = 20_000;
// Widths for a size of 1 px, by cut and text: the same words come back at each pass of the fit.
const widths = new Map<string, number>();
const fonts = new Map<Cut, Font>();

/** The width of a line of text in px, kerning and ligatures included, as a browser sets it. Blank text is 0 or its spaces' width. */
export function textWidth(text: string, { size, weight, style }: Type): number {
  if (text === '' || !(size > 0)) return 0;
  const cut = cutOf(weight, style);
  const key = `${cut} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known * size;
  const font = opened(cut);
  const width = font.layout(text).advanceWidth / font.unitsPerEm;
  if (widths.size >= CACHED) widths.clear();
  widths.set(key, width);
  return width * size;
}

/** The characters of `text`, each once, that the regular cut cannot draw (they would print as boxes). */
export function missingGlyphs(text: string): string[] {
  const font = opened('regular');
  const lacking = [...text].filter((character) => character >= ' ' && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  return [...new Set(lacking)];
}

function opened(cut: Cut): Font {
  const known = fonts.get(cut);
  if (known !== undefined) return known;
  // Vega wants widths synchronously, and fontkit takes a tenth of a second to load: so it is required here and not imported above.
  const fontkit = createRequire(import.meta.url)('fontkit') as typeof import('fontkit');
  const font = fontkit.openSync(fontFile(cut));
  if (!('layout' in font)) throw new ChartError({ code: 'NO_FONT', what: `the file of ${FAMILY} (${cut}) is not a single font` });
  fonts.set(cut, font);
  return font;
}

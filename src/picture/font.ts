import { readFileSync } from 'node:fs';
import { Blob, Buffer as Line, Face, Font, shape } from 'harfbuzzjs';
import type { SvgPathCommand } from 'harfbuzzjs';
import { ChartError } from '../errors.ts';

/** A glyph where a font sets it in a line, in units of the font. */
export interface SetGlyph {
  readonly glyph: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** A font that is open. */
export interface OpenFont {
  readonly unitsPerEm: number;
  /** How wide a line of text is, in units of the font. */
  readonly width: (text: string) => number;
  /** A line of text, set with the font's kerning and ligatures: HarfBuzz does it, as in browsers. */
  readonly set: (text: string) => readonly SetGlyph[];
  /** The outline of a glyph, in units of the font, upward. */
  readonly outline: (glyph: number) => readonly SvgPathCommand[];
  /** How far a glyph reaches above and below its baseline, in units of the font. */
  readonly extent: (glyph: number) => { readonly top: number; readonly bottom: number };
  readonly has: (character: string) => boolean;
  /** What the font calls its family, the name that programs list first: a family with many cuts has several names. */
  readonly families: () => readonly string[];
}

/** Family, typographic family, family of one width and slope, and the whole name: https://learn.microsoft.com/typography/opentype/spec/name#name-ids */
const NAMES = [16, 1, 21, 4] as const;

const opened = new Map<string, OpenFont>();

/**
 * The font in a TTF or OTF, opened once a process; `file` is its path.
 *
 * @throws {ChartError} NO_FONT for what is missing or no font, a collection, or a web font (WOFF), which resvg would draw as nothing
 */
export function fontOf(file: string): OpenFont {
  const known = opened.get(file) ?? openFont(file);
  opened.set(file, known);
  return known;
}

function openFont(file: string): OpenFont {
  const face = new Face(new Blob(fontBytes(file)));
  const font = new Font(face);
  const line = new Line();
  const shaped = (text: string): Line => {
    line.clearContents();
    line.addText(text);
    line.guessSegmentProperties();
    shape(font, line);
    return line;
  };
  return {
    unitsPerEm: face.upem,
    width: (text) => shaped(text).getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0),
    set: (text) => {
      const places = shaped(text).getGlyphPositions();
      return line.getGlyphInfos().map(({ codepoint }, i) => ({ glyph: codepoint, advance: places[i]?.xAdvance ?? 0, x: places[i]?.xOffset ?? 0, y: places[i]?.yOffset ?? 0 }));
    },
    outline: (glyph) => font.glyphToJson(glyph),
    extent: (glyph) => {
      const { yBearing = 0, height = 0 } = font.glyphExtents(glyph) ?? {};
      return { top: yBearing, bottom: yBearing + height };
    },
    has: (character) => font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined,
    families: () => [...new Set(NAMES.map((id) => face.getName(id, 'en')))].filter((name) => name !== ''),
  };
}

/** What a file of a font begins with: https://learn.microsoft.com/typography/opentype/spec/otff */
const FONTS = ['\0\u0001\0\0', 'OTTO', 'true'];
const OTHERS: Readonly<Record<string, string>> = { ttcf: 'the file is a collection of fonts', wOFF: 'the font is a WOFF, a format of the web', wOF2: 'the font is a WOFF2, a format of the web' };

function fontBytes(file: string): Uint8Array {
  const fix = 'give the path of a TTF or OTF';
  const refuse = (what: string): ChartError => new ChartError({ code: 'NO_FONT', what, fix, place: { file } });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw refuse(`the font cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (!FONTS.includes(start)) throw refuse(OTHERS[start] ?? 'the file is no font');
  if (isCutOff(bytes)) throw refuse('the file of the font is cut off');
  return bytes;
}

/** Whether a table of the font's directory ends behind the file: HarfBuzz takes such a table for missing, and sets every text as wide as it likes. */
function isCutOff(bytes: Uint8Array): boolean {
  const { byteLength } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, byteLength);
  const tables = byteLength < 12 ? Infinity : view.getUint16(4);
  const directory = 12 + 16 * tables;
  return tables === 0 || directory > byteLength || Array.from({ length: tables }, (_, i) => 12 + 16 * i).some((at) => view.getUint32(at + 8) + view.getUint32(at + 12) > byteLength);
}

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ChartError } from '../errors.ts';

/** The name of the type family that every chart is set, measured and printed in. Without a digit, so that it is valid CSS unquoted. */
export const FAMILY = 'IBM Plex Sans';

/** The cuts that charts use: regular, semibold (for every bold) and the italic of asides. */
export type Cut = 'regular' | 'semibold' | 'italic';

/** A family of type on disk: its name as SVGs write it, and the path of the TTF or OTF of each cut. A house style is one. */
export interface Typeface {
  readonly family: string;
  readonly fonts: Readonly<Record<Cut, string>>;
}

// Full static TTFs: resvg draws nothing at all from WOFF, and the Latin subsets of other packages lack arrows and ≥.
const FILES: Record<Cut, string> = {
  regular: '400Regular/IBMPlexSans_400Regular.ttf',
  semibold: '600SemiBold/IBMPlexSans_600SemiBold.ttf',
  italic: '400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
};

const PACKAGE = '@expo-google-fonts/ibm-plex-sans';

/**
 * The path of the TTF of a cut, found as Node finds packages from `from` (a file URL or path), so it works installed as well.
 *
 * @throws {ChartError} NO_FONT
 */
export function fontFile(cut: Cut, from: string = import.meta.url): string {
  const path = resolved(`${PACKAGE}/${FILES[cut]}`, from);
  if (path !== null && existsSync(path)) return path;
  throw new ChartError({ code: 'NO_FONT', what: `the font ${FAMILY} (${FILES[cut]}) is not installed`, fix: `npm install ${PACKAGE}` });
}

let shipped: Typeface | null = null;

/**
 * The typeface that is taken where none is given: IBM Plex Sans, as installed beside this package.
 *
 * @throws {ChartError} NO_FONT
 */
export function shippedTypeface(): Typeface {
  shipped ??= { family: FAMILY, fonts: { regular: fontFile('regular'), semibold: fontFile('semibold'), italic: fontFile('italic') } };
  return shipped;
}

/**
 * The paths of the TTFs of all cuts.
 *
 * @throws {ChartError} NO_FONT
 */
export function fontFiles(from?: string): string[] {
  return (Object.keys(FILES) as Cut[]).map((cut) => fontFile(cut, from));
}

/** The cut that draws a CSS weight (`600`, `'bold'`, …) and style: 550 and over is semibold, whose italic is not shipped. */
export function cutOf(weight: string | number | null | undefined, style?: string | null): Cut {
  const number = weight === 'bold' || weight === 'bolder' ? 700 : Number(weight ?? 400);
  if (number >= 550) return 'semibold';
  return style === 'italic' || style === 'oblique' ? 'italic' : 'regular';
}

function resolved(specifier: string, from: string): string | null {
  try {
    return createRequire(from).resolve(specifier);
  } catch {
    return null;
  }
}

import { ChartError } from '../errors.ts';
import { FAMILY, fontFiles } from './fonts.ts';

/** How many px of the picture go to one px of the SVG; 2 if not said. */
export interface PngOptions {
  readonly scale?: number;
}

/**
 * The bytes of a PNG of an SVG on white, set in the shipped fonts only, so it is the same on every machine.
 *
 * @throws {ChartError} NO_FONT, NO_INK, BAD_SVG
 */
export async function toPng(svg: string, { scale = 2 }: PngOptions = {}): Promise<Uint8Array> {
  // Four megabytes of native code that a run without pictures need not load.
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
  try {
    const image = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale }, background: '#ffffff' }).render();
    if (!hasInk(image.pixels)) {
      throw new ChartError({ code: 'NO_INK', what: 'the picture is blank', fix: 'look at the SVG it was made from' });
    }
    return image.asPng();
  } catch (error) {
    if (error instanceof ChartError) throw error;
    throw new ChartError({ code: 'BAD_SVG', what: `resvg cannot draw the SVG: ${error instanceof Error ? error.message : String(error)}` });
  }
}

function hasInk(pixels: Uint8Array): boolean {
  return pixels.some((value) => value !== 255);
}

import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { ChartError } from '../errors.ts';
import { type Typeface, shippedTypeface } from './fonts.ts';
import { notLoaded } from './loaded.ts';
import { painted } from './painted.ts';
import type { Refusal } from './painted.ts';
import { type PngWords, pngFile } from './png-file.ts';

/** How large a picture is, and what is written into its file. */
export interface PngOptions {
  /** How many px of the picture go to one px of the SVG; 2 if not said. */
  readonly scale?: number;
  /** Points to a px of the SVG: 1 for print, whose px are points; 0.75 (if not said) for the screen. At scale 2 that is 144 and 192 dpi. */
  readonly pointsPerPx?: number;
  /** `Title`, `Source`, `Description` … for who has the file only; none if not said. */
  readonly words?: PngWords;
  readonly typeface?: Typeface;
}

/**
 * The bytes of a PNG of an SVG on white, set in the given fonts only, so it is the same on every machine.
 *
 * @throws {ChartError} NO_FONT, NO_INK, BAD_SVG, NO_PACKAGE
 */
export async function toPng(svg: string, options: PngOptions = {}): Promise<Uint8Array> {
  const { scale = 2, pointsPerPx = 0.75, words = {}, typeface = shippedTypeface() } = options;
  const answer = await painted({ svg, looks: looks(scale, typeface) });
  if ('lacks' in answer) throw refusal(answer);
  return pngFile(answer, { dpi: (72 / pointsPerPx) * scale, words });
}

function refusal({ lacks, why }: Refusal): ChartError {
  if (lacks === 'package') return notLoaded('@resvg/resvg-js', why);
  if (lacks === 'ink') return new ChartError({ code: 'NO_INK', what: why, fix: 'look at the SVG it was made from' });
  return new ChartError({ code: 'BAD_SVG', what: `resvg cannot draw the SVG: ${why}` });
}

function looks(scale: number, { family, fonts }: Typeface): ResvgRenderOptions {
  const font = { fontFiles: Object.values(fonts), loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family };
  return { font, fitTo: { mode: 'zoom', value: scale }, background: '#ffffff' };
}

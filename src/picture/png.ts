import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { ChartError } from '../errors.ts';
import { type Typeface, shippedTypeface } from './fonts.ts';
import { loaded } from './loaded.ts';
import { type PngWords, withChunks } from './png-chunks.ts';

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
  // Four megabytes of native code that a run without pictures need not load.
  const { renderAsync } = await loaded('@resvg/resvg-js', () => import('@resvg/resvg-js'));
  // On a thread of Node's pool: several pictures are painted at once, and beside what else is done.
  return withChunks(await drawn(() => renderAsync(svg, looks(scale, typeface))), { dpi: (72 / pointsPerPx) * scale, words });
}

async function drawn(render: () => Promise<{ readonly pixels: Uint8Array; asPng(): Uint8Array }>): Promise<Uint8Array> {
  try {
    const image = await render();
    const isBlank = image.pixels.every((value) => value === 255);
    if (isBlank) throw new ChartError({ code: 'NO_INK', what: 'the picture is blank', fix: 'look at the SVG it was made from' });
    return image.asPng();
  } catch (error) {
    if (error instanceof ChartError) throw error;
    throw new ChartError({ code: 'BAD_SVG', what: `resvg cannot draw the SVG: ${error instanceof Error ? error.message : String(error)}` });
  }
}

function looks(scale: number, { family, fonts }: Typeface): ResvgRenderOptions {
  const font = { fontFiles: Object.values(fonts), loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family };
  return { font, fitTo: { mode: 'zoom', value: scale }, background: '#ffffff' };
}

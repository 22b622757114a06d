import { outlined } from '../picture/outlined.ts';
import { toPdf } from '../picture/pdf.ts';
import type { PdfOptions } from '../picture/pdf.ts';
import { toPng } from '../picture/png.ts';
import type { PngOptions } from '../picture/png.ts';

/** What is made of a finished SVG, and nothing but data: it may be made in another thread. */
export interface Finishing {
  readonly svg: string;
  readonly typeface: NonNullable<PngOptions['typeface']>;
  readonly pdf: Omit<PdfOptions, 'typeface'>;
  readonly png: Omit<PngOptions, 'typeface'>;
}

/** The twin in outlines, the PDF and the PNG of an SVG. */
export interface FinishedFiles {
  readonly outlined: string;
  readonly pdf: Uint8Array;
  readonly png: Uint8Array;
}

/**
 * Makes of an SVG what a desk takes beside it.
 *
 * @throws {ChartError} NO_FONT, NO_INK, BAD_SVG, NO_PACKAGE
 */
export async function finishedFiles({ svg, typeface, pdf, png }: Finishing): Promise<FinishedFiles> {
  return { outlined: outlined(svg, typeface), pdf: await toPdf(svg, { ...pdf, typeface }), png: await toPng(svg, { ...png, typeface }) };
}

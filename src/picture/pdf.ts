import type { Options } from 'svg-to-pdfkit';
import { ChartError } from '../errors.ts';
import { cmyk } from './cmyk.ts';
import { type Cut, type Typeface, cutOf, shippedTypeface } from './fonts.ts';
import { loaded } from './loaded.ts';
import { parseSvg } from './tree.ts';

/** What a PDF says of itself and how it is printed. */
export interface PdfOptions {
  readonly lang: string;
  /** Missing is none. */
  readonly title?: string | null;
  /** Who made it; missing is nobody. */
  readonly author?: string | null;
  /** What the picture shows, for those who do not see it; missing is nothing. */
  readonly description?: string | null;
  /** When it was made, which every PDF must say. Missing is the first moment of 1970, which nobody takes for true: a run reads no clock. */
  readonly created?: Date;
  /** Points to a px: 1 for print, whose px are points; 0.75 (if not said) for the screen, where 96 px are an inch. */
  readonly pointsPerPx?: number;
  /** `rgb` if not said; `cmyk` is DeviceCMYK without a profile, greys in black ink only (see `cmyk`). */
  readonly colours?: 'rgb' | 'cmyk';
  readonly typeface?: Typeface;
}

/**
 * The bytes of a one-page PDF of an SVG, as large as the picture: vectors, texts that can be selected and searched, its fonts embedded as
 * subsets. The same SVG gives the same bytes.
 *
 * @throws {ChartError} NO_FONT, NO_PACKAGE, BAD_SVG for what svg-to-pdfkit warns of
 */
export async function toPdf(svg: string, options: PdfOptions): Promise<Uint8Array> {
  // pdfkit takes a tenth of a second to load, which a run without PDFs need not wait for.
  const modules = await loaded('pdfkit svg-to-pdfkit', () => Promise.all([import('pdfkit'), import('svg-to-pdfkit')]));
  const [{ default: Document }, { default: svgToPdf }] = modules;
  const { typeface = shippedTypeface(), pointsPerPx = 0.75, lang } = options;
  const size = sizeOf(svg).map((px) => px * pointsPerPx) as [number, number];
  const page = { size, margin: 0, lang, displayTitle: true, tagged: true, pdfVersion: '1.7', font: '' } as const;
  const document = new Document({ ...page, info: info(options) });
  for (const [cut, file] of Object.entries(typeface.fonts)) document.registerFont(cut, file);
  const warnings: string[] = [];
  const drawing = { ...paint(options), assumePt: true, warningCallback: (warning: string) => warnings.push(warning) };
  const draw = (): void => {
    try {
      // The SVG states its own size, whatever width svg-to-pdfkit is told.
      svgToPdf(document.scale(pointsPerPx), svg, 0, 0, drawing);
    } catch (error) {
      warnings.push(error instanceof Error ? error.message : String(error));
    }
  };
  document.addStructure(document.struct('Figure', { alt: options.description ?? options.title ?? '' }, draw));
  if (warnings.length > 0) throw refused(warnings);
  return bytesOf(document);
}

function info({ title = null, author = null, created = new Date(0) }: PdfOptions): PDFKit.DocumentInfo {
  const made = { CreationDate: created, Producer: 'pdfkit', Creator: 'cifras' };
  // pdfkit fails on a value that is there and undefined.
  return { ...made, ...(title === null ? {} : { Title: title }), ...(author === null ? {} : { Author: author }) };
}

function paint({ colours = 'rgb' }: PdfOptions): Options {
  const fontCallback = (_: string, bold: boolean, italic: boolean): Cut => cutOf(bold ? 'bold' : 'normal', italic ? 'italic' : 'normal');
  return colours === 'rgb' ? { fontCallback } : { fontCallback, colorCallback: (colour) => colour && [[...cmyk(colour[0])], colour[1]] };
}

function sizeOf(svg: string): [number, number] {
  const { width, height } = parseSvg(svg).attributes;
  const size: [number, number] = [Number.parseFloat(width ?? ''), Number.parseFloat(height ?? '')];
  if (!size.every((px) => px > 0)) throw refused([`the SVG is ${width ?? '?'} x ${height ?? '?'} px`]);
  return size;
}

function refused(warnings: readonly string[]): ChartError {
  return new ChartError(warnings.map((warning) => ({ code: 'BAD_SVG', what: `the SVG cannot be printed: ${warning}` })));
}

async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  document.end();
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** What we use of svg-to-pdfkit 0.1.8, which has no types of its own. */
declare module 'svg-to-pdfkit' {
  /** A colour as 3 (RGB, 0 to 255) or 4 (CMYK, 0 to 100) numbers, and its opacity from 0 to 1. */
  type Colour = [channels: number[], opacity: number];

  export interface Options {
    readonly width?: number;
    readonly height?: number;
    readonly assumePt?: boolean;
    readonly fontCallback?: (family: string, bold: boolean, italic: boolean) => string;
    /** Called with undefined for `none`. */
    readonly colorCallback?: (colour: Colour | undefined) => Colour | undefined;
    readonly warningCallback?: (warning: string) => void;
  }

  export default function svgToPdf(document: PDFKit.PDFDocument, svg: string, x: number, y: number, options?: Options): void;
}

import type { Drawing } from '../chart/draw.ts';
import { plainSvg } from '../chart/plain.ts';
import { inPoints } from '../picture/in-points.ts';
import { outlined } from '../picture/outlined.ts';
import { toPdf } from '../picture/pdf.ts';
import { toPng } from '../picture/png.ts';
import { isPrint } from '../picture/preset.ts';
import type { Desk } from './desk.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';

/**
 * The pictures of a drawing, below `<lang>/`: live text, outlines, the chart without its words around it, PDF, and PNG two pixels to one.
 *
 * @throws {ChartError} NO_FONT, NO_INK, BAD_SVG
 */
export async function picturesOf(drawing: Drawing, { style, inks }: Pick<Desk, 'style' | 'inks'>): Promise<Output[]> {
  const { name, lang, preset, svg, words: { title, alt, source, credit } } = drawing;
  const path = `${lang}/${name}.${lang}.${preset.name}`;
  const [pointsPerPx, colours, file] = isPrint(preset) ? ([1, inks, inPoints] as const) : ([0.75, 'rgb', String] as const);
  // The picture first: it is painted beside the rest.
  const [png, plain, pdf] = await Promise.all([
    toPng(svg, { typeface: style, pointsPerPx, words: { Title: title, Source: source, Description: alt, Author: credit } }),
    plainSvg(drawing, { style }),
    toPdf(svg, { typeface: style, lang, title, author: credit, description: alt, pointsPerPx, colours }),
  ]);
  return [
    textOutput(`${path}.svg`, file(svg)),
    textOutput(`${path}.outlined.svg`, file(outlined(svg, style))),
    textOutput(`${path}.plain.svg`, file(plain)),
    { name: `${path}.pdf`, bytes: pdf },
    { name: `${path}.png`, bytes: png },
  ];
}

import type { Drawing } from '../chart/draw.ts';
import { plainSvg } from '../chart/plain.ts';
import { outlined } from '../picture/outlined.ts';
import { toPdf } from '../picture/pdf.ts';
import { toPng } from '../picture/png.ts';
import type { Preset } from '../picture/preset.ts';
import type { HouseStyle } from '../picture/style.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';

/**
 * The pictures of drawings, below `<lang>/`: live text, outlines, the chart without its words around it, PDF, and PNG two pixels to one.
 *
 * @throws {ChartError} NO_FONT, NO_INK, BAD_SVG
 */
export async function picturesOfAll(drawings: readonly Drawing[], style: HouseStyle): Promise<Output[]> {
  const pictures: Output[] = [];
  for (const drawing of drawings) pictures.push(...(await picturesOf(drawing, style)));
  return pictures;
}

async function picturesOf(drawing: Drawing, style: HouseStyle): Promise<Output[]> {
  const { name, lang, preset, svg, words: { title, alt, source, credit } } = drawing;
  const path = `${lang}/${name}.${lang}.${preset.name}`;
  const printed = { typeface: style, pointsPerPx: pointsPerPx(preset) };
  return [
    textOutput(`${path}.svg`, svg),
    textOutput(`${path}.outlined.svg`, outlined(svg, style)),
    textOutput(`${path}.plain.svg`, await plainSvg(drawing, { style })),
    { name: `${path}.pdf`, bytes: await toPdf(svg, { ...printed, lang, title, author: credit, description: alt }) },
    { name: `${path}.png`, bytes: await toPng(svg, { ...printed, words: { Title: title, Source: source, Description: alt, Author: credit } }) },
  ];
}

/** A px of a print width is a point; on the screen, 96 px are an inch of 72 points. */
function pointsPerPx({ name }: Preset): number {
  return name.startsWith('print-') ? 1 : 0.75;
}

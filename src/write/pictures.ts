import type { Drawing } from '../chart/draw.ts';
import { plainSvg } from '../chart/plain.ts';
import type { Preset } from '../picture/preset.ts';
import type { Desk } from './desk.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';
import { finishedElsewhere } from './second-thread.ts';

/**
 * The pictures of a drawing, below `<lang>/`: live text, outlines, the chart without its words around it, PDF, and PNG two pixels to one.
 *
 * @throws {ChartError} NO_FONT, NO_INK, BAD_SVG
 */
export async function picturesOf(drawing: Drawing, { style, inks }: Pick<Desk, 'style' | 'inks'>): Promise<Output[]> {
  const { name, lang, preset, svg, words: { title, alt, source, credit } } = drawing;
  const path = `${lang}/${name}.${lang}.${preset.name}`;
  const [pointsPerPx, colours] = isPrint(preset) ? ([1, inks] as const) : ([0.75, 'rgb'] as const);
  // Only what the files are made with: a style may hold what cannot go to another thread.
  const typeface = { family: style.family, fonts: style.fonts };
  const elsewhere = finishedElsewhere({
    svg, typeface,
    pdf: { lang, title, author: credit, description: alt, pointsPerPx, colours },
    png: { pointsPerPx, words: { Title: title, Source: source, Description: alt, Author: credit } },
  });
  const [plain, { outlined, pdf, png }] = await Promise.all([plainSvg(drawing, { style }), elsewhere]);
  return [
    textOutput(`${path}.svg`, svg),
    textOutput(`${path}.outlined.svg`, outlined),
    textOutput(`${path}.plain.svg`, plain),
    { name: `${path}.pdf`, bytes: pdf },
    { name: `${path}.png`, bytes: png },
  ];
}

/** A px of a print width is a point; on the screen, 96 px are an inch of 72 points. */
function isPrint({ name }: Preset): boolean {
  return name.startsWith('print-');
}

import type { HouseStyle } from '../picture/style.ts';
import type { Drawing } from './draw.ts';
import { padded, svgWidth, wordless } from './fit/fit.ts';
import { laidOut, pictureOf } from './vega/render.ts';

/** The SVG of a finished chart without its headline, notes and source, as wide as with them; its title and description for who cannot see it stay. Its ids begin with `<name>-plain`. */
export async function plainSvg({ name, lang, preset, spec, words }: Drawing, { style }: { readonly style: HouseStyle }): Promise<string> {
  const bare = wordless(spec);
  const svg = await laidOut(bare, async (view) => view.toSVG(), { typeface: style });
  return pictureOf(padded(svg, svgWidth(svg), preset.width), bare, { id: `${name}-plain`, lang, title: words.title, description: words.alt, typeface: style });
}

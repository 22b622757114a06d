import type { Drawing } from './draw.ts';
import { padded, svgWidth, wordless } from './fit.ts';
import { renderSvg } from './render.ts';

/** The SVG of a finished chart without its headline, notes and source, as wide as with them; its title and description for who cannot see it stay. Its ids begin with `<name>-plain`. */
export async function plainSvg({ name, lang, preset, spec, words }: Drawing): Promise<string> {
  const svg = await renderSvg(wordless(spec), { id: `${name}-plain`, lang, title: words.title, description: words.alt });
  return padded(svg, svgWidth(svg), preset.width);
}

import type { Drawing } from '../chart/draw.ts';
import { textBoxes } from '../picture/text-boxes.ts';
import { parseSvg } from '../picture/tree.ts';

/** Layers whose text stands in the words already, wrapped. */
const FURNITURE: ReadonlySet<string | null> = new Set(['headline', 'subtitle', 'notes-and-source']);

/** Every word of a chart in one language, for who translates or resets it: what stands around the picture, and by preset what is drawn in it, by layer, each line once. */
export function wordsJson(drawings: readonly [Drawing, ...Drawing[]]): string {
  const [{ name, lang, words: { title, subtitle, notes, source, credit, alt } }] = drawings;
  const drawn = Object.fromEntries(drawings.map(({ preset, svg }) => [preset.name, byLayer(svg)]));
  return `${JSON.stringify({ chart: name, lang, title, subtitle, notes, source, credit, alt, drawn }, null, 2)}\n`;
}

function byLayer(svg: string): Record<string, string[]> {
  const layers: Record<string, string[]> = {};
  for (const { layer, text } of textBoxes(parseSvg(svg))) {
    if (FURNITURE.has(layer)) continue;
    const lines = (layers[layer ?? 'text'] ??= []);
    if (!lines.includes(text)) lines.push(text);
  }
  return layers;
}

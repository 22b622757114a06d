import type { Drawing, PrintedWords } from '../chart/draw.ts';
import { WEB } from '../picture/preset.ts';
import { textBoxes } from '../picture/text-boxes.ts';
import { parseSvg } from '../picture/tree.ts';

/** Layers whose text stands in the words already, wrapped. */
const FURNITURE: ReadonlySet<string | null> = new Set(['headline', 'subtitle', 'notes-and-source']);

/** Every word of a chart in one language, for who translates or resets it: what stands around the picture, what of that is otherwise at a preset, and by preset what is drawn in it, by layer, each line once. */
export function wordsJson(drawings: readonly [Drawing, ...Drawing[]]): string {
  const [{ name, lang }] = drawings;
  const { words } = drawings.find(({ preset }) => preset.name === WEB.name) ?? drawings[0];
  const others = Object.fromEntries(drawings.map(({ preset, words: own }) => [preset.name, differing(own, words)] as const).filter(([, own]) => Object.keys(own).length > 0));
  const drawn = Object.fromEntries(drawings.map(({ preset, svg }) => [preset.name, byLayer(svg)]));
  return `${JSON.stringify({ chart: name, lang, ...Object.fromEntries(AROUND.map((key) => [key, words[key]])), ...(Object.keys(others).length === 0 ? {} : { others }), drawn }, null, 2)}\n`;
}

const AROUND = ['title', 'subtitle', 'notes', 'source', 'credit', 'alt'] as const;

function differing(own: PrintedWords, words: PrintedWords): Partial<PrintedWords> {
  return Object.fromEntries(AROUND.filter((key) => JSON.stringify(own[key]) !== JSON.stringify(words[key])).map((key) => [key, own[key]]));
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

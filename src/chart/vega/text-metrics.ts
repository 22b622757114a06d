import { shippedTypeface } from '../../picture/fonts.ts';
import type { Typeface } from '../../picture/fonts.ts';
import { textWidth } from '../../picture/measure.ts';
import { vega } from './vega.ts';

/** What Vega knows of a text when it asks for its width. */
export interface TextItem {
  readonly font?: string | null;
  readonly fontSize?: number | string | null;
  readonly fontWeight?: number | string | null;
  readonly fontStyle?: string | null;
  readonly limit?: number | null;
}

/**
 * Makes Vega measure text with the real font; done twice it does no harm.
 * Two charts that are drawn at once may have two typefaces, so each text is measured in the family that it names.
 * Without a canvas Vega guesses 0.8 x length x size, which is 89% too wide on average; with one it would take the system's fonts.
 */
export function useRealTextMetrics(typeface: Typeface = shippedTypeface()): void {
  typefaces.set(typeface.family, typeface);
  const { textMetrics } = vega() as unknown as { textMetrics: { width: typeof itemWidth } };
  textMetrics.width = itemWidth;
}

const typefaces = new Map<string, Typeface>();

function typefaceOf(font: string | null | undefined): Typeface {
  const family = (font ?? '').split(',')[0]?.replaceAll(/["']/gu, '').trim() ?? '';
  return typefaces.get(family) ?? shippedTypeface();
}

/**
 * The width in px of what Vega is about to set: the widest line of `text` (a string, a number, several lines; missing is 0),
 * but no more than the item's `limit`, which Vega leaves to this function once it is replaced.
 */
export function itemWidth(item: TextItem, text: unknown): number {
  const size = item.fontSize === null || item.fontSize === undefined ? 11 : Number(item.fontSize) || 0;
  const type = { size, weight: item.fontWeight ?? 400, style: item.fontStyle ?? 'normal', typeface: typefaceOf(item.font) };
  const lines = Array.isArray(text) ? text : [text];
  const width = lines.reduce((widest: number, line) => Math.max(widest, textWidth(plain(line), type)), 0);
  return item.limit !== null && item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
}

// Vega trims before it draws.
function plain(line: unknown): string {
  return line === null || line === undefined ? '' : String(line).trim();
}

import type { Drawing } from '../chart/draw.ts';
import type { Output } from './files.ts';

/**
 * The picture of a drawing as PNG, two pixels to one: `<name>.png`.
 *
 * @throws {ChartError} NO_INK, NO_FONT, BAD_SVG
 */
export async function png({ name, svg, style }: Drawing): Promise<Output> {
  return { name: `${name}.png`, bytes: await (await import('../picture/png.ts')).toPng(svg, { typeface: style }) };
}

import type { Drawing } from '../chart/draw.ts';
import { inPoints } from '../picture/in-points.ts';
import { isPrint } from '../picture/preset.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';

/** The picture of a drawing as SVG with live text: `<name>.svg`; at a width of print its size is in points. */
export function svg({ name, svg: picture, preset }: Drawing): Output {
  return textOutput(`${name}.svg`, isPrint(preset) ? inPoints(picture) : picture);
}

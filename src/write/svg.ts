import type { Drawing } from '../chart/draw.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';

/** The picture of a drawing as SVG with live text: `<name>.svg`. */
export function svg({ name, svg: picture }: Drawing): Output {
  return textOutput(`${name}.svg`, picture);
}

import type { Drawing } from '../chart/draw.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';
import { laidOut } from './laid-out.ts';

/** The self-contained Vega-Lite spec of a drawing, with its data inline: `<name>.vl.json`. */
export function spec({ name, spec: complete }: Drawing): Output {
  return textOutput(`${name}.vl.json`, `${laidOut(complete)}\n`);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { ChartError } from '../errors.ts';

const opened = new Map<string, Font>();

/**
 * The font in a TTF or OTF, opened once a process; `file` is its path.
 *
 * @throws {ChartError} NO_FONT for what is missing or no font, a collection, or a web font (WOFF), which resvg would draw as nothing
 */
export function fontOf(file: string): Font {
  const known = opened.get(file);
  if (known !== undefined) return known;
  // Vega wants widths synchronously, and fontkit takes a tenth of a second to load: so it is required here and not imported above.
  const fontkit = createRequire(import.meta.url)('fontkit') as typeof import('fontkit');
  const font = readFont(file, (bytes) => fontkit.create(bytes));
  opened.set(file, font);
  return font;
}

function readFont(file: string, create: (bytes: Buffer) => unknown): Font {
  const fix = 'give the path of a TTF or OTF';
  const refuse = (what: string): ChartError => new ChartError({ code: 'NO_FONT', what, fix, place: { file } });
  try {
    const font = create(readFileSync(file)) as Font;
    if (!('layout' in font)) throw refuse('the file is a collection of fonts');
    if (font.type !== 'TTF') throw refuse(`the font is a ${font.type}, a format of the web`);
    return font;
  } catch (error) {
    if (error instanceof ChartError) throw error;
    throw refuse(`the font cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

import { typeFont } from './measure.ts';
import type { TextLine } from './text-lines.ts';

const LETTERS: Readonly<Record<string, string>> = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' };

/**
 * The `d` of the outlines of a line of text, in px of its text's own place, kerned and with ligatures as it is measured, to the hundredth
 * of a px. A character that the font lacks is the font's box for it.
 *
 * @throws {ChartError} NO_FONT
 */
export function glyphPath({ text, x, y, type }: TextLine): string {
  const font = typeFont(type);
  const { glyphs, positions } = font.layout(text);
  const scale = type.size / font.unitsPerEm;
  const write = writer();
  let pen = x;
  return glyphs.map(({ path }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const [left, base] = [pen + xOffset * scale, y - yOffset * scale];
    pen += xAdvance * scale;
    return path.commands.map(({ command, args }) => write(command, args.map((value, axis) => (axis % 2 === 0 ? left + value * scale : base - value * scale)))).join('');
  }).join('');
}

// Relative numbers are half as long as absolute ones. Each counts from where the ones before have led as written, so that roundings do not add up.
function writer(): (command: string, places: readonly number[]) => string {
  let [at, start] = [[0, 0], [0, 0]];
  return (command, places) => {
    const steps = places.map((place, axis) => Math.round(place * 100) - (at[axis % 2] ?? 0));
    at = command === 'closePath' ? start : at.map((value, axis) => value + (steps.at(axis - 2) ?? 0));
    if (command === 'moveTo') start = at;
    return `${LETTERS[command] ?? ''}${steps.map((step) => String(step / 100).replace(/^(-?)0\./, '$1.')).join(' ').replaceAll(' -', '-')}`;
  };
}

import type { Element } from 'xast';
import { textOf, withAttributes } from './tree.ts';

const LITTER = /^(?:aria-.+|role|pointer-events|focusable|tabindex)$/;
const MEASURES = /^(?:d|transform|x|y|x1|x2|y1|y2|width|height|points)$/;
// What SVG takes anyway.
const DEFAULTS: Readonly<Record<string, string>> = { opacity: '1', 'fill-opacity': '1', 'stroke-opacity': '1', 'stroke-width': '1' };

/**
 * A picture of Vega without what nobody sees: Vega's own ARIA (English, in local time), labels hidden because they would overlap,
 * backgrounds without paint, empty paths, lines without words, and the tails of floats. What shows stays as it is.
 */
export function tidied(tree: Element): Element {
  const seen = tree.children.filter((child) => child.type !== 'element' || isSeen(child));
  const children = tree.name === 'text' ? withoutEmptyLines(seen) : seen;
  const attributes = Object.fromEntries(Object.entries(tree.attributes).flatMap(attribute));
  return { ...tree, attributes, children: children.map((child) => (child.type === 'element' ? tidied(child) : child)) };
}

/** The lines of a text without those that hold no words, by which the next stands lower: what an empty one moves, programs do not agree on. */
function withoutEmptyLines(lines: Element['children']): Element['children'] {
  let lower = 0;
  return lines.flatMap((line) => {
    if (line.type !== 'element' || line.name !== 'tspan') return [line];
    const dy = lower + Number(line.attributes['dy'] ?? 0);
    const isEmpty = textOf(line).trim() === '';
    lower = isEmpty ? dy : 0;
    return isEmpty ? [] : [dy === 0 ? line : withAttributes(line, { dy: String(dy) })];
  });
}

function isSeen({ name, attributes }: Element): boolean {
  const { class: kind, display, opacity, d, fill, stroke } = attributes;
  if (display === 'none' || (opacity === '0' && name === 'text') || (name === 'path' && d === '')) return false;
  return kind !== 'background' || isPaint(fill) || isPaint(stroke);
}

function isPaint(value: string | null | undefined): boolean {
  return value !== null && value !== undefined && value !== 'none' && value !== 'transparent';
}

function attribute([key, value]: [string, unknown]): [string, string][] {
  if (typeof value !== 'string' || LITTER.test(key) || DEFAULTS[key] === value) return [];
  // Dashes without gaps, which Vega-Lite needs to say "solid" in a scale, are an error in PDF.
  if (key === 'stroke-dasharray' && value.split(/[\s,]+/).every((length, i) => i % 2 === 0 || Number(length) === 0)) return [];
  // Bold is drawn with the semibold: then it is what the file asks for as well.
  if (key === 'font-weight' && value === 'bold') return [[key, '600']];
  return [[key, MEASURES.test(key) ? rounded(value) : value]];
}

// Thousandths of a px: nobody sees less, and the last digits of floats are litter in an editor.
function rounded(measure: string): string {
  const long = /-?\d+\.\d{4,}(?:e[+-]?\d+)?|-?\d+(?:\.\d+)?e[+-]?\d+/g;
  return measure.replace(long, (number) => String(Math.round(Number(number) * 1000) / 1000));
}

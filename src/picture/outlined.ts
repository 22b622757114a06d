import type { Element } from 'xast';
import type { Typeface } from './fonts.ts';
import { glyphPath } from './glyphs.ts';
import { inherited } from './leaves.ts';
import { textLines } from './text-lines.ts';
import { element, elements, parseSvg, svgText, textOf, withAttributes, withChildren } from './tree.ts';

/** What only text has; outlines have no use for it. */
const FONT = { 'font-family': null, 'font-size': null, 'font-weight': null, 'font-style': null };
const OF_TEXT = { ...FONT, 'text-anchor': null, x: null, y: null, dx: null, dy: null };

/**
 * A picture with its texts as outlines, for desks that do not have the font: it looks the same, and has no `<text>` left. Each text is
 * a group with one path a line, and keeps its words as `aria-label`, as Inkscape does; lines are parted by a space.
 *
 * @throws {ChartError} NO_FONT
 */
export function outlined(svg: string, typeface?: Typeface): string {
  return svgText(drawn(parseSvg(svg), {}, typeface));
}

function drawn(each: Element, outer: Readonly<Record<string, string>>, typeface?: Typeface): Element {
  const style = inherited(outer, each);
  if (each.name === 'text') return outlines(each, style, typeface);
  return withChildren(each, each.children.map((child) => (child.type === 'element' ? drawn(child, style, typeface) : child)));
}

function outlines(text: Element, style: Readonly<Record<string, string>>, typeface?: Typeface): Element {
  const lines = textLines({ element: text, style }, typeface);
  const spans = elements(text);
  const said = (spans.length === 0 ? [textOf(text)] : spans.map(textOf)).join(' ');
  const paths = lines.map((line) => {
    // A tspan may be filled in another way than its text.
    const fill = line.style['fill'] === style['fill'] ? null : (line.style['fill'] ?? null);
    return element('path', { d: glyphPath(line), fill });
  });
  return withChildren(withAttributes({ ...text, name: 'g' }, { ...OF_TEXT, 'aria-label': said }), paths);
}

/**
 * The SVG of a print width with its size in points. Its px are points already, but only Illustrator reads them so: for Inkscape and browsers a px is 1/96 of an inch, and 52 mm would open as 39.
 * What is inside keeps its numbers: the view box says what they are of.
 */
export function inPoints(svg: string): string {
  return svg.replace(/^<svg[^>]*>/u, (root) => root.replace(/ (width|height)="([\d.]+)"/gu, ' $1="$2pt"'));
}

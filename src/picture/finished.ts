import { withOwnIds, withoutIdleClips } from './definitions.ts';
import type { Typeface } from './fonts.ts';
import { hatched } from './hatched.ts';
import { layered } from './layered.ts';
import { parted } from './parted.ts';
import { type Naming, named } from './root.ts';
import { tidied } from './tidied.ts';
import { parseSvg, svgText } from './tree.ts';

/** How a picture is named, and the typeface that its texts are measured in (the shipped one if not said). */
export interface Finish extends Naming {
  readonly typeface?: Typeface;
}

/**
 * The picture that leaves the house, from the SVG that Vega draws: named layers instead of nests, guides parted where words stand, what is not exact hatched, one name
 * and description at the root, ids of its own. The same SVG gives the same bytes.
 *
 * @throws {ChartError} NO_FONT
 */
export function finished(svg: string, { typeface, ...naming }: Finish): string {
  const clean = withoutIdleClips(tidied(parseSvg(svg)), typeface);
  return svgText(named(withOwnIds(hatched(parted(layered(clean, naming.id, typeface), typeface)), naming.id), naming));
}

import type { Drawing } from '../chart/draw.ts';
import { contrast } from '../lint/colour.ts';
import { leaves } from '../picture/leaves.ts';
import { parseSvg } from '../picture/tree.ts';

/** A colour of a picture: what is drawn in it, and its contrast (WCAG 2.2, 1.4.3) with white and with salmon paper. */
export interface Ink {
  readonly colour: string;
  readonly of: 'text' | 'marks';
  readonly white: number;
  readonly salmon: number;
}

/** White, and the paper of the newspapers that are pink. */
const PAPER = { white: '#ffffff', salmon: '#fff1e5' } as const;
/** Guides are pale on purpose. */
const GUIDES: ReadonlySet<string | null> = new Set(['gridlines', 'axis-lines', null]);

/** The colours of the texts and marks of pictures, each once, the palest first; the white inside of a hollow mark is none. */
export function inks(drawings: readonly Pick<Drawing, 'svg'>[]): Ink[] {
  const found = new Map<string, Ink>();
  for (const { svg } of drawings) {
    for (const { element, style, layer } of leaves(parseSvg(svg))) {
      const of = element.name === 'text' ? 'text' : 'marks';
      const colours = of === 'text' ? [style['fill'] ?? '#000000'] : GUIDES.has(layer) ? [] : [style['fill'] ?? '#000000', style['stroke'] ?? 'none'];
      for (const colour of colours) {
        const white = contrast(colour, PAPER.white);
        if (white !== null && white > 1) found.set(`${of} ${colour}`, { colour, of, white: rounded(white), salmon: rounded(contrast(colour, PAPER.salmon) ?? 1) });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.white - b.white || (a.of < b.of ? -1 : 1) || (a.colour < b.colour ? -1 : 1));
}

function rounded(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}

import { FAMILY, shippedTypeface } from './fonts.ts';
import type { Typeface } from './fonts.ts';

/** The colours of a house; as hex codes; each text colour has a contrast of 4.5:1 or more on `paper`, each series 3:1. */
export interface Colours {
  /** The first series, and every mark without one. */
  readonly first: string;
  readonly second: string;
  readonly third: string;
  /** Headlines and labels. */
  readonly ink: string;
  /** Subtitles, axes, notes. */
  readonly muted: string;
  /** Baselines, and what is not stated. */
  readonly quiet: string;
  readonly grid: string;
  readonly paper: string;
}

/** How a newsroom's charts look: given once, to `notebook(import.meta, { style })` or `draw(…, { style })`. */
export interface HouseStyle extends Typeface {
  readonly name: string;
  readonly colours: Colours;
  /** The same on dark paper, for pages of readers who have it dark; charts stay on their own paper where it is not given. Files are in `colours` always. */
  readonly dark?: Colours;
  /** What stands behind the source line, by language; null for nothing. */
  readonly credit: Readonly<Partial<Record<'en' | 'es', string>>> | null;
}

/**
 * The style that charts have unless a newsroom brings its own: IBM Plex Sans; blue, orange and grey, which stand apart for every kind of colour vision, though orange and
 * grey not in greyscale: label directly. On white every text colour has a contrast of 4.5:1 or more.
 */
export const CIFRAS_STYLE: HouseStyle = {
  name: 'cifras',
  family: FAMILY,
  // Looked for when the first text is measured, and once: a run that draws nothing needs no font.
  get fonts() { return shippedTypeface().fonts; },
  colours: { first: '#0b5394', second: '#b45309', third: '#767676', ink: '#1a1a1a', muted: '#595959', quiet: '#767676', grid: '#d9d9d9', paper: '#ffffff' },
  credit: null,
};

/** The font of an SVG or spec: the family, quoted where CSS wants it (a digit), then whatever sans a reader without it has; browsers would take Times. */
export function fontStack({ family }: HouseStyle): string {
  return `${/^[a-z][a-z -]*$/iu.test(family) ? family : `'${family}'`}, sans-serif`;
}

import { fontStack } from '../../picture/style.ts';
import type { Colours, HouseStyle } from '../../picture/style.ts';

/** A colour as it may stand in a stylesheet: a code, a name, or a function of numbers. */
const COLOUR = /^(?:#[\da-f]{3,8}|[a-z]+|[a-z]+\([\d\s.,%/-]+\))$/iu;

/**
 * What a page adds to its style for charts in a newsroom's own: its colours and its type, within the charts alone. Where the style says how it looks on dark paper, the charts follow the reader; where it does not, they
 * stay on their own paper, as a card with an outline that a dark page shows.
 */
export function houseCss(style: HouseStyle | undefined): string {
  if (style === undefined) return '';
  const { colours, dark } = style;
  const type = fontStack({ ...style, family: style.family.replaceAll(/[^\p{L}\d _-]/gu, '') });
  const inDark = dark === undefined ? '.house{outline:1px solid #6d7278}' : `.house{${variables(dark)}}`;
  return `.house{${variables(colours)}}figure .house svg{font-family:${type}}@media screen and (prefers-color-scheme:dark){${inDark}}`;
}

/** The colours of a style by the variable of the page that they are: a colour that no stylesheet takes stays in the picture as it is. */
export function houseInks(colours: Colours): ReadonlyMap<string, string> {
  return new Map(Object.entries(colours).filter(([, colour]) => COLOUR.test(colour)).map(([name, colour]) => [colour.toLowerCase(), `var(--${name})`]));
}

function variables(colours: Colours): string {
  return Object.entries(colours).filter(([, colour]) => COLOUR.test(colour)).map(([name, colour]) => `--${name}:${colour}`).join(';');
}

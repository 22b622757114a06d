/** Cyan, magenta, yellow and black in percent. */
export type Cmyk = readonly [cyan: number, magenta: number, yellow: number, black: number];

/** A grey this dark, in percent of black, is printed as black: as a tint, text would be printed in dots. */
const BLACK = 85;

/**
 * The inks of an RGB colour (0 to 255): greys are black ink only, so that text needs no register; of other colours, the grey
 * that the three inks share is taken out (the DeviceRGB to DeviceCMYK conversion of PDF 1.7, 10.3.4, with all of it replaced by black).
 * No colour profile: a press that has one converts the RGB file.
 */
export function cmyk([red = 0, green = 0, blue = 0]: readonly number[]): Cmyk {
  const black = 1 - Math.max(red, green, blue) / 255;
  const ink = (light: number): number => (black === 1 ? 0 : percent((1 - light / 255 - black) / (1 - black)));
  const inks = [ink(red), ink(green), ink(blue)] as const;
  const isGrey = inks.every((share) => share === 0);
  return [...inks, isGrey && percent(black) >= BLACK ? 100 : percent(black)];
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

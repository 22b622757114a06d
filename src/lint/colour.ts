import { color, rgb } from 'd3-color';
import type { RGB } from 'd3-color';
import { remembered } from '../remembered.ts';

/** Red, green and blue as light, 0 to 1: what screens add and eyes take in, unlike the bent scale of hex codes. */
export type Light = readonly [number, number, number];

/** A colour of CSS; null for what is none. A chart has few, and asks for each a thousand times. */
function read(colour: string): RGB | null {
  return colours(colour, () => ({ rgb: color(colour)?.rgb() ?? null })).rgb;
}

const colours = remembered<{ readonly rgb: RGB | null }>(256);

/** The light of a CSS colour; null for what is no colour or lets what is behind it through. */
export function lightOf(colour: string): Light | null {
  const known = read(colour);
  return known === null || known.opacity < 1 ? null : [known.r, known.g, known.b].map((channel) => linear(channel / 255)) as unknown as Light;
}

/** The hex code of a light, held within what a screen can show. */
export function hexOf(light: Light): string {
  const [r = 0, g = 0, b = 0] = light.map((channel) => 255 * bent(Math.min(1, Math.max(0, channel))));
  return rgb(r, g, b).formatHex();
}

/** The hex code of a colour with some transparency over an opaque one; as it stands where either is no colour. */
export function over(colour: string, opacity: number, ground: string): string {
  const [above, below] = [read(colour), read(ground)];
  if (above === null || below === null) return colour;
  const share = Math.min(1, Math.max(0, opacity * above.opacity));
  // What lets everything through has no channels.
  if (share === 0) return below.formatHex();
  const mixed = (['r', 'g', 'b'] as const).map((channel) => share * above[channel] + (1 - share) * below[channel]) as unknown as Light;
  return rgb(...mixed).formatHex();
}

/**
 * The contrast of two CSS colours, from 1 to 21, as WCAG 2.2 computes it from relative luminance (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio);
 * null where one of them is no opaque colour.
 */
export function contrast(one: string, other: string): number | null {
  const lights = [lightOf(one), lightOf(other)];
  if (lights.some((light) => light === null)) return null;
  const [bright = 0, dark = 0] = lights.map((light) => luminance(light as Light)).sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

// The threshold is IEC 61966-2-1's; WCAG writes 0.03928, which no eight-bit colour tells from it.
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function bent(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}

function luminance([r, g, b]: Light): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

import { lab, color } from 'd3-color';
import { type Light, hexOf, lightOf } from './colour.ts';

/** The four kinds of sight that series must stand apart for. */
export type Sight = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/** How a printer or copier without colours sees. */
export type Grey = 'greyscale';

export const SIGHTS: readonly Sight[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/**
 * What each kind of sight makes of a light: the matrices for severity 1.0 of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, table 1. They hold for linear RGB.

 * Greyscale is the luminance of WCAG 2.2 (sRGB, ITU-R BT.709).
 */
const SEEN: Readonly<Record<Sight | Grey, readonly Light[]>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  greyscale: [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]],
};

/** The hex code of a CSS colour as it is seen; null for what is no opaque colour. */
export function seen(colour: string, sight: Sight | Grey): string | null {
  const light = lightOf(colour);
  if (light === null) return null;
  const [r = 0, g = 0, b = 0] = SEEN[sight].map((row) => row.reduce((sum, weight, i) => sum + weight * (light[i] ?? 0), 0));
  return hexOf([r, g, b]);
}

/**
 * The smallest steps in CIELAB (lightness, green to red, blue to yellow) that half the people notice on marks a third of a degree wide, some 4 mm at arm's length:
 * Stone, Szafir and Setlur, "An Engineering Model for Color Difference as a Function of Size", Color and Imaging Conference 2014, pp. 253–258: ND(50%, s) = C + K / s.
 */
const SIZE = 1 / 3;
const SHARE = 0.95;
const NOTICED = { l: SHARE * (10.16 + 1.5 / SIZE), a: SHARE * (10.68 + 3.08 / SIZE), b: SHARE * (10.7 + 5.74 / SIZE) };

/** Whether two opaque colours are noticeably different in a kind of sight: by one step or more in lightness or in either hue direction. */
export function standApart(one: string, other: string, sight: Sight | Grey): boolean {
  const [first, second] = [one, other].map((each) => color(seen(each, sight) ?? '')?.rgb());
  if (first === undefined || second === undefined) return true;
  const [p, q] = [lab(first), lab(second)];
  return (['l', 'a', 'b'] as const).some((axis) => Math.abs(p[axis] - q[axis]) >= NOTICED[axis]);
}

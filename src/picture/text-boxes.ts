import type { Element } from 'xast';
import { type Box, boxOf, corners } from './box.ts';
import { madeOnce } from '../remembered.ts';
import { type Typeface, cutOf, shippedTypeface } from './fonts.ts';
import { type Leaf, leaves } from './leaves.ts';
import { placed, scaleOf } from './matrix.ts';
import { reach } from './measure.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** A line of text in a picture: its words, how they are set, and the box from ascent to descent that they take. */
export interface TextBox extends Box {
  readonly text: string;
  /** In px of the picture. */
  readonly size: number;
  /** 400 or 600: what is drawn, whatever was asked for. */
  readonly weight: number;
  /** Of what is drawn: no italic is semibold. */
  readonly style: 'normal' | 'italic';
  /** The first family that the text asks for, without quotes; empty if it asks for none. */
  readonly family: string;
  /** Null is none: nobody sees the text. */
  readonly fill: string | null;
  /** Null outside of all layers, or in a picture without layers. */
  readonly layer: string | null;
}

/**
 * Every line of text of a picture with its box in px, in the order in which they are painted; a text that is turned has the upright box
 * around it.
 *
 * @throws {ChartError} NO_FONT
 */
export function textBoxes(tree: Element, typeface: Typeface = shippedTypeface()): readonly TextBox[] {
  return boxesIn(typeface)(tree);
}

const boxesIn = madeOnce((typeface: Typeface) => madeOnce((tree: Element): readonly TextBox[] => {
  const texts = leaves(tree).filter(({ element }) => element.name === 'text');
  return texts.flatMap((leaf) => textLines(leaf, typeface).map((line) => boxed(leaf, line)));
}));

function boxed({ at, layer }: Leaf, { text, x, y, width, type, style }: TextLine): TextBox {
  const { ascent, descent } = reach(type);
  const box = boxOf(corners({ x, y: y - ascent, width, height: ascent + descent }).map((corner) => placed(at, corner)));
  const fill = style['fill'] ?? '#000000';
  const drawn = cutOf(type.weight, type.style);
  return {
    ...box,
    text,
    size: type.size * scaleOf(at),
    weight: drawn === 'semibold' ? 600 : 400,
    style: drawn === 'italic' ? 'italic' : 'normal',
    family: style['font-family']?.split(',')[0]?.replaceAll(/["']/g, '').trim() ?? '',
    fill: fill === 'none' ? null : fill,
    layer,
  };
}

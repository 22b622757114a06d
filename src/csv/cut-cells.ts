import type { Fault } from '../errors.ts';
import type { Looked } from './column-looks.ts';
import { counted } from './counted.ts';

/** At so many characters programs cut a text off: Access and older ways out of Excel, Stata to version 12, and a cell of Excel. */
const CUTS: readonly number[] = [255, 244, 32_767];
/** One text may happen to be as long, and of the longest cells there is none by chance. */
const SEVERAL = 2;

/** Tells texts that are cut off: several cells of just as many characters as a program keeps, and none longer. */
export function cutCells({ file, field, cells }: Looked): Fault | null {
  const longest = cells.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (!CUTS.includes(longest)) return null;
  const cut = cells.filter(({ text }) => text.length === longest);
  if (cut.length < SEVERAL && longest < 1000) return null;
  const what = `${counted(cut.length, 'cell')} ${cut.length === 1 ? 'has' : 'have'} just ${longest.toLocaleString('en-US')} characters and none has more: what was longer may have been cut off`;
  return { code: 'CUT_CELLS', what, fix: 'ask whoever sent the file for the whole texts', place: { file, line: cut[0]?.line ?? 1, field } };
}

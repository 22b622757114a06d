import type { Fault } from '../errors.ts';
import type { Looked } from './column-looks.ts';
import { partOf } from './counted.ts';

/** What stands for the cell above: by hand, and in print. */
const DITTO = /^(?:"|''|,,|“|”|″|〃|[ií]dem|[ií]d\.|ditto|do\.|-do-)$/iu;
/** Dots that lead from a name to its number. */
const LEADERS = /[^.…_]\s?(?:\.{3,}|(?:\. ){2,}\.?|…+|_{3,})$/u;
const MOSTLY = 0.5;

/** Tells cells that say no more than that the one above holds for them: as they stand, all of them are of one name, which is nobody's. */
export function dittoMarks({ file, field, cells }: Looked): Fault | null {
  const marks = cells.filter(({ text }, i) => i > 0 && text.length < 6 && DITTO.test(text));
  const [first] = marks;
  // Where signs are counted, a mark is a sign.
  if (first === undefined || cells.filter(({ text }) => /\p{L}{3}/u.test(text)).length * 2 < cells.length - marks.length) return null;
  const what = `${partOf(marks.length, cells.length, { thing: 'cell', one: 'says', many: 'say' })} by a mark that the one above holds, '${first.text}'`;
  return { code: 'DITTO_MARKS', what, fix: 'write into each row what is meant', place: { file, line: first.line, field } };
}

/** Tells names that dots lead to their number, as in print: `Apopa ........`. No list and no join finds them. */
export function leaders({ file, field, cells }: Looked): Fault | null {
  const led = cells.filter(({ text }) => text.length < 200 && LEADERS.test(text));
  const [first] = led;
  if (first === undefined || led.length < 2 || led.length < MOSTLY * cells.length) return null;
  const what = `${partOf(led.length, cells.length, { thing: 'cell', one: 'ends', many: 'end' })} in dots that lead to a number, "${first.text}"`;
  return { code: 'LEADERS', what, fix: 'take them out with clean.recode or in the file: as it stands, no list and no join finds the name', place: { file, line: first.line, field } };
}

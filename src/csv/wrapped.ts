import type { Fault } from '../errors.ts';
import { linesSaid } from './line.ts';
import type { Line } from './line.ts';
import { shortened } from './looks.ts';
import { totalWord } from './total-words.ts';

/** Looks, as rows pass by, for names that go on in a row of their own, as printed tables break them. */
export interface Wrapped {
  /** A row that has a text in its first cell alone. */
  readonly alone: (line: Line) => void;
  /** Any other. */
  readonly row: (cells: readonly string[]) => void;
  readonly found: (file: string) => Fault[];
}

/** A word behind which a name goes on. */
const OPEN = /\S\s(?:de|del|la|las|los|el|y|e|san|santa|santo|villa|puerto|ciudad|of|the|and)$|^(?:san|santa|santo|villa|puerto|ciudad)$|[-,/]$/iu;
/** A beginning that no name has. */
const REST = /^(?:\p{Ll}|\()/u;
/** So many rows are looked at for their order and for gaps. */
const LOOKED_AT = 5_000;
const MOST = 1000;

/**
 * A row with a first cell alone may be a gap. It is a part of a name where the name above ends in a word behind which names go on, or itself does, or begins with a small letter; and in a table whose names stand in the
 * order of their letters, where it stands out of it; or in another of several columns, where no other row has a gap anywhere.
 */
export function wrappedAmong(): Wrapped {
  const found: { above: string; line: Line; below: string }[] = [];
  let [last, rows, inOrder, isFull] = ['', 0, true, true];
  let waiting = false;
  const next = (label: string): void => {
    const one = found.at(-1);
    if (waiting && one !== undefined) one.below = label;
    waiting = false;
  };
  return {
    alone: (line) => {
      const text = (line.cells[0] ?? '').trim();
      next(text);
      if (text === '' || totalWord(text) !== 'none' || found.length >= MOST) return;
      found.push({ above: last, line, below: '' });
      waiting = true;
    },
    row: (cells) => {
      const label = cells[0] ?? '';
      if (waiting) next(label);
      if (rows < LOOKED_AT) {
        rows += 1;
        if (inOrder) inOrder = byLetters(last, label) <= 0;
        if (isFull) isFull = !cells.includes('');
      }
      last = label;
    },
    found: (file) => {
      const broken = found.filter(({ above, line: { cells }, below }) => {
        const text = (cells[0] ?? '').trim();
        const isOut = (below !== '' && byLetters(text, below) > 0) || byLetters(above, text) > 0;
        const isOdd = inOrder ? rows >= 4 && isOut : isFull && cells.length > 2;
        return OPEN.test(text) || (above !== '' && (isOdd || OPEN.test(above.trim()) || REST.test(text) || REST.test(below.trim())));
      });
      return broken.length === 0 || broken.length * 2 > rows ? [] : [told(broken, file)];
    },
  };
}

function byLetters(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

function told(broken: readonly { above: string; line: Line }[], file: string): Fault {
  const shown = broken.slice(0, 3).map(({ above, line: { cells } }) => `"${shortened((cells[0] ?? '').trim(), 40)}" below "${shortened(above.trim(), 40)}"`);
  const what = `${linesSaid(broken.map(({ line: { line } }) => line))} ${broken.length === 1 ? 'has a name alone that seems to be a part of another, and is kept as a row' : 'have names alone that seem to be parts of others, and are kept as rows'}: ${shown.join('; ')}${broken.length > 3 ? ' …' : ''}`;
  return { code: 'WRAPPED_NAME', what, fix: 'write the name into one cell, or look whether the numbers are lacking', place: { file, line: broken[0]?.line.line ?? 1 } };
}

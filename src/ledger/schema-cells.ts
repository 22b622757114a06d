import { code, text } from '../csv/cell.ts';
import type { Cell } from '../csv/cell.ts';

/* What the columns of a ledger's files hold, as the schema says it in one word each. */

const KEY = /^[A-Za-z][A-Za-z0-9._:-]*$/u;

/** The key of a row, of which each has its own. */
export function id(label: string): Cell {
  return text(label, { pattern: KEY, shape: 'a letter first, then letters, digits, . _ : -', gaps: 'refused', repeats: 'refused' });
}

/** The key of a row of another file. */
export function key(label: string, gaps: 'allowed' | 'refused' = 'allowed'): Cell {
  return code(label, { gaps });
}

/** One of a closed list. */
export function one(label: string, list: readonly string[], gaps: 'allowed' | 'refused' = 'allowed'): Cell {
  return code(label, { list, gaps });
}

/** A text that no row goes without. */
export function must(label: string): Cell {
  return text(label, { gaps: 'refused' });
}

/** A text that may be missing. */
export function may(label: string): Cell {
  return text(label);
}

/** The words of a source, as they stand there: 160 characters at most. */
export function quote(): Cell {
  return text('quote', { low: 8, high: 160, gaps: 'refused' });
}

/** `yes` or `no`. */
export function yesNo(label: string): Cell {
  return one(label, ['yes', 'no']);
}

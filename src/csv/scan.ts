/** One record as a tolerant reader sees it, with the line on which it begins. */
export interface Scanned {
  readonly cells: readonly string[];
  readonly line: number;
  /** Places, counted from 0 in the text, at which a mark stands that is read as it is. */
  readonly strays: readonly Stray[];
  /** The place behind its last sign. */
  readonly end: number;
}

/** Where reading begins: a place, counted from 0 in the text, with which a line begins. */
export interface Start {
  readonly at: number;
  readonly line: number;
}

/** A mark, its place, its line and its column, the last two counted from 1, and what is wrong with it. */
export interface Stray {
  readonly index: number;
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

/** A quotation mark that makes every reading unsafe. */
export type BrokenQuote = Stray;

/**
 * Reads record by record what a strict reader refuses: a quotation mark inside a cell that none opens is a sign like any other, and so are blanks behind a closing mark none;
 * both are told. It stops at a mark that no reading can be sure of: one that nothing closes, or whose cell goes on behind the closing mark.
 * A reader notices such a cell only where it ends, which may be the end of the file; a person looks for where it began.
 */
export function* scan(text: string, delimiter: string, from: Start = { at: 0, line: 1 }): Generator<Scanned, BrokenQuote | null> {
  let { at, line } = from;
  let margin = at;
  while (at < text.length) {
    const [cells, strays, start] = [[] as string[], [] as Stray[], line];
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : bareCell(text, at, delimiter);
      if ('what' in cell) return { ...cell, line, column: cell.index - margin + 1 };
      const inner = breaksIn(text, at, cell.end);
      if (inner > 0) [line, margin] = [line + inner, Math.max(text.lastIndexOf('\n', cell.end - 1), text.lastIndexOf('\r', cell.end - 1)) + 1];
      // A mark that is told stands on the last line of its cell: in a bare one, or behind the closing mark.
      if (cell.stray !== null) strays.push({ ...cell.stray, line, column: cell.stray.index - margin + 1 });
      cells.push(cell.value);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    yield { cells, line: start, strays, end: at };
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    margin = at;
  }
  return null;
}

interface ScannedCell {
  readonly value: string;
  readonly end: number;
  readonly stray: { readonly index: number; readonly what: string } | null;
}

function bareCell(text: string, from: number, delimiter: string): ScannedCell {
  let [end, stray] = [from, -1];
  for (; end < text.length; end++) {
    const sign = text[end];
    if (sign === delimiter || sign === '\n' || sign === '\r') break;
    if (sign === '"' && stray < 0) stray = end;
  }
  return { value: text.slice(from, end), end, stray: stray < 0 ? null : { index: stray, what: 'a quotation mark stands inside a cell' } };
}

function quotedCell(text: string, from: number, delimiter: string): ScannedCell | Pick<BrokenQuote, 'index' | 'what'> {
  const close = closing(text, from + 1);
  if (close < 0) return { index: from, what: 'a quotation mark opens a cell, and none closes it' };
  let end = close + 1;
  while (text[end] === ' ' || (text[end] === '\t' && delimiter !== '\t')) end += 1;
  const sign = text[end];
  if (sign !== undefined && sign !== delimiter && sign !== '\n' && sign !== '\r') return { index: from, what: 'a quoted cell goes on behind its closing quotation mark' };
  const value = text.slice(from + 1, close).replaceAll('""', '"');
  return { value, end, stray: end === close + 1 ? null : { index: close + 1, what: 'blanks stand behind a closing quotation mark, and are left out' } };
}

/** Where a cell that is opened before `from` closes: at the first mark that is not doubled; -1 where none is. */
export function closing(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const sign = text[i];
    if (sign === '\n' || (sign === '\r' && text[i + 1] !== '\n')) breaks += 1;
  }
  return breaks;
}

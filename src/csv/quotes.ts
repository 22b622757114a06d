/** A quotation mark that breaks a file: where it stands, counted from 0, and what is wrong with the cell that it opens. */
export interface BrokenQuote {
  readonly index: number;
  readonly what: string;
}

/**
 * The first quotation mark that does not open a cell, or whose cell is never closed or goes on behind its closing mark; null where all are well.
 * A reader notices such a cell only where it ends, which may be the end of the file; a person looks for where it began.
 */
export function brokenQuote(text: string, delimiter: string): BrokenQuote | null {
  const isEdge = (sign: string | undefined): boolean => sign === undefined || sign === delimiter || sign === '\n' || sign === '\r';
  let index = text.indexOf('"');
  while (index >= 0) {
    if (!isEdge(text[index - 1])) return { index, what: 'a quotation mark stands inside a cell' };
    const end = closing(text, index + 1);
    if (end < 0) return { index, what: 'a quotation mark opens a cell, and none closes it' };
    if (!isEdge(text[end + 1])) return { index, what: 'a quoted cell goes on behind its closing quotation mark' };
    index = text.indexOf('"', end + 1);
  }
  return null;
}

/** Where the cell closes: at the first mark that is not doubled. */
function closing(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

import { isMissing, isTyped, shortened } from './looks.ts';

/** A record on its way: its cells and its line. */
export interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** How many cells hold something. */
export function count(cells: readonly string[]): number {
  let n = 0;
  for (const cell of cells) if (cell.trim() !== '') n += 1;
  return n;
}

/** Whether a record is a line drawn between rows, as databases print them: `------+----`. */
export function isRule(cells: readonly string[]): boolean {
  return cells.length === 1 && /^\s*[+|├└]?[-=─━═]{3,}[-=─━═+|┼┴┬╪:\s]*[┤┘]?\s*$/u.test((cells[0] ?? '').slice(0, 2000));
}

export function trimmedEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? '').trim() === '') end -= 1;
  return cells.slice(0, end);
}

/** Whether a line holds no number or date where the rows do, and texts in this share of such places at least: so does a header, and hardly a row. */
export function breaksType(cells: readonly string[], typed: readonly number[], share = 0.6): boolean {
  let texts = 0;
  for (const i of typed) {
    const cell = cells[i] ?? '';
    if (isTyped(cell)) return false;
    if (!isMissing(cell)) texts += 1;
  }
  return texts > 0 && texts >= share * typed.length;
}

/** A line as a message shows it. */
export function quoted({ cells }: Line): string {
  return `"${shortened(trimmedEnd(cells).join(' | '), 300)}"`;
}

/** `line 4` or `lines 4, 6–9`. */
export function linesSaid(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && line === run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  return `${lines.length === 1 ? 'line' : 'lines'} ${runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')}`;
}

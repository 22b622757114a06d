/**
 * Where `part` stands in `text` as words and numbers of its own: the 41 of "1,241" is no 41, and the 31 of "31.8" no 31.
 * Gives the positions, in order.
 */
export function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (!cuts(text.slice(Math.max(0, at - 2), at), part.slice(0, 2)) && !cuts(part.slice(-2), text.slice(end, end + 2))) found.push(at);
  }
  return found;
}

/** Whether a border between these two runs through a word or a number. */
function cuts(before: string, after: string): boolean {
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  return (/\d[.,]$/u.test(before) && /^\d/u.test(after)) || (/\d$/u.test(before) && /^[.,]\d/u.test(after));
}

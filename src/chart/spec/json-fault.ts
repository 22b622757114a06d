/** What JSON lacks at its end says only that more must come. */
const UNFINISHED = /end of JSON input|Unterminated|No number after minus|fractional number|Exponent part|Bad Unicode escape/u;

/**
 * The character (from 0) at which a text stops being JSON; its length where it ends too early. Engines say it in some of their messages only: so it is the end of the
 * shortest beginning that no continuation can mend, found by halving.
 */
export function jsonFaultAt(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (canGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return Math.min(good, text.length);
}

function canGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    if (!(error instanceof Error)) return false;
    // "Expected ',' or '}' … at position 7" of seven characters: it is the eighth that lacks.
    const position = /at position (\d+)/u.exec(error.message)?.[1];
    return UNFINISHED.test(error.message) || Number(position ?? -1) >= beginning.length;
  }
}

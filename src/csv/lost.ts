import type { Fault } from '../errors.ts';
import { mayHold } from './lead-bytes.ts';
import { placesFrom } from './lines.ts';

/** U+FFFD stands where a character was lost, and nobody can tell which; control characters U+0080 to U+009F are bytes read in the wrong encoding. Every place is told. */
export function lostCharacters(utf8: Buffer, file: string): Fault[] {
  const faults: Fault[] = [];
  const place = [placesFrom(utf8), placesFrom(utf8)] as const;
  const tell = (at: number, what: string, kind: 0 | 1): void => void faults.push({ code: 'LOST_CHARACTER', what, fix: 'look the word up in the original, and mend it', place: { file, ...place[kind](at) } });
  for (let at = mayHold(utf8, '\uFFFD') ? utf8.indexOf('\uFFFD') : -1; at >= 0 && faults.length < 1000; at = utf8.indexOf('\uFFFD', at + 3)) tell(at, `a character was lost here (U+FFFD): ${around(utf8, at)}`, 0);
  for (let at = utf8.indexOf(0xc2); at >= 0 && faults.length < 1000; at = utf8.indexOf(0xc2, at + 1)) {
    const next = utf8[at + 1] ?? 0;
    if (next >= 0x80 && next <= 0x9f) tell(at, `a control character (U+00${next.toString(16).toUpperCase()}) stands in the text: ${around(utf8, at)}`, 1);
  }
  return faults;
}

function around(utf8: Buffer, at: number): string {
  let start = Math.max(0, at - 20);
  while (((utf8[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return utf8.toString('utf8', start, at + 23).split(/\r|\n/u).find((part) => /[\uFFFD\u0080-\u009F]/u.test(part))?.trim() ?? '';
}

import type { Fault } from '../errors.ts';

/** As many lines as a sheet has: of Excel to 2003, and since. */
const SHEETS: readonly number[] = [65_536, 1_048_576];

/** That a file ends with the last line that a sheet has: a spreadsheet that saved it left out what did not fit, without a word in the file. */
export function cutOff(last: number, file: string): Fault[] {
  if (!SHEETS.includes(last)) return [];
  const what = `the last row stands on line ${last.toLocaleString('en-US')}, which is the last that a spreadsheet has: rows below it may have been cut off`;
  return [{ code: 'CUT_OFF', what, fix: 'ask whoever sent it how many rows there are, and for a file that no spreadsheet has saved', place: { file, line: last } }];
}

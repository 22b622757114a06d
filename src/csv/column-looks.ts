import type { Fault } from '../errors.ts';
import { cutCells } from './cut-cells.ts';
import { dittoMarks, leaders } from './hand-marks.ts';
import { isBlank } from './line.ts';
import type { Line } from './line.ts';
import { isMissing } from './looks.ts';
import { lostDigits } from './lost-digits.ts';
import { lostZeros } from './lost-zeros.ts';
import { spellings } from './spellings.ts';
import { turnedIntoDays } from './turned-into-days.ts';

/** A column as its first rows have it: the cells that hold something, without blanks around them, with their lines. */
export interface Looked {
  readonly file: string;
  readonly field: string;
  readonly cells: readonly LookedCell[];
}

export interface LookedCell {
  readonly text: string;
  readonly line: number;
}

/** So many rows are looked at. */
const LOOKED_AT = 2000;
const LOOKS: readonly ((column: Looked) => Fault | null)[] = [lostDigits, turnedIntoDays, lostZeros, spellings, cutCells, dittoMarks, leaders];

/** What columns show that they have been through: programs that took codes for numbers or days, or cut texts off, and people who wrote a name in two ways. Told once a column; the cells are left as they stand. */
export function columnLooks(lines: readonly Line[], { names, file }: { readonly names: readonly string[]; readonly file: string }): Fault[] {
  const rows = lines.slice(0, LOOKED_AT).filter(({ cells }) => cells.length === names.length && !isBlank(cells));
  return names.flatMap((field, i) => {
    const cells = rows.flatMap(({ cells: each, line }) => (isMissing(each[i] ?? '') ? [] : [{ text: (each[i] ?? '').trim(), line }]));
    return LOOKS.flatMap((look) => look({ file, field, cells }) ?? []);
  });
}

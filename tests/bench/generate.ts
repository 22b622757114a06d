import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { code, count, date, number, text, year } from 'cifras';
import type { Cell } from 'cifras';

/** The columns of the file that `generate` writes, as a pipeline declares them. */
export const DECLARED: Readonly<Record<string, Cell>> = {
  year: year('Year'), state: code('State'), cause: code('Cause'), n: count('deaths'), rate: number('deaths per 100,000 people', { label: 'Rate' }),
  day: date('Day'), note: text('Note'), checked: code('Checked', { list: ['yes', 'no'] }),
};

const CAUSES = ['illness', 'violence', 'unstated', 'accident', 'suicide', 'covid-19', 'other'] as const;
const two = (n: number): string => String(n).padStart(2, '0');

/** Row `i`, always the same: mixed by multiplication with primes, so that neither order nor chance plays a part. */
function rowAt(i: number): string {
  const mixed = (i * 2_654_435_761) % 4_294_967_296;
  const [state, cause] = [two(mixed % 32), CAUSES[(mixed >>> 8) % CAUSES.length] ?? ''];
  const [n, rate] = [(mixed >>> 3) % 5000, (((mixed >>> 5) % 20_000) / 100).toFixed(2)];
  const day = `${2010 + (mixed % 16)}-${two(1 + ((mixed >>> 4) % 12))}-${two(1 + ((mixed >>> 9) % 28))}`;
  return `${2010 + (mixed % 16)},${state},${cause},${n},${rate},${day},expediente ${i} de San José Ñ${mixed % 1000},${mixed % 3 === 0 ? 'yes' : 'no'}\n`;
}

/** Writes a clean file of so many rows into a folder of its own; `remove` takes it away. */
export function generate(rows: number): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cifras-bench-'));
  const path = join(folder, 'deaths.csv');
  const handle = openSync(path, 'w');
  let block = `${Object.keys(DECLARED).join(',')}\n`;
  for (let i = 0; i < rows; i++) {
    block += rowAt(i);
    if (block.length > 1_000_000 || i === rows - 1) {
      writeSync(handle, block);
      block = '';
    }
  }
  closeSync(handle);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

import type { Cell } from '../../csv/cell.ts';
import type { Declared } from '../../csv/declared.ts';
import { declaring, surely } from './declaring.ts';
import type { Beforehand } from './declaring.ts';
import type { Building } from './open.ts';
import { typeOf } from './proof.ts';
import type { Raw } from './session.ts';
import { addsAnyhow, columnsOf, timesOf } from './used.ts';
import type { Word } from './words.ts';

/** Whether some proof takes longer where characters may have been lost: of a key it does not. */
export function isSlowerWhereLost(raw: Raw, declared: Declared, { dialect }: Building, { words, used }: { words: readonly Word[]; used: Beforehand['used'] }): boolean {
  const keys = planOf(words, declared)?.keys;
  const proofs = (lost: Beforehand['lost']): string => surely(declaring(raw, declared, { used, lost }).filter(({ name }) => keys?.has(name) !== true), dialect).join();
  return proofs('possible') !== proofs('none');
}

/** What rows are put together by, and what is added up; null where the words ask for single rows. */
export function planOf(words: readonly Word[], declared: Declared): { keys: ReadonlySet<string>; sums: readonly string[] } | null {
  const at = words.findIndex(({ word }) => word === 'total');
  const [before, total] = [words.slice(0, Math.max(at, 0)), words[at]];
  if (total?.word !== 'total' || before.some(({ word }) => word === 'share' || word === 'rate')) return null;
  const { by, options: { sum = [] } } = total;
  const times = addsAnyhow([total], declared) ? [] : timesOf(declared);
  const keys = new Set([...before.flatMap(columnsOf), ...by, ...times].filter((name) => Object.hasOwn(declared, name)));
  const isAdded = (name: string): boolean => Object.hasOwn(declared, name) && typeOf(declared[name] as Cell) !== 'text' && !keys.has(name) && sum.indexOf(name) === sum.lastIndexOf(name);
  const few = new Set([...by, ...before.flatMap((word) => (word.word === 'recode' || (word.word === 'join' && word.options.lacking !== 'gaps') ? columnsOf(word) : []))]);
  return sum.every(isAdded) && [...keys].every((name) => few.has(name) || hasFew(declared[name] as Cell)) ? { keys, sums: sum } : null;
}

/** A column that has few different values, by how it is declared. */
function hasFew({ kind, limits }: Cell): boolean {
  return kind === 'year' || limits.enum !== undefined;
}

import type { Column, Words } from './column.ts';
import { perOf } from './per.ts';

/**
 * The unit of a rate: `deaths per 100,000 people`; in each language where one of the two has its unit in each. Of one thing per 1 of the same it is how many times as many: "drownings per 1 drownings" says nothing.
 *
 * @throws {StepError} BAD_OPTION for a rate per nothing
 */
export function rateUnit(count: Column, base: Column, per: number): Words {
  const every = perOf(per).toLocaleString('en-US');
  if (per === 1 && count.unit === base.unit) return { en: 'times as many', es: 'veces' };
  const en = `${count.unit} per ${every} ${base.unit}`;
  return count.units === undefined && base.units === undefined ? en : { en, es: `${count.units?.es ?? count.unit} por cada ${every} ${base.units?.es ?? base.unit}` };
}

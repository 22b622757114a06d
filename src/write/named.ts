import type { Authored } from '../chart/spec/authored.ts';
import { axisTitle } from '../chart/axes/axes.ts';
import type { Lang } from '../chart/words/glue.ts';
import type { Reader } from '../table/need.ts';

type Called = Pick<Reader, 'name' | 'label' | 'labels' | 'unit' | 'units'>;

/** What a column is called in a language: as the author of the chart calls it, else as its table does. */
export function labelOf({ name, label, labels }: Called, lang: Lang, { spec }: Authored): string {
  return spec.usermeta?.words?.[lang]?.labels?.[name] ?? labels?.[lang] ?? label;
}

/** The unit of a column in a language, in words; empty where it has none. */
export function unitOf({ unit, units }: Called, lang: Lang): string {
  return units?.[lang] ?? unit;
}

/** A column as the head of a table names it: as an axis would. */
export function headOf(column: Called, lang: Lang, authored: Authored): string {
  return axisTitle({ label: labelOf(column, lang, authored), unit: unitOf(column, lang) });
}

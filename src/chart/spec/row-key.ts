import type { Node } from './node.ts';
import type { Datum } from './rows.ts';

/** The field that names rows of which several come from the same figures: parts of one whole, each of which rests on all of them. */
export const ROW_KEY = 'row_key';

/** Rows of which each has a name of its own: where several come from the same figures, one beside those. `data` is what the spec calls them. */
export function withRowKeys(rows: readonly Datum[], data: string): readonly Datum[] {
  const names = rows.flatMap(({ figures }) => (typeof figures === 'string' && figures !== '' ? [figures] : []));
  return new Set(names).size === names.length ? rows : rows.map((row, i) => ({ ...row, [ROW_KEY]: `#${data} ${i + 1}` }));
}

/** What the row of a mark is called: by the figures that it comes from, or, where others come from the same, by its place in the data; '' for what is of no row. */
export function rowName({ datum }: { readonly datum: Node }): string {
  return [datum[ROW_KEY], datum['figures']].find((name): name is string => typeof name === 'string') ?? '';
}

/** The field that a row's name stands in. */
export function nameField(name: string): string {
  return name.startsWith('#') ? ROW_KEY : 'figures';
}

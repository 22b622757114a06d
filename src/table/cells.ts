/** The cells of one column: anything with a length and `at(row)`. arquero takes such objects as they are, so typed arrays need not be copied. */
export interface Cells<T = unknown> {
  readonly length: number;
  at(row: number): T;
}

/** Numbers in a typed array, where NaN stands for a gap inside and null outside: a million rows cost 8 MB and no objects. */
export function numbers(values: Float64Array): Cells<number | null> {
  return {
    length: values.length,
    at: (row) => {
      const n = values[row];
      return n === undefined || Number.isNaN(n) ? null : n;
    },
  };
}

/** Texts out of a short list, as codes into it: grouping by such a column compares small integers. Code 0 is a gap. */
export interface Dictionary extends Cells<string | null> {
  readonly codes: Uint32Array;
  readonly words: readonly (string | null)[];
}

export function dictionary(codes: Uint32Array, words: readonly (string | null)[]): Dictionary {
  return { length: codes.length, codes, words, at: (row) => words[codes[row] ?? 0] ?? null };
}

export function isDictionary(cells: Cells): cells is Dictionary {
  return 'codes' in cells && 'words' in cells;
}

/** The cells of `cells` at `rows`, in that order. */
export function pick(cells: Cells, rows: ArrayLike<number>): Cells {
  if (isDictionary(cells)) {
    const codes = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++) codes[i] = cells.codes[rows[i] ?? 0] ?? 0;
    return dictionary(codes, cells.words);
  }
  const values = new Array<unknown>(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = cells.at(rows[i] ?? 0);
  return values;
}

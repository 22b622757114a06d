/** What a column holds: it decides how cells are read, compared, drawn and printed. */
export type Kind =
  | 'text'
  | 'code' // one of a list, or an id: never a number, whatever it looks like
  | 'year'
  | 'date' // ISO day, or EDTF text
  | 'count'
  | 'number'
  | 'figure' // a number with its bounds and type, in four companion columns
  | 'bound'
  | 'open'
  | 'type';

/** A column's meaning: what it is called, and its unit in words (`deaths`, `%`, `deaths per 100,000 people`; '' where there is none). */
export interface Column {
  readonly kind: Kind;
  readonly label: string;
  readonly unit: string;
  /** Label and unit in each language of the house, where a ledger has them. */
  readonly labels?: Readonly<Record<'en' | 'es', string>>;
  readonly units?: Readonly<Record<'en' | 'es', string>>;
  /** What its numbers count, where a ledger says so: it knows which other counts they must not be added to. */
  readonly measures?: readonly Measured[];
}

/** What something is called: one name for all languages, or one for each. */
export type Words = string | Readonly<Record<'en' | 'es', string>>;

/** A measure as far as columns need it: what it is called, and the measures whose counts are of other things. */
export interface Measured {
  readonly id: string;
  readonly label: string;
  readonly apart: readonly string[];
  /** What it counts, in words, for the message. */
  readonly counts: string;
}

/** The columns beside a figure column that carry its bounds, which ends are open, and its type. */
export const COMPANIONS = ['low', 'high', 'open', 'type'] as const;

/** The name of a figure column's companion: `deaths` and `low` give `deaths_low`. */
export function companion(name: string, which: (typeof COMPANIONS)[number]): string {
  return `${name}_${which}`;
}

/** The column and, for a figure, its companions: what belongs together wherever columns are kept, dropped or renamed. */
export function withCompanions(name: string, column: Column): readonly (readonly [string, Column])[] {
  if (column.kind !== 'figure') return [[name, column]];
  const { label, unit } = column;
  return [
    [name, column],
    [companion(name, 'low'), { kind: 'bound', label: `${label}, at the least`, unit }],
    [companion(name, 'high'), { kind: 'bound', label: `${label}, at the most`, unit }],
    [companion(name, 'open'), { kind: 'open', label: `${label}, bounds left out`, unit: '' }],
    [companion(name, 'type'), { kind: 'type', label: `${label}, kind of number`, unit: '' }],
  ];
}

/** Whether the column is a number that arithmetic may use. */
export function isNumeric({ kind }: Column): boolean {
  return kind === 'count' || kind === 'number' || kind === 'figure' || kind === 'year';
}

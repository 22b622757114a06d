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
  /** What its codes are called, where a ledger has words for them: `wire` is a news agency (value labels, as statistical packages call them). */
  readonly values?: Readonly<Record<string, Readonly<Record<'en' | 'es', string>>>>;
  /** What its numbers count, where a ledger says so: it knows which other counts they must not be added to. */
  readonly measures?: readonly Measured[];
  /** What its numbers may not be added over; without it they add like things that are counted. */
  readonly adds?: Adds;
  /** Of a year or a day that says what stands in the row (when a prison was founded), and not of what time the numbers beside it are. */
  readonly role?: 'attribute';
}

/**
 * How far numbers add: what there is at a time (a stock, a running total, a share, a rate) only with numbers of that time, and a change in percent with no other.
 */
export type Adds = 'at-one-time' | 'never';

/** How far the numbers of a column add. A percent is of a whole, and wholes differ from time to time, whoever made the column. */
export function addsOf({ adds, unit }: Pick<Column, 'adds' | 'unit'>): Adds | 'always' {
  return adds ?? (unit === '%' ? 'at-one-time' : 'always');
}

/** A column without a unit that is called one thing in English and another in Spanish. */
export function calledIn(kind: Kind, labels: Readonly<Record<'en' | 'es', string>>): Column {
  return { kind, label: labels.en, unit: '', labels };
}

/** What is counted where rows are. */
export const ROWS: Column = { kind: 'count', label: 'Rows', unit: 'rows', labels: { en: 'Rows', es: 'Filas' }, units: { en: 'rows', es: 'filas' } };

/** What something is called: one name for all languages, or one for each. */
export type Words = string | Readonly<Record<'en' | 'es', string>>;

/** The label and unit of a column that is called something in each language. */
export function meaningOf({ label, unit }: { readonly label: Words; readonly unit: Words }): Omit<Column, 'kind'> {
  const [labels, units] = [label, unit].map((words) => (typeof words === 'string' ? undefined : words));
  return {
    label: typeof label === 'string' ? label : label.en, unit: typeof unit === 'string' ? unit : unit.en,
    ...(labels === undefined ? {} : { labels }), ...(units === undefined ? {} : { units }),
  };
}

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
  const { unit, units } = column;
  const measured = units === undefined ? { unit } : { unit, units };
  const called = (en: string, es: string): Omit<Column, 'kind' | 'unit'> => {
    const label = `${column.label}, ${en}`;
    return column.labels === undefined ? { label } : { label, labels: { en: `${column.labels.en}, ${en}`, es: `${column.labels.es}, ${es}` } };
  };
  return [
    [name, column],
    [companion(name, 'low'), { kind: 'bound', ...called('at the least', 'como mínimo'), ...measured }],
    [companion(name, 'high'), { kind: 'bound', ...called('at the most', 'como máximo'), ...measured }],
    [companion(name, 'open'), { kind: 'open', ...called('bounds left out', 'extremos excluidos'), unit: '' }],
    [companion(name, 'type'), { kind: 'type', ...called('kind of number', 'tipo de número'), unit: '' }],
  ];
}

/** Whether the column is a number that arithmetic may use. */
export function isNumeric({ kind }: Column): boolean {
  return kind === 'count' || kind === 'number' || kind === 'figure' || kind === 'year';
}

import { parsePhrase } from '../figure/phrase.ts';
import type { PhraseOptions } from '../figure/phrase.ts';
import type { Quantity } from '../figure/quantity.ts';
import { readLedger } from '../ledger/ledger.ts';
import { pipeline } from '../pipeline.ts';
import { either, form, isRecord, list, maybe, options } from '../spoken/form.ts';
import type { Form } from '../spoken/form.ts';
import { FUNCTION, NAME, NUMBER, PATH, something, SOURCE, STEP, TABLE, TEXT, WHOLE } from '../spoken/forms.ts';
import { spoken, takes } from '../spoken/spoken.ts';
import { newRun, step } from '../step.ts';
import type { Store } from '../step.ts';
import type { Column } from '../table/column.ts';
import { figureColumn } from '../table/figure-column.ts';
import { need, needNumbers } from '../table/need.ts';
import { computeNumbers, setColumns, takeRows } from '../table/rows.ts';
import { rowCount } from '../table/table.ts';
import type { Named } from '../table/table.ts';
import { trace } from '../table/trace.ts';
import { COLUMN } from './column.ts';
import { LANG } from './charted.ts';

const STORE = something<Store>('a store', ({ once }) => typeof once === 'function');
const NAMED = form<Named>('[name, column, cells]', (value) => Array.isArray(value) && value.length === 3 && typeof value[0] === 'string' && COLUMN.wrong(value[1], '').length === 0 && isRecord({ ...(value[2] as object) }));
const ROWS = form<ArrayLike<number>>('a list of rows, counted from 0', (value) => (Array.isArray(value) || ArrayBuffer.isView(value)) && Array.from(value as ArrayLike<unknown>).every((row) => Number.isInteger(row)));
const QUANTITY = something<Quantity>('{ value, low, high, lowOpen, highOpen, type }', ({ type, low, high }) => typeof type === 'string' && typeof low === 'number' && typeof high === 'number');
/** Of a figure column its kind is known; a reader, which has more to it, is one as well. */
const MEANING = something<Omit<Column, 'kind'>>('{ label, unit }', ({ label, unit }) => typeof label === 'string' && typeof unit === 'string');
const READS = options<{ readonly reads?: readonly { readonly name: string }[] }>({ reads: maybe(list(SOURCE)) as unknown as Form<readonly { readonly name: string }[] | undefined> });

/** The words that pipelines, and steps of an analyst's own, are made of, with what they take. */
export const made = spoken('', { computeNumbers, figureColumn, need, needNumbers, newRun, parsePhrase, pipeline, readLedger, rowCount, setColumns, step, takeRows, trace }, {
  computeNumbers: takes({ table: TABLE, compute: FUNCTION }),
  figureColumn: takes({ name: NAME, column: MEANING, quantities: list(QUANTITY) }),
  need: takes({ table: TABLE }, { rest: ['column', TEXT] }),
  needNumbers: takes({ table: TABLE }, { rest: ['column', TEXT] }),
  newRun: takes({ tell: maybe(FUNCTION), store: maybe(STORE), later: maybe(STORE) }),
  parsePhrase: takes({ phrase: TEXT, options: options<PhraseOptions>({ lang: LANG, vocabulary: maybe(something<NonNullable<PhraseOptions['vocabulary']>>('a vocabulary', () => true)), expect: maybe(either(NUMBER, form<null>('null', (value) => value === null))) }) }),
  pipeline: takes({ name: NAME, source: SOURCE }, { rest: ['step', STEP] }),
  readLedger: takes({ folder: PATH }),
  rowCount: takes({ table: TABLE }),
  setColumns: takes({ table: TABLE, columns: list(NAMED) }),
  step: takes({ name: NAME, make: FUNCTION, options: maybe(READS) }),
  takeRows: takes({ table: TABLE, rows: ROWS }),
  trace: takes({ table: TABLE, row: WHOLE, options: maybe(options<{ readonly column?: string }>({ column: maybe(NAME) })) }),
});

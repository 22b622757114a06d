import { FORMATS } from '../csv/formats.ts';
import type { Limits } from '../csv/limits.ts';
import { UNITS } from '../figure/units.ts';
import { EVENT_KINDS } from '../ledger/schema.ts';
import type { ClickhouseSource } from '../load/clickhouse.ts';
import type { CsvOptions } from '../load/csv.ts';
import type { DuckdbSource } from '../load/duckdb.ts';
import type { DuckdbLimits } from '../load/duckdb/connect.ts';
import type { QueryOptions } from '../load/engine/query.ts';
import type { EventsOptions } from '../load/events.ts';
import type { FiguresOptions } from '../load/figures.ts';
import * as words from '../load/index.ts';
import type { XlsxOptions } from '../load/xlsx.ts';
import { choice, either, form, list, maybe, named, options, orNull } from '../spoken/form.ts';
import type { Form } from '../spoken/form.ts';
import { CELL, NAME, NUMBER, PATH, TEXT, WHOLE } from '../spoken/forms.ts';
import { room } from '../spoken/room.ts';
import { takes } from '../spoken/spoken.ts';
import { QUERY } from './query.ts';

const DECLARED = named(CELL);
const OTHERS = maybe(choice('refuse', 'drop'));
const LIMITS = options<Partial<Limits>>({ bytes: maybe(NUMBER), rows: maybe(NUMBER), columns: maybe(NUMBER), cell: maybe(NUMBER) });
const LINES = form<readonly [number, number]>('the first and the last line, such as [3, 40]', (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger));
const BYTES = form<Buffer>('the bytes of the file', (value) => value instanceof Uint8Array);
const FORMS = { numbers: maybe(choice(...FORMATS)), dates: maybe(choice('d/m/y', 'm/d/y', 'y/m/d', 'd/m/yy', 'm/d/yy')), missing: maybe(list(TEXT)) } as const;
const READING = { limits: maybe(LIMITS), headers: maybe(either(WHOLE, choice('first'))), lines: maybe(LINES), bytes: maybe(BYTES) } as const;
const QUERYING: { readonly others: typeof OTHERS; readonly rows: Form<number | undefined> } = { others: OTHERS, rows: maybe(NUMBER) };

/** The words of `load`, with what they take. */
export const load: typeof words = room('load', words, {
  clickhouse: takes({
    source: options<ClickhouseSource>({ url: NAME, username: maybe(TEXT), password: maybe(TEXT), database: maybe(NAME), seconds: maybe(NUMBER), table: maybe(NAME), sql: maybe(NAME) }), declared: DECLARED, options: maybe(options<QueryOptions>(QUERYING)),
  }, { gives: () => QUERY }),
  csv: takes({
    path: PATH, columns: DECLARED,
    options: maybe(options<CsvOptions>({ ...READING, ...FORMS, delimiter: maybe(TEXT), encoding: maybe(NAME), others: OTHERS, accept: maybe(list(choice('RAGGED_ROW', 'LOST_CHARACTER', 'MERGED_CELLS', 'TOTAL_ROW', 'DERIVED_ROW', 'HIERARCHY'))) })),
  }),
  duckdb: takes({
    source: either(PATH, options<DuckdbSource>({ files: maybe(either(PATH, list(PATH))), database: maybe(PATH), table: maybe(NAME), sql: maybe(NAME) })), columns: DECLARED,
    options: maybe(options<QueryOptions & DuckdbLimits>({ ...QUERYING, memory: maybe(NAME), threads: maybe(WHOLE), temp: maybe(NAME) })),
  }, { gives: () => QUERY }),
  events: takes({ options: maybe(options<EventsOptions>({ from: maybe(PATH), kinds: maybe(list(choice(...EVENT_KINDS))), measure: maybe(NAME), ids: maybe(list(NAME)) })) }),
  figures: takes({ measure: NAME, options: maybe(options<FiguresOptions>({ from: maybe(PATH), unit: maybe(choice(...UNITS)), category: maybe(orNull(NAME)) })) }),
  population: takes({ area: NAME, options: maybe(options<NonNullable<Parameters<typeof words.population>[1]>>({ from: maybe(PATH), group: maybe(NAME) })) }),
  xlsx: takes({ path: PATH, columns: DECLARED, options: maybe(options<XlsxOptions>({ ...READING, ...FORMS, sheet: maybe(NAME), others: OTHERS, accept: maybe(list(choice('MERGED_CELLS', 'ERROR_CELL', 'TOTAL_ROW', 'DERIVED_ROW', 'HIERARCHY'))) })) }),
});

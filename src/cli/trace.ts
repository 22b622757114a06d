import { hedgeWords } from '../chart/hedges/hedge-words.ts';
import { UsageError } from '../errors.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { columnName } from '../notebook/page/column-label.ts';
import { tableNames } from '../notebook/page/table-name.ts';
import type { Source } from '../source.ts';
import { newRun } from '../step.ts';
import { storeAtHand } from '../store/store.ts';
import { addressed } from '../table/address.ts';
import { listed, suggest } from '../table/suggest.ts';
import type { Table } from '../table/table.ts';
import { trace as traced } from '../table/trace.ts';
import type { Trace } from '../table/trace.ts';
import { traceText } from './trace-text.ts';
import { sourcesOf } from './uses.ts';
import type { Act } from './verb.ts';

/**
 * `cifras trace 'homicides-by-year[year=2023].rate'`: where one number comes from: quoted words, speaker, date, document, hedge, and the steps in between. The
 * pipeline's name may be left out where there is one, and the brackets where the table has one row.
 */
export const trace: Act = async ({ words, lang, voice, notebooks }) => {
  const [address, ...others] = words.filter(isAddress);
  if (address === undefined || others.length > 0) {
    throw new UsageError({ code: 'BAD_OPTION', what: address === undefined ? 'no number is named' : 'one number at a time', fix: "name it by its pipeline, row and column: 'homicides-by-year[year=2023].rate'" });
  }
  const found = await notebooks(words.filter((word) => !isAddress(word)));
  const sources = sourcesOf(found);
  const { source, cell } = named(address, sources);
  const table = await source.load(newRun(voice.step, storeAtHand(process.cwd())));
  voice.done();
  const { row, reader } = addressed(table, cell);
  const quantity = reader.quantity(row);
  const isNumber = ['figure', 'count', 'number', 'year'].includes(reader.kind);
  const unit = reader.units?.[lang] ?? reader.unit;
  const said = isNumber ? hedgeWords(quantity, { lang, unit }) : String(reader.at(row) ?? '');
  const origin: Trace = traced(table, row, { column: reader.name });
  const low = Number.isFinite(quantity.low) && isNumber ? quantity.low : null;
  const high = Number.isFinite(quantity.high) && isNumber ? quantity.high : null;
  const number = { address: `${source.name}${cell}`, label: columnName(reader, lang), words: said, unit, value: reader.at(row), low, high, lowOpen: low !== null && quantity.lowOpen, highOpen: high !== null && quantity.highOpen, type: isNumber ? quantity.type : ('text' as const) };
  const stepsTold = (lineage: Trace['lineage']): object => ({ pipeline: lineage.name, steps: lineage.steps, joined: lineage.joined.map(stepsTold) });
  voice.answer({ event: 'traced', ...number, figures: origin.citations, steps: [stepsTold(origin.lineage)], remarks: origin.remarks }, traceText(number, origin, { lang, paint: voice.paint, nameOf: namesIn(found, { lang, tables: new Map([[source, table]]) }), columnOf: (name) => columnIn(table, name, lang), codeOf: (column, code) => table.columns.get(column)?.values?.[code]?.[lang] ?? code }));
  return 0;
};

/** A cell of a table of one row needs no brackets: `all.value`. What ends as a pipeline file does is one. */
function isAddress(word: string): boolean {
  return word.includes('[') || (/^[^/\\]+\.[^./\\]+$/u.test(word) && !/\.[cm]?[jt]sx?$/u.test(word));
}

/** What the notebooks call their tables in a language; what none names is called as a page calls it. */
function namesIn(notebooks: readonly Notebook[], { lang, tables }: { lang: 'en' | 'es'; tables: ReadonlyMap<Source, Table> }): (name: string) => string {
  const editions = notebooks.flatMap((notebook) => [notebook, ...(notebook.editions ?? [])]).filter((edition) => edition.lang === lang);
  return tableNames({ lang, cells: [], names: Object.assign({}, ...editions.map(({ names }) => names ?? {})) }, tables);
}

function columnIn({ columns }: Table, name: string, lang: 'en' | 'es'): string {
  return columnName(columns.get(name) ?? { label: name }, lang);
}

/** The source that an address begins with, and the rest of it. */
function named(address: string, sources: readonly Source[]): { source: Source; cell: string } {
  const start = address.includes('[') ? address.indexOf('[') : address.lastIndexOf('.');
  const [name, cell] = [address.slice(0, start).trim(), address.slice(start)];
  const steps = sources.filter((source) => 'steps' in source);
  const found = name === '' ? (steps.length === 1 ? steps[0] : undefined) : sources.find((source) => source.name === name);
  if (found !== undefined) return { source: found, cell };
  const names = [...new Set(steps.map((source) => source.name))];
  const meant = suggest(name, names);
  const what = name === '' ? 'the address names no pipeline, and there are several' : `no pipeline "${name}"`;
  throw new UsageError({ code: 'BAD_ADDRESS', what, fix: meant === null ? `there are: ${listed(names)}` : `did you mean "${meant}"?` });
}

import { date, number, text } from '../csv/cell.ts';
import type { Cell } from '../csv/cell.ts';
import { HEDGES } from '../figure/hedge.ts';
import { UNITS } from '../figure/reported.ts';
import { ACTOR_TYPES, RANKS, SOURCE_KINDS } from './code-words.ts';
import { hedgeCell } from './hedge-cell.ts';
import { HEDGE_CELLS } from './hedges.ts';
import { id, key, may, must, one, quote, yesNo } from './schema-cells.ts';

/** One file of the ledger: what its columns hold, which of them name rows of other files, which may be left out of the header. */
export interface FileSchema {
  readonly title: string;
  readonly key: string | null;
  readonly columns: Readonly<Record<string, Cell>>;
  /** Columns that hold keys of another file; several keys in one cell are separated by `|` where `many` says so. */
  readonly refs: Readonly<Record<string, { readonly file: FileName; readonly many?: 'many' }>>;
  readonly optional: readonly string[];
  /** Columns of numbers that stand in words in the same row, and the column of these words. */
  readonly worded?: Readonly<Record<string, string>>;
  /** Whether a folder without this file is a ledger all the same. */
  readonly presence: 'required' | 'optional';
}

export type FileName = 'sources' | 'figures' | 'measures' | 'categories' | 'actors' | 'population' | 'relations' | 'rulings' | 'events' | 'hedges';

/** What an event is to a series. */
export const EVENT_KINDS = ['event', 'definition', 'break', 'document', 'period'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

const MEASURE_KINDS = ['flow', 'stock', 'cumulative', 'share', 'rate', 'duration'] as const;
const BASES = ['documented', 'official_count', 'reported', 'estimate', 'computed', 'stated'] as const;
const RELATIONS = ['change', 'rate', 'share', 'sum', 'part_of', 'ratio', 'updates', 'rounds', 'similar', 'restates', 'disputes'] as const;

/** The files of a ledger of reported figures, in the order in which a reader meets them. */
export const SCHEMA: Readonly<Record<FileName, FileSchema>> = {
  sources: {
    title: 'Documents that figures are quoted from',
    key: 'source_id',
    columns: {
      source_id: id('source id'), title: must('title'), outlet: must('outlet'), outlet_es: may('outlet'), author: may('author'), kind: one('kind of source', Object.keys(SOURCE_KINDS), 'refused'),
      lang: one('language', ['en', 'es'], 'refused'), published: date('day of publication', { gaps: 'refused' }), published_basis: one('basis', ['stated', 'inferred']),
      url: may('address'), accessed: date('day of access'), archive: may('archived text'), sha256: text('hash', { pattern: /^[0-9a-f]{64}$/u, shape: '64 hexadecimal digits' }),
      derived_from: key('source id'), derivation: one('derivation', ['translation', 'reprint', 'summary', 'update']), notes: may('notes'),
    },
    refs: { derived_from: { file: 'sources' } },
    optional: ['outlet_es', 'author', 'published_basis', 'url', 'accessed', 'archive', 'sha256', 'derived_from', 'derivation', 'notes'],
    presence: 'required',
  },
  figures: {
    title: 'Numbers as they were said',
    key: 'figure_id',
    columns: {
      figure_id: id('figure id'), source_id: key('source', 'refused'), quote: quote(), phrase: must('phrase'), value: number('', { label: 'value' }),
      hedge: hedgeCell(Object.keys(HEDGES)), unit: one('unit', UNITS, 'refused'), measure: key('measure', 'refused'), category: key('category'),
      said_by: key('actor', 'refused'), as_of: date('as-of date'), period: date('period'), base_figure: key('figure'), base_pop: key('population'), basis: one('basis', BASES),
      value_to: number('', { label: 'upper end' }), rank: one('rank', Object.keys(RANKS)), rank_reason: may('reason'), rank_reason_es: may('reason'), prefix: may('prefix'), suffix: may('suffix'),
      coded_by: may('coder'), checked_by: may('second checker'), notes: may('notes'), notes_es: may('notes'),
    },
    refs: {
      source_id: { file: 'sources' }, measure: { file: 'measures' }, category: { file: 'categories' }, said_by: { file: 'actors' },
      base_figure: { file: 'figures' }, base_pop: { file: 'population' },
    },
    optional: ['base_figure', 'base_pop', 'basis', 'value_to', 'rank', 'rank_reason', 'rank_reason_es', 'prefix', 'suffix', 'coded_by', 'checked_by', 'notes', 'notes_es'],
    worded: { value: 'phrase', value_to: 'phrase' },
    presence: 'required',
  },
  measures: {
    title: 'What is counted, and what each count includes and leaves out',
    key: 'measure_id',
    columns: {
      measure_id: id('measure id'), kind: one('kind of measure', MEASURE_KINDS, 'refused'), counts: must('thing counted'), label_en: must('label'), label_es: may('label'),
      definition: must('definition'), includes: may('inclusions'), excludes: may('exclusions'), population: may('population'), area: may('area'), start: date('start of the clock'),
      monotone: yesNo('answer'), min: number('', { label: 'least value' }), max: number('', { label: 'greatest value' }), not_comparable_with: may('measures'),
      definition_source: key('source'), unit_words_en: may('unit in words'), unit_words_es: may('unit in words'), notes: may('notes'),
    },
    refs: { not_comparable_with: { file: 'measures', many: 'many' }, definition_source: { file: 'sources' } },
    optional: ['label_es', 'includes', 'excludes', 'population', 'area', 'start', 'monotone', 'min', 'max', 'not_comparable_with', 'definition_source', 'unit_words_en', 'unit_words_es', 'notes'],
    presence: 'required',
  },
  categories: {
    title: 'The parts that a count is split into',
    key: 'category',
    columns: {
      category: text('category', { pattern: /^[a-z][a-z0-9_]*:[a-z0-9_]+$/u, shape: 'scheme:code', gaps: 'refused', repeats: 'refused' }), scheme: must('scheme'), label_en: must('label'),
      label_es: may('label'), definition: may('definition'), exclusive: yesNo('answer'), exhaustive: yesNo('answer'),
    },
    refs: {},
    optional: ['label_es', 'definition', 'exclusive', 'exhaustive'],
    presence: 'optional',
  },
  actors: {
    title: 'Who said it',
    key: 'actor_id',
    columns: { actor_id: id('actor id'), name: must('name'), name_es: may('name'), type: one('type of actor', Object.keys(ACTOR_TYPES), 'refused'), aliases: may('aliases') },
    refs: {},
    optional: ['name_es', 'aliases'],
    presence: 'required',
  },
  population: {
    title: 'People living in an area: the base of rates, in several vintages on purpose',
    key: 'pop_id',
    columns: {
      pop_id: id('population id'), area: must('area'), group: must('group'), as_of: date('as-of date', { gaps: 'refused' }), value: number('people', { label: 'people', gaps: 'refused' }),
      method: one('method', ['census', 'estimate', 'projection', 'implied'], 'refused'), vintage: must('vintage'), source_id: key('source'), source_note: may('source'), source_note_es: may('source'), rank: one('rank', Object.keys(RANKS)),
    },
    refs: { source_id: { file: 'sources' } },
    optional: ['source_id', 'source_note', 'source_note_es', 'rank'],
    presence: 'optional',
  },
  relations: {
    title: 'How claims hang together',
    key: 'relation_id',
    columns: {
      relation_id: id('relation id'), type: one('type of relation', RELATIONS, 'refused'), claim: key('figure', 'refused'), inputs: must('inputs'),
      stated: yesNo('answer'), note: may('note'),
    },
    // The inputs of a rate are a figure and a population: resolved by rule, not here.
    refs: { claim: { file: 'figures' } },
    optional: ['stated', 'note'],
    presence: 'optional',
  },
  rulings: {
    title: 'What a person answered to a finding',
    key: 'ruling_id',
    columns: {
      ruling_id: id('ruling id'), check: must('check'), figures: must('figures'), verdict: one('verdict', ['explained', 'accepted', 'source_error', 'coding_error', 'false_alarm'], 'refused'),
      reason: text('reason', { low: 10, gaps: 'refused' }), ruled_by: must('name'), ruled_on: date('day', { gaps: 'refused' }),
      status: one('status', ['open', 'reported', 'acknowledged', 'fixed_upstream']), fingerprint: may('fingerprint'),
    },
    refs: { figures: { file: 'figures', many: 'many' } },
    optional: ['status', 'fingerprint'],
    presence: 'optional',
  },
  events: {
    title: 'Dated events, periods, documents, and changes of what a count includes',
    key: 'event_id',
    columns: {
      event_id: id('event id'), date: date('date', { gaps: 'refused' }), label_en: must('label'), label_es: may('label'),
      kind: one('kind of event', EVENT_KINDS, 'refused'), measures: may('measures'), source_id: key('source', 'refused'),
      quote: quote(), phrase: must('phrase'), notes: may('notes'),
    },
    refs: { measures: { file: 'measures', many: 'many' }, source_id: { file: 'sources' } },
    optional: ['label_es', 'measures', 'notes'],
    presence: 'optional',
  },
  hedges: {
    title: 'What hedges mean in this house, where it differs from the vocabulary as shipped',
    key: 'hedge',
    columns: HEDGE_CELLS,
    refs: {},
    optional: ['words_en', 'words_es', 'say_es'],
    presence: 'optional',
  },
};

/** The columns of a file in a ledger with hedges of its own. */
export function columnsOf(name: FileName, hedges: Iterable<string>): FileSchema['columns'] {
  const { columns } = SCHEMA[name];
  return name === 'figures' ? { ...columns, hedge: hedgeCell(hedges) } : columns;
}

export const FILE_NAMES = Object.keys(SCHEMA) as readonly FileName[];

import { StepError } from '../errors.ts';
import { quantity } from '../figure/reported.ts';
import type { Unit } from '../figure/reported.ts';
import { isRounded } from '../figure/units.ts';
import type { When } from '../figure/when.ts';
import { VOCABULARY } from '../figure/vocabulary.ts';
import { ACTOR_TYPES, RANKS, SOURCE_KINDS } from '../ledger/code-words.ts';
import type { CodeWords } from '../ledger/code-words.ts';
import type { Figure } from '../ledger/figures.ts';
import { ledgerOf } from '../ledger/kept.ts';
import { keysIn } from '../ledger/rules.ts';
import type { LedgerRow } from '../ledger/rows.ts';
import type { Path, Source } from '../source.ts';
import { newRun } from '../step.ts';
import { figureColumn } from '../table/figure-column.ts';
import { originsOf, takeOrigins } from '../table/origins.ts';
import { suggest } from '../table/suggest.ts';
import { calledIn } from '../table/column.ts';
import type { Adds, Kind, Measured } from '../table/column.ts';
import { tableOf } from '../table/table.ts';
import type { Named } from '../table/table.ts';

export interface FiguresOptions {
  /** The ledger's folder; `data` where the command runs unless given. */
  readonly from?: Path;
  /** Only figures in this unit. */
  readonly unit?: Unit;
  /** Only the totals (null), or only the parts of one scheme (`cause`). All where not given. */
  readonly category?: string | null;
}

/** The units of shares and changes in words; counts take theirs from the measure. */
const UNIT_WORDS: Readonly<Partial<Record<Unit, string>>> = {
  percent: '%', percent_change: '% change', percentage_points: 'percentage points', hours_per_day: 'hours a day', usd: 'US dollars',
};

/**
 * The figures of one measure, a row each, as they were said: `value` is a figure column with its bounds and type; `category`, `said_by`, `speaker`, `speaker_type`,
 * `source`, `outlet`, `published`, `as_of`, `period`, `from` and `to` (first and last day meant), `basis`, `rank`, `hedge`, `phrase` tell the rest. Rivals are all there; `clean.choose` chooses.
 *
 * @throws {LoadError} from `load()`: all that is wrong with the ledger. MIXED_UNITS where figures in several units answer and none is named; NO_SUCH_MEASURE or NO_SUCH_CATEGORY for a measure or scheme that it does not have.
 */
export function figures(measure: string, { from = 'data', unit, category }: FiguresOptions = {}): Source {
  const name = `load.figures(${measure}${unit === undefined ? '' : `, ${unit}`}${category === undefined || category === null ? '' : `, ${category}`})`;
  return {
    name,
    load: async (run = newRun()) => {
      const ledger = await ledgerOf(from, run);
      const row = ledger.files.measures.find((each) => each.text('measure_id') === measure);
      if (row === undefined) throw new StepError(noSuchMeasure(measure, ledger.files.measures.map((each) => each.text('measure_id'))));
      const schemes = [...new Set(ledger.files.categories.map((each) => each.text('category').split(':')[0] ?? ''))];
      if (typeof category === 'string' && !schemes.includes(category)) throw new StepError(noSuchCategory(category, schemes));
      const rows = ledger.figures.flatMap((figure, i) => (wanted(figure, { measure, unit, category }) ? [i] : []));
      const chosen = rows.map((i) => ledger.figures[i] as Figure);
      const units = [...new Set(chosen.map((figure) => figure.unit))];
      if (unit === undefined && units.length > 1) throw new StepError({ code: 'MIXED_UNITS', what: `"${measure}" has figures in ${units.join(', ')}`, fix: `take one of them: { unit: '${units[0] ?? 'count'}' }` });
      const counted = row.text('unit_words_en') || row.text('counts');
      const only = unit ?? units[0];
      const words = only === undefined ? '' : only === 'count' ? counted : only === 'per_100k' ? `${counted} per 100,000 people` : (UNIT_WORDS[only] ?? only);
      const inBoth = { labels: bilingual(row, 'label'), ...(only === 'count' ? { units: bilingual(row, 'unit_words', words) } : {}) };
      const value = figureColumn('value', { label: row.text('label_en'), unit: words, ...inBoth, measures: [measuredOf(row, ledger.files.measures)], ...addsAs(only, row.text('kind')) }, chosen.map((figure) => quantity(figure.reported)));
      const origins = takeOrigins(originsOf(ledger.shelves.figures), rows);
      const labels = new Map(ledger.files.categories.map((category) => [category.text('category'), category]));
      return { ...tableOf([...describing(chosen, labels), ...value], origins, { name, steps: [], joined: [] }), findings: ledger.findings };
    },
  };
}

/** What a measure is called in both languages; in English where it has no Spanish. */
function bilingual(row: LedgerRow, field: string, fallback = ''): Record<'en' | 'es', string> {
  const en = row.text(`${field}_en`) || fallback;
  return { en, es: row.text(`${field}_es`) || en };
}

/** A measure is apart from those that it names, and from those that name it. */
function measuredOf(row: LedgerRow, measures: readonly LedgerRow[]): Measured {
  const id = row.text('measure_id');
  const naming = measures.filter((each) => keysIn(each.text('not_comparable_with')).includes(id)).map((each) => each.text('measure_id'));
  const without = row.text('excludes') === '' ? '' : `, without ${row.text('excludes')}`;
  return { id, label: row.text('label_en'), apart: [...new Set([...keysIn(row.text('not_comparable_with')), ...naming])], counts: `${row.text('includes') || row.text('definition')}${without}` };
}

/** Of what is counted only flows add over time: a running total and a stock have the earlier one in them, and shares and rates are of wholes that differ. */
function addsAs(unit: Unit | undefined, kind: string): { adds?: Adds } {
  if (unit === 'percent_change' || unit === 'rank') return { adds: 'never' };
  return kind === 'flow' && (unit === undefined || !isRounded(unit)) ? {} : { adds: 'at-one-time' };
}

function wanted(figure: Figure, { measure, unit, category }: { measure: string; unit: Unit | undefined; category: string | null | undefined }): boolean {
  if (figure.measure.text('measure_id') !== measure) return false;
  if (unit !== undefined && figure.unit !== unit) return false;
  return category === undefined || (category === null ? figure.category === '' : figure.category.startsWith(`${category}:`));
}

function noSuchMeasure(measure: string, known: readonly string[]): { code: string; what: string; fix: string } {
  const meant = suggest(measure, known);
  return { code: 'NO_SUCH_MEASURE', what: `no measure "${measure}"`, fix: meant === null ? `measures.csv has: ${known.join(', ')}` : `did you mean "${meant}"?` };
}

function noSuchCategory(category: string, known: readonly string[]): { code: string; what: string; fix: string } {
  const meant = suggest(category, known);
  return { code: 'NO_SUCH_CATEGORY', what: `no scheme "${category}" of categories`, fix: meant === null ? `categories.csv has: ${known.join(', ')}` : `did you mean "${meant}"?` };
}

/** The columns that say what a figure is, beside its number. */
function describing(chosen: readonly Figure[], categories: ReadonlyMap<string, LedgerRow>): Named[] {
  const column = (name: string, kind: Kind, [en, es]: readonly [string, string], at: (figure: Figure) => string | null, values?: CodeWords): Named => {
    return [name, { ...calledIn(kind, { en, es }), ...(values === undefined ? {} : { values }) }, chosen.map((figure) => at(figure) || null)];
  };
  const meant = ({ period, asOf }: Figure): When | null => period ?? asOf;
  return [
    column('figure', 'code', ['Figure', 'Cifra'], ({ id }) => id),
    column('category', 'code', ['Category code', 'Código de categoría'], ({ category }) => category),
    column('category_label_en', 'text', ['Category', 'Categoría'], ({ category }) => categories.get(category)?.text('label_en') ?? null),
    column('category_label_es', 'text', ['Category in Spanish', 'Categoría en español'], ({ category }) => categories.get(category)?.text('label_es') || categories.get(category)?.text('label_en') || null),
    column('said_by', 'code', ['Said by', 'Dicho por'], ({ speaker }) => speaker.text('actor_id'), speakers(chosen)),
    column('speaker', 'text', ['Speaker', 'Quién lo dijo'], ({ speaker }) => speaker.text('name')),
    column('speaker_es', 'text', ['Speaker in Spanish', 'Quién lo dijo, en español'], ({ speaker }) => speaker.text('name_es') || speaker.text('name')),
    column('speaker_type', 'code', ['Kind of speaker', 'Tipo de fuente'], ({ speaker }) => speaker.text('type'), ACTOR_TYPES),
    column('source', 'code', ['Source', 'Documento'], ({ source }) => source.text('source_id')),
    column('outlet', 'text', ['Outlet', 'Medio'], ({ source }) => source.text('outlet')),
    column('source_kind', 'code', ['Kind of source', 'Tipo de documento'], ({ source }) => source.text('kind'), SOURCE_KINDS),
    column('published', 'date', ['Published', 'Publicado'], ({ source }) => source.text('published')),
    column('as_of', 'date', ['As of', 'Fecha'], ({ asOf }) => asOf?.text ?? null),
    column('period', 'date', ['Period', 'Período'], ({ period }) => period?.text ?? null),
    column('from', 'date', ['First day', 'Primer día'], (figure) => meant(figure)?.first ?? null),
    column('to', 'date', ['Last day', 'Último día'], (figure) => meant(figure)?.last ?? null),
    column('unit', 'code', ['Unit', 'Unidad'], ({ unit }) => unit),
    column('basis', 'code', ['Basis', 'Base del recuento'], ({ basis }) => basis),
    column('rank', 'code', ['Rank', 'Rango'], ({ rank }) => rank, RANKS),
    column('rank_reason', 'text', ['Reason of the rank', 'Motivo del rango'], ({ rankReason }) => rankReason),
    column('rank_reason_es', 'text', ['Reason of the rank, in Spanish', 'Motivo del rango, en español'], ({ rankReason, row }) => row.text('rank_reason_es') || rankReason),
    column('base_figure', 'code', ['Base', 'Base'], ({ row }) => row.text('base_figure')),
    column('hedge', 'code', ['Hedge', 'Matiz'], ({ reported }) => reported.hedge, HEDGE_WORDS),
    column('phrase', 'text', ['Words', 'Palabras'], ({ phrase }) => phrase),
  ];
}

/** Who is called what. */
function speakers(chosen: readonly Figure[]): CodeWords {
  return Object.fromEntries(chosen.map(({ speaker }) => [speaker.text('actor_id'), { en: speaker.text('name'), es: speaker.text('name_es') || speaker.text('name') }]));
}

/** How each hedge is printed, without its number. */
const HEDGE_WORDS: CodeWords = Object.fromEntries(VOCABULARY.flatMap(({ hedge, say_en, say_es }) => {
  const [en = '', es = ''] = [say_en, say_es].map((say) => say.replaceAll('#', '…').trim());
  return en === '…' ? [] : [[hedge, { en, es }]];
}));

import { noteOf } from '../chart/words/sources.ts';
import { whenWords } from '../chart/words/when-words.ts';
import { stepWords } from '../notebook/page/step-words.ts';
import { rivalWords } from '../notebook/page/rivals-html.ts';
import type { Citation } from '../table/origins.ts';
import type { Lineage } from '../table/table.ts';
import type { Trace } from '../table/trace.ts';
import type { ValueType } from '../figure/value-type.ts';
import { followed } from '../csv/shown-path.ts';
import { describePlace } from '../errors.ts';
import type { Paint } from './paint.ts';

type Lang = 'en' | 'es';

/** A number as a trace begins with it. */
export interface TracedNumber {
  readonly address: string;
  readonly label: string;
  readonly words: string | null;
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the ends themselves are left out. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly type: ValueType | 'text';
}

const WORDS = {
  en: { gap: 'a gap: no number', between: 'bounds', excluded: 'itself not', said: 'said by', steps: 'STEPS', from: (n: number) => `FROM ${n} ${n === 1 ? 'figure' : 'figures'}`, joined: 'joined in', rows: 'rows', remarks: 'SAID ON THE WAY', note: 'note', kind: 'kind', notChosen: 'not chosen:', unattributed: 'nobody is named' },
  es: { gap: 'un vacío: ningún número', between: 'límites', excluded: 'sin incluirlo', said: 'dicho por', steps: 'PASOS', from: (n: number) => `DE ${n} ${n === 1 ? 'cifra' : 'cifras'}`, joined: 'unido', rows: 'filas', remarks: 'DICHO EN EL CAMINO', note: 'nota', kind: 'tipo', notChosen: 'sin elegir:', unattributed: 'no se nombra a nadie' },
} as const;

/** The types of a value in Spanish; English tells them by their names. */
const TYPES: Readonly<Record<ValueType | 'text', string>> = {
  exact: 'exacto', rounded: 'redondeado', at_least: 'al menos', more_than: 'más de', at_most: 'como máximo', less_than: 'menos de', estimate: 'estimación', range: 'rango', possible: 'posible',
  unknown: 'desconocido', unstated: 'sin detallar', missing: 'sin dato', text: 'texto',
};

interface Told {
  readonly lang: Lang;
  readonly paint: Paint;
  /** What the notebook calls a table, and the table a column, in the language. */
  readonly nameOf: (name: string) => string;
  readonly columnOf: (name: string) => string;
  readonly codeOf: (column: string, code: string) => string;
}

/** A trace as people read it: the number with its hedge, then what was said, by whom, when and where, then the steps that lie between. */
export function traceText(number: TracedNumber, { citations, lineage, remarks }: Trace, { paint, ...naming }: Told): string {
  const { lang } = naming;
  const words = WORDS[lang];
  const parts = [
    head(number, { lang, paint }),
    `${paint('bold', words.from(citations.length))}\n${citations.map((citation) => cited(citation, { lang, paint })).join('\n')}`,
    `${paint('bold', words.steps)}\n${steps(lineage, { ...naming, depth: 1 }).join('\n')}`,
    ...(remarks.length === 0 ? [] : [`${paint('bold', words.remarks)}\n${saidBySteps(remarks, naming).join('\n')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function head({ address, label, words, unit, low, high, lowOpen, highOpen, type }: TracedNumber, { lang, paint }: { lang: Lang; paint: Paint }): string {
  // Of "more than 30", 30 itself is out.
  const end = (at: number | string, isOpen: boolean): string => `${at}${isOpen ? ` (${WORDS[lang].excluded})` : ''}`;
  const bounds = low === high || type === 'text' ? '' : `\n  ${WORDS[lang].between}  ${end(low ?? '−∞', low !== null && lowOpen)} … ${end(high ?? '∞', high !== null && highOpen)}`;
  const said = words === null ? WORDS[lang].gap : `${words}${unit === '' || unit.startsWith('%') ? '' : ` ${unit}`}`;
  return `${paint('bold', address)}\n  ${label}: ${said}  (${lang === 'es' ? (TYPES[type]) : type.replaceAll('_', ' ')})${bounds}`;
}

/** What was said, and who said it where and when; a row of a plain CSV has its place alone. */
function cited(citation: Citation, { lang, paint }: { lang: Lang; paint: Paint }): string {
  const words = WORDS[lang];
  const { id, place, quote, phrase = '', speaker, speakerWords, speakerType, when, source, counted } = citation;
  const note = noteOf(citation, lang);
  const who = speaker === undefined ? null : speakerType === 'unattributed' ? words.unattributed : `${words.said} ${speakerWords?.[lang] ?? speaker}${when === undefined ? '' : `, ${ofThe(when, lang)}`}`;
  const where = source === undefined ? null : [source.outletWords?.[lang] ?? source.outlet, source.title, whenWords(source.published, lang)].filter((part) => part !== '').join(', ');
  const lines = [
    quote === undefined || quote === '' ? null : `“${marked(quote, phrase, paint)}”`,
    counted === undefined ? null : `${counted[lang]}${when === undefined ? '' : `, ${ofThe(when, lang)}`}`,
    who,
    where,
    source === undefined || source.url === '' ? null : source.url,
    note === '' ? null : `${words.note}: ${note}`,
  ].filter((line): line is string => line !== null);
  const line = place.line === undefined ? {} : { line: place.line };
  const [spot, published] = place.file === undefined ? ['', ''] : [describePlace({ file: followed(place), ...line }), describePlace({ file: place.file, ...line })];
  return [`  ${published === id ? paint('cyan', spot) : `${paint('cyan', id)}  ${paint('dim', spot)}`}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

/** The day or period that a number is of: "of 27 March 2022", "del 27 de marzo de 2022", "de marzo de 2022", "desde 2022". */
function ofThe(when: string, lang: Lang): string {
  const words = whenWords(when, lang);
  if (lang === 'en') return /^(?:since|until) /u.test(words) ? words : `of ${words}`;
  return /^(?:del?|desde|hasta) /u.test(words) ? words : `${/^\d{1,2} de /u.test(words) ? 'del' : 'de'} ${words}`;
}

function marked(quote: string, phrase: string, paint: Paint): string {
  return phrase === '' ? quote : quote.replace(phrase, () => paint('bold', phrase));
}

/** What each step said, under its name: in English as it said it, in Spanish what it put aside, as far as it is told of rows. */
function saidBySteps(remarks: Trace['remarks'], naming: Omit<Told, 'paint'>): string[] {
  const { lang } = naming;
  const names = [...new Set(remarks.map(({ step }) => step))];
  const said = ({ message, rejected }: Trace['remarks'][number]): string => (lang === 'en' || rejected === undefined ? message : `${WORDS[lang].notChosen} ${rivalWords(rejected, naming)}`);
  return names.flatMap((name) => [`  ${name}`, ...new Set(remarks.filter(({ step }) => step === name).map((remark) => `    ${said(remark)}`))]);
}

/** The steps with their rows in and out; pipelines that were joined in stand below, further in. */
function steps({ name, steps: taken, joined }: Lineage, { depth, ...told }: Omit<Told, 'paint'> & { depth: number }): string[] {
  const { lang, nameOf } = told;
  const indent = '  '.repeat(depth);
  const lines = taken.map((each, i) => `${indent}  ${lang === 'en' ? each.step : stepWords(each, { of: name, context: told })}  ${i === 0 ? each.rowsOut : `${each.rowsIn} → ${each.rowsOut}`} ${WORDS[lang].rows}`);
  return [`${indent}${lang === 'en' ? name : nameOf(name)}`, ...lines, ...joined.flatMap((each) => [`${indent}  ${WORDS[lang].joined}:`, ...steps(each, { ...told, depth: depth + 2 })])];
}

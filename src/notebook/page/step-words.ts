import type { Lang } from '../../chart/words/glue.ts';
import { numeral } from '../../chart/hedges/hedge-words.ts';
import type { Done } from '../../table/table.ts';
import type { PageContext } from './context.ts';
import { ruleOf } from './rivals-html.ts';
import type { Naming } from './rivals-html.ts';

/** A step of the pipeline called `of` as a sentence, in the language of the page and with its names; the step's own name where no word of the house is known by it. */
export function stepWords({ step, given = [] }: Pick<Done, 'step' | 'given'>, { of, context: { lang, nameOf, columnOf, codeOf } }: { readonly of: string; readonly context: Pick<PageContext, 'lang' | 'nameOf' | 'columnOf' | 'codeOf'> }): string {
  const [, word = '', inside = ''] = /^(\w+\.\w+)\((.*)\)$/su.exec(step) ?? [];
  const sentence = SENTENCES[lang][word];
  if (sentence === undefined) return nameOf(step);
  if (word.startsWith('load.')) return sentence(nameOf(step), []);
  if (word === 'clean.recode') {
    const [column = ''] = inside.split(', ');
    return sentence(columnOf(column, of), recoded(given, { lang, called: (code) => codeOf(column, code, of) }));
  }
  const parts = inside === '' ? [] : inside.split(', ').map((part) => partWords(part, { word, lang, columnOf: (name) => columnOf(name, of), codeOf: (name, code) => codeOf(name, code, of) }));
  return sentence(nameOf(inside) === inside ? parts.join(', ') : nameOf(inside), parts);
}

/** A part of what a step was given: a rule of choice in words, a number as it is printed, a column by its label. */
function partWords(part: string, { word, ...naming }: Naming & { word: string }): string {
  const { lang, columnOf } = naming;
  if (word === 'clean.choose') return RULES[lang][part] ?? ruled(part, naming);
  if ((word === 'check.between' || word === 'derive.rate') && /^-?\d+(?:\.\d+)?$/u.test(part)) return numeral(Number(part), { lang });
  return columnOf(part);
}

/** What was put for what, of the first codes, in quotes where it is as typed; a code that stays is not told. */
function recoded(given: NonNullable<Done['given']>, { lang, called }: { lang: Lang; called: (code: string) => string }): string[] {
  const changed = given.filter(([from, to]) => from !== to);
  const told = changed.slice(0, MOST).map(([from, to]) => `${called(from) === from ? `“${from}”` : called(from)} → “${to}”`);
  const more = changed.length - told.length;
  return [...told, ...(more === 0 ? [] : [lang === 'en' ? `and ${more} more` : `y ${more} más`])];
}

/** About what goes into three lines. */
const MOST = 12;

/** A rule that names a value, `said_by:pnc`. */
function ruled(rule: string, naming: Naming): string {
  return naming.lang === 'en' ? `“${ruleOf(rule, naming)}” first` : `primero «${ruleOf(rule, naming)}»`;
}

const RULES: Record<Lang, Readonly<Record<string, string>>> = {
  en: { rank: 'the rank given by hand', official: 'official bodies first', latest: 'the latest first' },
  es: { rank: 'el rango dado a mano', official: 'primero los organismos oficiales', latest: 'primero lo más reciente' },
};

/** What stands between the brackets of a step, whole and in its parts, as a sentence. */
type Sentence = (inside: string, parts: readonly string[]) => string;

const SENTENCES: Record<Lang, Readonly<Record<string, Sentence>>> = {
  en: {
    'load.figures': (inside) => `Reported figures are read from the ledger: ${inside}.`,
    'load.population': (inside) => `Read from the ledger: ${inside}.`, 'load.events': (inside) => `Read from the ledger: ${inside}.`, 'load.csv': (inside) => `Read from a file: ${inside}.`, 'load.xlsx': (inside) => `Read from a workbook: ${inside}.`,
    'load.duckdb': (inside) => `Read with DuckDB: ${inside}.`, 'load.clickhouse': (inside) => `Read from ClickHouse: ${inside}.`,
    'clean.keep': (inside) => `Only these rows are kept: ${inside}.`, 'clean.choose': (inside) => `Of rival figures one is chosen, by these rules in this order: ${inside}.`, 'clean.recode': (inside, pairs) => `“${inside}” is recoded${pairs.length === 0 ? '' : `: ${pairs.join('; ')}`}.`,
    'clean.rename': (inside) => `Columns are renamed: ${inside}.`, 'clean.correct': (inside) => `Stated errors in “${inside}” are corrected.`,
    'derive.year': (inside) => `The year is taken from “${inside}”.`, 'derive.column': (inside) => `“${inside}” is computed row by row.`, 'derive.rate': (_, [name = '', of = '', over = '', per = '']) => `The rate “${name}” is computed: “${of}” for every ${per} of “${over}”.`, 'derive.share': (_, [name = '', of = '', over]) => (over === undefined ? `The share “${name}” is computed: what each row has of the sum of “${of}” in its group.` : `The share “${name}” is computed: “${of}” in % of “${over}”.`),
    'derive.change': (_, [name = '', of = '', by = '']) => `The change “${name}” of “${of}” is computed, from each “${by}” to the next.`, 'derive.total': (inside) => (inside === '' ? 'All rows are added up.' : `Rows are added up by: ${inside}.`),
    'derive.span': (inside) => `What rivals say of “${inside}” becomes one span, from the lowest to the highest.`,
    'derive.join': (inside) => `The table “${inside}” is joined, row by row.`, 'derive.remainder': (inside) => `What is left of the whole of “${inside}” gets a row of its own.`, 'derive.fold': (inside) => `Columns are stacked: ${inside}.`,
    'derive.unfold': (inside) => `Rows are spread into columns: ${inside}.`, 'derive.arquero': (inside) => `In a step of its own: ${inside}.`,
    'check.unique': (inside) => `no two rows agree in ${inside}`, 'check.between': (_, [column = '', low = '', high = '']) => `“${column}” lies between ${low} and ${high}`,
    'check.complete': (_, [column = '', from = '', to = '']) => `“${column}” has no gap from ${from} to ${to}`, 'check.notNull': (inside) => `no cell is empty in ${inside}`,
    'check.addsUp': (inside) => `the parts of “${inside}” add up to no more than the whole`, 'check.audited': () => 'what the audit of the ledger says of these figures',
  },
  es: {
    'load.figures': (inside) => `Se leen del registro cifras publicadas: ${inside}.`,
    'load.population': (inside) => `Se lee del registro: ${inside}.`, 'load.events': (inside) => `Se lee del registro: ${inside}.`, 'load.csv': (inside) => `Se lee de un archivo: ${inside}.`, 'load.xlsx': (inside) => `Se lee de un libro de cálculo: ${inside}.`,
    'load.duckdb': (inside) => `Se lee con DuckDB: ${inside}.`, 'load.clickhouse': (inside) => `Se lee de ClickHouse: ${inside}.`,
    'clean.keep': (inside) => `Se conservan solo estas filas: ${inside}.`, 'clean.choose': (inside) => `Entre cifras rivales se elige una, con estas reglas y en este orden: ${inside}.`, 'clean.recode': (inside, pairs) => `Se recodifica «${inside}»${pairs.length === 0 ? '' : `: ${pairs.join('; ')}`}.`,
    'clean.rename': (inside) => `Se cambia el nombre de columnas: ${inside}.`, 'clean.correct': (inside) => `Se corrigen errores declarados en «${inside}».`,
    'derive.year': (inside) => `Se toma el año de «${inside}».`, 'derive.column': (inside) => `Se calcula «${inside}» fila por fila.`, 'derive.rate': (_, [name = '', of = '', over = '', per = '']) => `Se calcula la tasa «${name}»: «${of}» por cada ${per} de «${over}».`, 'derive.share': (_, [name = '', of = '', over]) => (over === undefined ? `Se calcula el porcentaje «${name}»: lo que cada fila tiene de la suma de «${of}» en su grupo.` : `Se calcula el porcentaje «${name}»: «${of}» en % de «${over}».`),
    'derive.change': (_, [name = '', of = '', by = '']) => `Se calcula el cambio «${name}» de «${of}», de cada «${by}» al siguiente.`, 'derive.total': (inside) => (inside === '' ? 'Se suman todas las filas.' : `Se suman las filas por: ${inside}.`),
    'derive.span': (inside) => `Lo que dicen los rivales de «${inside}» pasa a ser un intervalo, del menor al mayor.`,
    'derive.join': (inside) => `Se une la tabla «${inside}», fila por fila.`, 'derive.remainder': (inside) => `Lo que queda del total de «${inside}» recibe su propia fila.`, 'derive.fold': (inside) => `Se apilan columnas: ${inside}.`,
    'derive.unfold': (inside) => `Se reparten filas en columnas: ${inside}.`, 'derive.arquero': (inside) => `En un paso propio: ${inside}.`,
    'check.unique': (inside) => `no hay dos filas iguales en ${inside}`, 'check.between': (_, [column = '', low = '', high = '']) => `«${column}» está entre ${low} y ${high}`,
    'check.complete': (_, [column = '', from = '', to = '']) => `«${column}» no tiene huecos de ${from} a ${to}`, 'check.notNull': (inside) => `ninguna celda vacía en ${inside}`,
    'check.addsUp': (inside) => `las partes de «${inside}» no suman más que el total`, 'check.audited': () => 'lo que la auditoría del registro dice de estas cifras',
  },
};

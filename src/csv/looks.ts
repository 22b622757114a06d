/*
 * What a cell looks like, for finding headers and notes: never for reading values. Every rule is linear, and looks at short texts only.
 */

const LONGEST = 64;

/** A number in any of the usual spellings, with a sign, a percent sign or a currency, or as programs write great and small ones: `1,204`, `1.204,5`, `1 204`, `-70`, `12,5 %`, `€ 3`, `3.7e-09`. */
export function isNumberLike(text: string): boolean {
  const written = text.trim();
  return written.length > 0 && written.length <= LONGEST && /^[-+−(]?\s?[$€£]?\s?[-+−]?[.,]?\d[\d.,\s'’\u00A0\u202F]*(?:[eE][-+]?\d{1,3})?\s?[%€$£)]?$/u.test(written);
}

/** A day or a time of day, written in any order: `2024-04-03`, `3/4/2024`, `03.04.24`, `2024-04-03 10:30`, `10:30`. */
export function isDateLike(text: string): boolean {
  const written = text.trim();
  return written.length >= 4 && written.length <= LONGEST && (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u.test(written) || /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(written));
}

export function isTyped(text: string): boolean {
  return isNumberLike(text) || isDateLike(text);
}

const MISSING = new Set(['-', '--', '—', '–', '.', '..', '...', '…', '*', '**', 'na', 'n/a', 'n.a.', 'n.a', '#n/a', 'nan', 'nd', 'n.d.', 'n.d', 'n/d', 's/d', 's.d.', 'sd', 's/i', 'null', '\\n', 'none', 'no data', 'sin dato', 'sin datos', 'no disponible', 'missing']);

/** Nothing, or one of the signs that people put for it: `n.d.`, `..`, `-`. */
export function isMissing(text: string): boolean {
  return text.trim() === '' || (text.length <= LONGEST && MISSING.has(text.trim().toLowerCase()));
}

/** The beginning of a source line or a note under a table, in Spanish, Portuguese, Catalan, French or English; or a mark that notes are found by: `*`, `(1)`, `(p)`, `1/`, `a/`. */
export function isNote(text: string): boolean {
  return /^\s*[[(]?(?:fuentes?|notas?|p[aá]g(?:ina|\.)|page|elaboraci[oó]n|elaborado|observaci[oó]n(?:es)?|datos a|actualizad[oa]|fecha de|nota bene|n\.b\.|fonte|font|nota|sources?|notes?|updated|prepared)(?!\p{L})|^\s*(?:\(?\*+\)?|\(?\d\)|\(\p{L}{1,2}\)\s|(?:\d{1,2}|\p{L})\/\s|[¹²³†‡])/iu.test(text.slice(0, LONGEST))
    && /\p{L}/u.test(text);
}

const SAYS_SO = /^\s*[[(]?(?:\p{L}{4,16}\s{0,2}:\s{0,2}\S|elaborad[oa] (?:por|con|a partir)\b|elaboraci[oó]n (?:propia|por|con|del?)\b|actualizad[oa] (?:al?|el|en|hasta|por)\b|datos a\b|fecha de \p{L}|(?:updated|prepared) (?:on|at|by|in)\b)/iu;
const MARK = /^\s*(?:\(?\*+\)?|\(\d\)|(?:\d{1,2}|\p{L})\/)\s{0,2}\p{L}/u;

/** A note by what it says, not by its first word alone: `Fuente: PNC`, `Elaborado por …`, `1/ Incluye …`. A row may be of the town Fuente Álamo, and have a number. */
export function isSureNote(text: string): boolean {
  const start = text.slice(0, LONGEST);
  return (SAYS_SO.test(start) || MARK.test(start)) && isNote(start);
}

const UNIT_WORDS = /^[[(]?(?:%|‰|€|\$|us\$|usd|eur|nº|n\.º|n°|no\.|núm\.?|num\.?|número|number|count|hab\.?|habitantes|personas|people|persons|casos|cases|kg|t|tm|km²?|km2|m²?|m2|m³|ha|l|h|años|year|years|miles(?: de .{1,20})?|millones(?: de .{1,20})?|thousands?|millions?|en miles|en millones|por (?:mil|100[.,]?000)(?: .{1,20})?|per 100,?000(?: .{1,20})?|tasa|texto?|text|string|integer|number|date|fecha)[\])]?$/iu;

/** A unit and nothing else: `%`, `(hab.)`, `miles de euros`. */
export function isUnit(text: string): boolean {
  const written = text.trim();
  return written.length <= 40 && (UNIT_WORDS.test(written) || /^[[(][^()[\]]{1,30}[\])]$/u.test(written));
}

/** The text as a message can quote it: one line, not longer than `length`. */
export function shortened(text: string, length = 60): string {
  const line = text.slice(0, length * 4).replace(/\s+/gu, ' ').trim();
  const signs = [...line];
  return signs.length > length ? `${signs.slice(0, length - 1).join('')}…` : line;
}

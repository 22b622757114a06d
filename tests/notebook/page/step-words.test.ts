import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as check from '../../../src/check/index.ts';
import * as clean from '../../../src/clean/index.ts';
import * as derive from '../../../src/derive/index.ts';
import * as load from '../../../src/load/index.ts';
import { stepWords } from '../../../src/notebook/page/step-words.ts';
import { tableNames } from '../../../src/notebook/page/table-name.ts';

const CODES: Readonly<Record<string, Readonly<Record<'en' | 'es', string>>>> = { pnc: { en: 'National Civil Police', es: 'Policía Nacional Civil' } };
const words = (step: string, lang: 'en' | 'es', given: readonly (readonly [string, string])[] = []): string =>
  stepWords({ step, given }, { of: 'story', context: { lang, codeOf: (_, code) => CODES[code]?.[lang] ?? code, nameOf: tableNames({ lang, cells: [], names: lang === 'es' ? { 'of one year': 'de un año' } : {} }, new Map()), columnOf: (name) => (name === 'rate' ? { en: 'Rate', es: 'Tasa' }[lang] : name) } });

test('a step is a sentence in the language of the page, with columns by their labels and what the author named', () => {
  assert.equal(['en', 'es'].map((lang) => words('derive.rate(rate, deaths, people, 100000)', lang as 'en' | 'es')), ['The rate “Rate” is computed: “deaths” for every 100,000 of “people”.', 'Se calcula la tasa «Tasa»: «deaths» por cada 100,000 de «people».']);
  assert.equal(['en', 'es'].map((lang) => words('derive.change(rise, rate, year)', lang as 'en' | 'es')), ['The change “rise” of “Rate” is computed, from each “year” to the next.', 'Se calcula el cambio «rise» de «Tasa», de cada «year» al siguiente.']);
  assert.equal([words('derive.share(part, rate, whole)', 'en'), words('derive.share(part, rate)', 'en')], ['The share “part” is computed: “Rate” in % of “whole”.', 'The share “part” is computed: what each row has of the sum of “Rate” in its group.']);
  assert.equal([words('clean.keep(of one year)', 'en'), words('clean.keep(of one year)', 'es')], ['Only these rows are kept: of one year.', 'Se conservan solo estas filas: de un año.']);
  assert.is(words('check.between(rate, 0, 120000)', 'es'), '«Tasa» está entre 0 y 120,000');
});

test('rules of choice are told in words, and one that names a code by what the code is called', () => {
  assert.is(words('clean.choose(rank, said_by:pnc, latest)', 'en'), 'Of rival figures one is chosen, by these rules in this order: the rank given by hand, “said_by: National Civil Police” first, the latest first.');
  assert.is(words('clean.choose(said_by:army)', 'es'), 'Entre cifras rivales se elige una, con estas reglas y en este orden: primero «said_by: army».');
});

test('what is recoded is told pair by pair, of long lists the first; what stays as it is, is not told', () => {
  assert.is(words('clean.recode(said_by, who)', 'es', [['pnc', 'Policía'], ['fgr', 'Fiscalía'], ['x', 'x']]), 'Se recodifica «said_by»: Policía Nacional Civil → “Policía”; “fgr” → “Fiscalía”.');
  const many = Array.from({ length: 15 }, (_, i): [string, string] => [`c${i}`, `C${i}`]);
  assert.match(words('clean.recode(town)', 'en', many), /^“town” is recoded: “c0” → “C0”; .*“c11” → “C11”; and 3 more\.$/u);
  assert.is(words('clean.recode(town)', 'en', [['a', 'a']]), '“town” is recoded.');
});

test('what is loaded is called by its measure, in words', () => {
  assert.is(words('load.figures(deaths_in_custody, percent, cause)', 'es'), 'Se leen del registro cifras publicadas: deaths in custody, porcentaje, por causa.');
  assert.is(words('load.csv(beds.csv)', 'en'), 'Read from a file: beds.csv.');
});

test('every word of the house that makes a step or a source has its sentence in both languages', () => {
  for (const [room, all] of Object.entries({ load, clean, derive, check })) {
    for (const word of Object.keys(all).filter((each) => each !== 'checking')) {
      for (const lang of ['en', 'es'] as const) assert.is.not(words(`${room}.${word}(a, 1, 2)`, lang), `${room}.${word}(a, 1, 2)`, `${room}.${word} in ${lang}`);
    }
  }
});

test('a total of everything names no column', () => {
  assert.equal([words('derive.total()', 'en'), words('derive.total(year)', 'en')], ['All rows are added up.', 'Rows are added up by: year.']);
});

test('a step of an analyst’s own is called as it calls itself', () => {
  assert.is(words('weigh by hand', 'en'), 'weigh by hand');
});

test.run();

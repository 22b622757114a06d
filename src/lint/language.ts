import { citationsOf } from '../chart/words/sources.ts';
import type { Lang } from '../figure/vocabulary.ts';
import { VOCABULARY } from '../figure/vocabulary.ts';
import { anyOf } from './hedge-terms.ts';
import type { LintRule } from './lint-rule.ts';
import { linesBeside, spaced } from './printed.ts';
import type { Subject } from './subject.ts';

/** What is generated around a chart, and the little words that no title lacks, in each language; names of people and bodies have none of them in lower case. */
const OWN: Record<Lang, readonly string[]> = {
  en: ['Source:', 'Sources:', 'Note:', 'Notes:', 'no data', 'of the', 'and the', 'the', 'from', 'with', 'were', 'deaths', 'people', 'year', 'years', ...months('en')],
  es: ['Fuente:', 'Fuentes:', 'Nota:', 'Notas:', 'sin datos', 'de los', 'de las', 'los', 'las', 'con', 'por', 'fueron', 'muertes', 'personas', 'año', 'años', ...months('es')],
};

/** Words that both languages have, or that stand in names of bodies of the other. */
const SHARED = new Set(['may', 'total', 'some', 'similar', 'de los', 'de las', 'los', 'las', 'con', 'por', 'personas']);

/**
 * No text of the picture is in the other language: no English hedge, month, unit or "Source" in a Spanish chart, and the other way round. Words in quotation marks are quoted, and
 * who reported it has the name that it has.
 */
export const language: LintRule = {
  name: 'language',
  * find(subject) {
    const { lang } = subject.drawing;
    // Capitals count: "the" is English, "The Guardian" a name.
    const foreign = anyOf(foreignTo(lang));
    for (const { text, own } of [...wholes(subject), ...linesBeside(subject).map(({ text }) => ({ text, own: text }))]) {
      const plain = spaced(own.replaceAll(/[“«"][^”»"]*[”»"]?/gu, ' '));
      const [word] = foreign.exec(plain) ?? [];
      if (word !== undefined) yield { code: 'OTHER_LANGUAGE', severity: 'desk', what: `the text "${text}" has "${word}", and the chart is in ${lang === 'en' ? 'English' : 'Spanish'}` };
      if (/\d,\d{1,2}\s?%/u.test(plain)) yield { code: 'OTHER_LANGUAGE', severity: 'desk', what: `the text "${text}" has a decimal comma; El Salvador writes 50.2%` };
    }
  },
};

function foreignTo(lang: Lang): string[] {
  const other = lang === 'en' ? 'es' : 'en';
  const hedges = VOCABULARY.map((row) => row[`say_${other}`].replaceAll('#', '').trim()).filter((words) => words.length > 3);
  const own = new Set([...OWN[lang], ...VOCABULARY.map((row) => row[`say_${lang}`].replaceAll('#', '').trim())]);
  return [...OWN[other], ...hedges].filter((word) => !own.has(word) && (lang === 'es' || !SHARED.has(word)));
}

/** A text of the picture, and what of it has to be in the chart's language. */
interface Said {
  readonly text: string;
  readonly own: string;
}

/** The words around the plot, each whole: a quotation may go on in the next line. Of the source line the names of those who say and print are not held to a language. */
function wholes({ drawing: { words: { title, subtitle, notes, source, credit }, tables, lang } }: Subject): Said[] {
  const names = citationsOf(...tables.values()).flatMap((each) => [each.source?.outlet, each.speakerWords?.[lang], each.speaker]).filter((name) => name !== undefined && name !== '');
  const unnamed = [...new Set(names as string[])].sort((a, b) => b.length - a.length).reduce((line, name) => line.replaceAll(name, ' '), source);
  return [...[title, subtitle, ...notes, credit ?? ''].map((text) => ({ text, own: text })), { text: source, own: unnamed }];
}

function months(lang: Lang): string[] {
  const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2000, month, 1)))).filter((month) => month !== 'May');
}

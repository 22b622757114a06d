import type { Lang } from '../figure/vocabulary.ts';
import type { LintFinding, LintRule } from './lint-rule.ts';
import { spot } from './page.ts';
import { linesBeside, spaced } from './printed.ts';
import type { Subject } from './subject.ts';

/** Most texts hold none of these words, and are not looked at more closely. */
const SUSPECT = /null|undefined|NaN|Infinity|\[object|TODO|FIXME/;
/** What programs print where there is nothing: alone, with a sign or unit beside it at most. */
const NOTHING = /^[^\p{L}\p{N}]*(?:null|undefined|NaN|Infinity)[^\p{L}\p{N}]*$/u;
/** What no language has, wherever it stands. */
const NEVER = /(?<![\p{L}\p{N}])NaN(?![\p{L}\p{N}])|\[object \w+\]/u;

/** No text says null, undefined, NaN or Infinity, as one does for a missing category; and none that a desk gets says TODO or FIXME: what is unfinished may be looked at, and is not sent. */
export const placeholders: LintRule = {
  name: 'placeholders',
  * find(subject) {
    for (const { text, where } of saidIn(subject)) yield * held(text, where, subject.drawing.lang);
  },
};

function * held(text: string, where: string, lang: Lang): Iterable<Omit<LintFinding, 'rule'>> {
  if (!SUSPECT.test(text)) return;
  if (NOTHING.test(text) || NEVER.test(text)) yield { code: 'PLACEHOLDER', severity: 'error', what: `the ${where} says "${text}"`, fix: 'give the missing cell words in the pipeline ("not stated"), or leave its row out with clean.keep' };
  const word = unfinished(text, lang);
  if (word !== null) yield { code: 'UNFINISHED', severity: 'desk', what: `the ${where} says ${word}: "${text}"`, fix: 'write what readers shall read' };
}

/** TODO or FIXME as a word of its own; among Spanish capitals, TODO is everything. */
function unfinished(text: string, lang: Lang): string | null {
  const [, word = null] = /(?<![\p{L}\p{N}])(TODO|FIXME)(?![\p{L}\p{N}])/u.exec(text) ?? [];
  const isSpanish = lang === 'es' && word === 'TODO' && /(?<!\p{L})TODO\s+\p{Lu}{2,}(?!\p{Ll})|\p{Lu}{2,}\s+TODO(?!\p{L})/u.test(text);
  return isSpanish ? null : word;
}

function saidIn(subject: Subject): { text: string; where: string }[] {
  const { title, subtitle, notes, alt, source, credit } = subject.drawing.words;
  const words = Object.entries({ title, subtitle, 'alternative text': alt, source, credit: credit ?? '' }).map(([where, text]) => ({ where, text }));
  const lines = linesBeside(subject).map((line) => ({ where: `text ${spot(line)}`, text: line.text }));
  return [...words, ...notes.map((text) => ({ where: 'note', text })), ...lines].map(({ where, text }) => ({ where, text: spaced(text) }));
}

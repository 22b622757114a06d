import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { breakdowns, noRoomFor, reworded, wordingOf } from './breakdown.ts';
import type { Breakdown } from './breakdown.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { speakerName } from './pairs.ts';
import { inBoth, number } from '../say.ts';
import type { Lang } from '../say.ts';
import { dateText, labelOf, listed, topic } from './topic.ts';

const CHECK = 'scheme-changed';

/**
 * The parts of a whole are the same list, in the same words, from one report of a speaker to the next. A shorter list may be the same list printed
 * shorter, as long as what it leaves of 100% has room for the rest; where it has not, or the words have nothing in common, the parts are other parts.
 */
export const schemeChanged: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const reports of breakdowns(context)) {
      for (const [i, now] of reports.slice(1).entries()) {
        const was = reports.slice(0, i + 1).findLast((each) => [...each.categories].some((category) => now.categories.has(category)));
        if (was !== undefined) yield judged(was, now, context);
      }
    }
  },
};

function judged(was: Breakdown, now: Breakdown, context: AuditContext): AuditFinding {
  const [before, after] = [noRoomFor(now, was), noRoomFor(was, now)];
  const words = reworded(was, now);
  const figures = [...now.parts, ...was.parts].map(({ figure }) => figure) as [Figure, ...Figure[]];
  const differs = [...was.categories, ...now.categories].some((category) => !was.categories.has(category) || !now.categories.has(category));
  const changed = before !== null || after !== null || words.length > 0;
  const [is, had] = words.length > 0 ? [words.map((pair) => wordingOf(pair.is)), words.map((pair) => wordingOf(pair.was))] : [[...now.categories].sort(), [...was.categories].sort()];
  return about(CHECK, figures, {
    severity: changed ? 'warn' : 'note', verdict: changed ? 'not-comparable' : differs ? 'no-power' : 'agrees',
    observed: is.join(', '), expected: had.join(', '),
    message: inBoth((lang) => {
      const what = `${topicOf(figures[0], context, lang)}, ${speakerName(figures[0], lang)}, ${dateText(was.parts[0].figure)} ${lang === 'en' ? 'and' : 'y'} ${dateText(figures[0])}`;
      const labels = (codes: Iterable<string>): string => `(${[...codes].map((code) => `“${labelFor(code, context, lang)}”`).join(', ')})`;
      if (!changed) return `${what}: ${differs ? SAID[lang].shorter(labels(was.categories), labels(now.categories)) : SAID[lang].same(labels(now.categories))}.`;
      const reasons = [
        ...[{ list: was, lacks: after }, { list: now, lacks: before }].flatMap(({ list, lacks }) => (lacks === null ? [] : [
          SAID[lang].noRoom(labels(list.categories), number(lacks.room, { lang, places: 1 }), labels(lacks.parts.map(({ figure }) => figure.category)), number(lacks.need, { lang, places: 1 })),
        ])),
        ...words.map((pair) => SAID[lang].words(labels([pair.is.category]), `“${wordingOf(pair.was)}” [${pair.was.id}]`, `“${wordingOf(pair.is)}” [${pair.is.id}]`)),
      ];
      return `${what}: ${SAID[lang].other} ${listed(reasons, lang)}.`;
    }),
  });
}

const SAID: Readonly<Record<Lang, {
  readonly other: string;
  readonly same: (parts: string) => string;
  readonly shorter: (was: string, now: string) => string;
  readonly noRoom: (list: string, room: string, parts: string, need: string) => string;
  readonly words: (part: string, was: string, is: string) => string;
}>> = {
  en: {
    other: 'the parts are not the same parts, for',
    same: (parts) => `the same list of parts, ${parts}`,
    shorter: (was, now) => `the lists ${was} and ${now} may be one list, printed shorter; nothing tells`,
    noRoom: (list, room, parts, need) => `the list ${list} leaves ${room}% at most, less than the ${need}% or more of ${parts}`,
    words: (part, was, is) => `${part} is worded ${was} and then ${is}`,
  },
  es: {
    other: 'las partes no son las mismas, pues',
    same: (parts) => `la misma lista de partes, ${parts}`,
    shorter: (was, now) => `las listas ${was} y ${now} pueden ser una sola, publicada más corta; nada lo dice`,
    noRoom: (list, room, parts, need) => `la lista ${list} deja un ${room}% como máximo, menos que el ${need}% o más de ${parts}`,
    words: (part, was, is) => `${part} se describe con ${was} y luego con ${is}`,
  },
};

function topicOf(figure: Figure, context: AuditContext, lang: Lang): string {
  return topic({ ...figure, category: '' }, context, lang);
}

function labelFor(code: string, { ledger }: AuditContext, lang: Lang): string {
  const row = ledger.files.categories.find((each) => each.text('category') === code);
  return row === undefined ? code : labelOf(row, lang);
}

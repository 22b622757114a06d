import { writtenTitles } from '../chart/spec/written-titles.ts';
import type { Column } from '../table/column.ts';
import type { LintRule } from './lint-rule.ts';
import { panelTitles } from './panel-titles.ts';
import { spaced } from './printed.ts';
import type { Subject } from './subject.ts';
import { fieldOf } from './unit-views.ts';

/**
 * A chart that is written in two languages prints no label and no unit that was given once, and no text that is written in its spec: what is drawn in one edition would be drawn in the other, which it is no
 * language of. What is the same in both is said so by giving it for both.
 */
export const sameInBoth: LintRule = {
  name: 'same-in-both',
  * find(subject) {
    const editions = Object.values(subject.drawing.authored.spec.usermeta?.words ?? {});
    if (editions.length < 2) return;
    const written = writtenTitles(subject.drawing.authored.spec).filter((text) => WORDS.test(text)).map(spaced);
    const titles = titlesOf(subject);
    const printed = titles.filter((text) => !written.includes(text));
    const told = new Set<string>();
    for (const { part, words, field } of onceGiven(subject)) {
      // Where an edition names the axis itself, what was given once is the other's.
      if (editions.some(({ labels }) => labels?.[field] !== undefined) || told.has(words) || !printed.some((text) => holdsWords(text, words))) continue;
      told.add(words);
      yield { code: 'SAME_IN_BOTH', severity: 'desk', what: `the ${part} of "${field}" was given once, and "${words}" stands in both languages`, fix: `give it in both: { en: '…', es: '…' }` };
    }
    const texts = new Set([...titles, ...subject.items.map(({ text }) => spaced(text ?? ''))]);
    for (const text of written.filter((each) => texts.has(each))) {
      yield { code: 'SAME_IN_BOTH', severity: 'desk', what: `"${text}" is written in the spec itself, and stands in both languages`, fix: 'leave it out, and name the axis in usermeta.words.<lang>.labels, or let the words come from a column that has them in both' };
    }
  },
};

interface Once {
  readonly part: 'label' | 'unit';
  readonly words: string;
  readonly field: string;
}

/** The labels and units, in words, of the columns that views read, that were given for no language. */
function onceGiven({ views, drawing: { tables } }: Subject): Once[] {
  const columns = new Map(views.flatMap((view) => Object.keys(view.encoding).flatMap((channel): [string, Column][] => {
    const field = fieldOf(view, channel)?.replace(/_(?:words|low|high)$/u, '');
    const column = field === undefined ? undefined : tables.get(view.data)?.columns.get(field);
    return field === undefined || column === undefined ? [] : [[field, column]];
  })));
  return [...columns].flatMap(([field, { label, labels, unit, units }]): Once[] => [
    ...(labels === undefined ? [{ part: 'label', words: label, field } as const] : []), ...(units === undefined ? [{ part: 'unit', words: unit, field } as const] : []),
  ]).filter(({ words }) => WORDS.test(words));
}

/** "km", "kWh" and "%" are no words of a language. */
const WORDS = /\p{L}{4}/u;

/** The titles of axes and legends. */
function titlesOf({ items, drawing }: Subject): string[] {
  const beside = items.filter(({ role, text }) => text !== null && (role === 'axis-title' || role === 'legend-title')).map(({ text }) => text ?? '');
  return [...beside, ...panelTitles(drawing.spec)].map(spaced);
}

function holdsWords(text: string, words: string): boolean {
  return ` ${text.toLowerCase().replaceAll(/[()]/gu, ' ')} `.includes(` ${spaced(words).toLowerCase()} `);
}

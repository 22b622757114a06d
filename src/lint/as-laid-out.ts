import type { LintRule } from './lint-rule.ts';

/** The shapes that Vega draws one for each item; lines and areas are one for many. */
const SINGLE = new Set(['rect', 'symbol', 'rule', 'arc', 'path', 'shape']);

/**
 * The picture shows what its spec lays out: the same texts, and no fewer shapes than the spec has marks. The rules about rows, colours and hedges look at
 * what the spec lays out, since no SVG says which row a mark shows; this rule is what makes them hold for the picture.
 */
export const asLaidOut: LintRule = {
  name: 'as-laid-out',
  * find(subject) {
    const laid = subject.items.flatMap(({ text }) => (text === null || solid(text) === '' ? [] : [text]));
    const shown = subject.texts.map(({ text }) => text).filter((text) => solid(text) !== '');
    const picture = solid(shown.join(''));
    for (const text of laid.filter((each) => !picture.includes(solid(each)))) yield { code: 'NOT_AS_LAID_OUT', severity: 'error', what: `the spec draws the text "${text}", and the picture does not` };
    const spec = solid(laid.join(''));
    for (const text of shown.filter((each) => !spec.includes(solid(each)))) yield { code: 'NOT_AS_LAID_OUT', severity: 'error', what: `the picture has the text "${text}", and the spec does not draw it` };
    const marks = subject.marks.filter(({ type, fill, stroke }) => SINGLE.has(type) && (fill !== null || stroke !== null)).length;
    if (subject.shapes.length < marks) yield { code: 'NOT_AS_LAID_OUT', severity: 'error', what: `the spec draws ${marks} marks, and the picture has only ${subject.shapes.length} shapes` };
  },
};

/** A text that is broken into lines lacks the spaces between them. */
function solid(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

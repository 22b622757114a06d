import type { LintRule } from './lint-rule.ts';

/** Notes and sources may be as tall as this part of what they stand under. */
const MOST = 0.6;

/** Notes and sources leave the plot the larger part of the picture: a desk would cut them, and cut a hedge with them. */
export const notesHeight: LintRule = {
  name: 'notes-height',
  * find({ texts }) {
    const [notes, above] = [texts.filter(({ layer }) => layer === 'notes-and-source'), texts.filter(({ layer }) => layer === 'subtitle' || layer === 'headline')];
    if (notes.length === 0 || above.length === 0) return;
    const top = Math.min(...notes.map(({ y }) => y));
    const own = Math.max(...notes.map(({ y, height }) => y + height)) - top;
    const plot = top - Math.max(...above.map(({ y, height }) => y + height));
    if (own > MOST * plot) yield { code: 'NOTES_TOO_TALL', severity: 'warn', what: `notes and sources take ${own.toFixed(0)} px, and the plot ${plot.toFixed(0)}`, fix: 'say less, on a phone and in one column with usermeta.words.<lang>.brief' };
  },
};

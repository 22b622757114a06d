import type { LintRule } from './lint-rule.ts';

/** What a page of print gives one chart in one column, in cm; and points to a cm. */
const MOST = 24;
const POINTS = 72 / 2.54;

/** A picture for print is no higher than a page gives it: what needs more wants another form at that width, not smaller type. On a screen it may be as long as it is. */
export const height: LintRule = {
  name: 'height',
  * find({ tree: { attributes }, drawing: { preset } }) {
    const high = Number(attributes['height']) / POINTS;
    if (preset.name.startsWith('print-') && high > MOST) yield { code: 'TOO_HIGH', severity: 'warn', what: `the picture is ${high.toFixed(1)} cm high, and a page has room for ${MOST}`, fix: 'write usermeta.presets for that width: fewer rows or panels, shorter steps, fewer words' };
  },
};

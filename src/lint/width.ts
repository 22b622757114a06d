import type { LintRule } from './lint-rule.ts';

/** The picture is exactly as wide as its preset, in its width and in its view box, so that nobody has to scale it. */
export const width: LintRule = {
  name: 'width',
  * find({ tree: { attributes }, drawing: { preset } }) {
    const [, , wide, high] = String(attributes['viewBox'] ?? '').split(/[\s,]+/u).map(Number);
    const stated = Number(attributes['width']);
    if (stated !== preset.width) yield { code: 'WIDTH', severity: 'error', what: `the picture is ${stated} px wide; ${preset.name} is ${preset.width} px` };
    else if (wide !== stated || high !== Number(attributes['height'])) yield { code: 'WIDTH', severity: 'error', what: `the view box "${attributes['viewBox'] ?? ''}" would scale a picture of ${stated} × ${attributes['height'] ?? '?'} px` };
  },
};

import type { Element } from 'xast';
import { elements, textOf } from '../picture/tree.ts';
import type { LintRule } from './lint-rule.ts';

/** What an SVG must not hold to look the same in every editor, reader and printer. */
const ALIEN = new Set(['style', 'script', 'image', 'foreignObject', 'pattern', 'linearGradient', 'radialGradient', 'filter', 'mask', 'use', 'a']);

/** The picture needs nothing from outside and nothing that editors drop: no CSS, no fonts, scripts, links or images, no reference but to a clip path that is there. */
export const selfContained: LintRule = {
  name: 'self-contained',
  * find({ tree }) {
    const all = everything(tree);
    const clips = new Set(all.filter(({ name }) => name === 'clipPath').map(({ attributes }) => attributes['id']));
    for (const { name } of all.filter((element) => ALIEN.has(element.name))) yield { code: 'NOT_SELF_CONTAINED', severity: 'error', what: `the picture holds a <${name}>` };
    for (const element of all) {
      for (const [key, value] of Object.entries(element.attributes)) {
        const fault = faultOf(key, String(value ?? ''), clips);
        if (fault !== null) yield { code: 'NOT_SELF_CONTAINED', severity: 'error', what: `a <${element.name}>${words(element)} has ${key}="${String(value)}": ${fault}` };
      }
    }
  },
};

function faultOf(key: string, value: string, clips: ReadonlySet<string | null | undefined>): string | null {
  if (key === 'style') return 'editors drop or misread CSS';
  if (/^on/u.test(key)) return 'a picture runs nothing';
  if (/href$/u.test(key)) return 'a picture leads nowhere';
  if (!/url\(/u.test(value)) return null;
  const id = /^url\(["']?#([^"')]+)["']?\)$/u.exec(value)?.[1];
  return key === 'clip-path' && id !== undefined && clips.has(id) ? null : 'only clip paths of its own are referred to';
}

function words(element: Element): string {
  const text = textOf(element).trim();
  return text === '' ? '' : ` with "${text.slice(0, 40)}"`;
}

/** An element and all that is inside it. */
export function everything(element: Element): Element[] {
  return [element, ...elements(element).flatMap(everything)];
}

import type { SceneItem } from '../chart/scene/scene-item.ts';
import type { Box } from '../picture/box.ts';
import { GUIDES } from '../picture/parted.ts';
import { inset, isApart } from './boxes.ts';
import { contrast, lightOf } from './colour.ts';
import { isHatched } from './hedged-views.ts';
import { inkOf } from './ink.ts';
import type { LintRule } from './lint-rule.ts';
import { paperOf, spot } from './page.ts';
import type { Subject } from './subject.ts';
import { traces, within } from './traces.ts';

/** WCAG 2.2, 1.4.3: text of any size but the largest. */
const LEAST = 4.5;
/** A line that is fainter than this against the page is seen through letters without harm. */
const FAINT = 2;
const CROSSING = new Set(['mark', 'axis-domain', 'axis-tick']);

/**
 * Text has a contrast of 4.5:1 with the page, and with whatever mark or line lies behind or before any of it: so a label stands clear of what it
 * does not label, or in a colour in which it can be read all the same. Gridlines and the rules of events are parted in the picture, and `struck` sees to that.
 */
export const textContrast: LintRule = {
  name: 'text-contrast',
  * find(subject) {
    const texts = subject.items.filter(({ text }) => text !== null && text.trim() !== '');
    const others = subject.items.map((item, i) => ({ item, i })).filter(({ item }) => CROSSING.has(item.role) && item.type !== 'text' && !GUIDES.test(item.view.replaceAll('_', '-')));
    for (const text of texts) {
      const own = inkOf(text, subject).fill ?? paperOf(subject);
      if (lightOf(own) === null) yield { code: 'TEXT_CONTRAST', severity: 'error', what: `the text "${text.text ?? ''}" ${spot(text)} is set in "${own}", which is no colour`, fix: 'write the code of a colour, such as #0b5394' };
      for (const { name, colour, way } of grounds(text, others, subject)) {
        const ratio = contrast(own, colour);
        if (ratio !== null && ratio < LEAST) yield { code: way, severity: 'error', what: `the text "${text.text ?? ''}" ${spot(text)} in ${own} has a contrast of ${ratio.toFixed(1)}:1 with ${name} in ${colour}, and needs ${LEAST}:1`, fix: way === 'TEXT_CONTRAST' ? 'take a darker colour' : 'move the text, or change its colour' };
      }
    }
  },
};

/** Where the letters of a text are dense: without the tops of tall ones and the feet of deep ones. A turned text has its box, less a pixel. */
function lettersOf(text: SceneItem): Box {
  const level = text.width >= text.height || (text.text ?? '').length < 3;
  return level ? { x: text.x + 0.5, y: text.y + 0.2 * text.height, width: Math.max(0, text.width - 1), height: 0.6 * text.height } : inset(text, 1);
}

interface Ground {
  readonly name: string;
  readonly colour: string;
  readonly way: 'TEXT_CONTRAST' | 'TEXT_COVERED';
}

/** All that a text has to be read against, each colour once: the page, unless a filling takes all of it, and what touches it. */
function grounds(text: SceneItem, others: readonly { item: SceneItem; i: number }[], subject: Subject): Ground[] {
  const core = lettersOf(text);
  const touched = others.flatMap(({ item, i }): Ground[] => {
    // Most marks are far off; of a line only the points are known, and its way to the next may come near.
    if (item.type !== 'line' && item.type !== 'area' && isApart(item, core)) return [];
    const next = subject.items[i + 1];
    const drawn = traces(item, core, next?.group === item.group ? next : undefined);
    if (drawn.length === 0) return [];
    // The hatching of a finished picture stands where the spec has a plain filling.
    const ways = drawn.includes('fill') && isHatched(item) ? [...drawn, 'line' as const] : drawn;
    const { fill, stroke } = inkOf(item, subject);
    return ways.flatMap((way) => {
      const colour = way === 'fill' ? fill : stroke;
      const faint = way === 'line' && colour !== null && (contrast(colour, paperOf(subject)) ?? 0) < FAINT;
      return colour === null || faint ? [] : [{ name: item.role === 'mark' ? `a ${item.type} of "${item.view}"` : 'a line of the axis', colour, way: 'TEXT_COVERED' as const }];
    });
  });
  const held = others.some(({ item }) => item.type === 'rect' && item.fill !== null && within(core, item));
  const page: Ground[] = held ? [] : [{ name: 'the page', colour: paperOf(subject), way: 'TEXT_CONTRAST' }];
  return [...new Map([...page, ...touched].map((ground) => [ground.colour, ground])).values()];
}

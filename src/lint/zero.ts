import { isNode } from '../chart/spec/node.ts';
import type { Node } from '../chart/spec/node.ts';
import type { SceneItem } from '../chart/scene/scene-item.ts';
import type { LintRule } from './lint-rule.ts';
import { spaced } from './printed.ts';
import { rowAt, rowWords } from './rows.ts';
import type { Subject } from './subject.ts';
import { viewNamed } from './unit-views.ts';
import type { UnitView } from './unit-views.ts';

/** How far, in px, a bar may be from its due length: a rounding. */
const SLACK = 0.75;

/**
 * Bars and areas begin at zero: the lengths of the bars of a view are in proportion to their values, which holds only if they do, and no scale of a bar or
 * area says otherwise. Bars that reach from one value to another (a range) are not held to it.
 */
export const zero: LintRule = {
  name: 'zero',
  * find(subject) {
    for (const view of subject.views) {
      if (view.mark !== 'bar' && view.mark !== 'area') continue;
      const channel = lengthOf(view);
      if (channel === null) continue;
      const cause = withoutZero(view.encoding[channel]?.['scale']);
      const bar = cause === null ? outOfProportion(view, channel, subject) : null;
      if (cause !== null) yield { code: 'NO_ZERO', severity: 'error', what: `the ${view.mark}s of "${view.name}" do not begin at zero: ${cause}`, fix: 'let the scale begin at zero, or draw points' };
      if (bar !== null) yield { code: 'NO_ZERO', severity: 'error', what: `the bars of "${view.name}" are not as long as their values say: ${spaced(bar)}`, fix: 'let the scale be linear and begin at zero, or draw points' };
    }
  },
};

/** The channel that gives the bars their length; null where they reach from one value to another, or have none. */
function lengthOf({ encoding }: UnitView): 'x' | 'y' | null {
  const channel = (['y', 'x'] as const).find((each) => encoding[each]?.['type'] === 'quantitative' && encoding[each]?.['bin'] === undefined);
  return channel === undefined || measureOf(encoding, channel) === null ? null : channel;
}

/** The field that a bar's length stands for: that of its channel, or the one whose stack was worked out before (`deaths_start` to `deaths_end`). Null for a bar from one value to another. */
function measureOf(encoding: UnitView['encoding'], channel: 'x' | 'y'): string | null {
  const [field, end] = [encoding[channel]?.['field'], encoding[`${channel}2`]];
  const from = String(field ?? '');
  if (end === undefined || end['datum'] === 0) return from;
  const stacked = from.replace(/_start$/u, '');
  return from !== stacked && end['field'] === `${stacked}_end` ? stacked : null;
}

/** Why a scale leaves zero out, in the words of the spec; null where it does not say so. */
export function withoutZero(scale: unknown): string | null {
  if (!isNode(scale)) return null;
  const { domain, type } = scale;
  if (type === 'log' || type === 'sqrt' || type === 'pow' || type === 'symlog') return `"type": "${type}"`;
  if (scale['zero'] === false && domain === undefined) return '"zero": false';
  const [low, high] = [scale['domainMin'], scale['domainMax']].map((value, i) => (value ?? (Array.isArray(domain) ? (domain as unknown[])[i] : undefined)));
  const outside = (typeof low === 'number' && low > 0) || (typeof high === 'number' && high < 0);
  return outside ? `the domain is ${JSON.stringify([low ?? null, high ?? null])}` : null;
}

/** The bar that is furthest from the length that the longest one's value gives it, in words; null where all are right. */
function outOfProportion(view: UnitView, channel: 'x' | 'y', subject: Subject): string | null {
  const field = measureOf(view.encoding, channel);
  if (view.mark !== 'bar' || field === null || field === '' || view.encoding[channel]?.['aggregate'] !== undefined) return null;
  const side = channel === 'y' ? 'height' : 'width';
  const bars = subject.marks.filter((item) => item.type === 'rect' && item.row !== null && viewNamed(subject.views, item.view) === view);
  const values = bars.map((item) => ({ item, value: valueOf(item, field, subject), length: item.scaled[side] })).filter(({ value }) => value !== null);
  for (const panel of new Set(bars.map((item) => item.panel))) {
    const here = values.filter(({ item }) => item.panel === panel);
    const longest = here.reduce<(typeof here)[number] | null>((most, each) => (most === null || Math.abs(each.value ?? 0) > Math.abs(most.value ?? 0) ? each : most), null);
    if (longest === null || longest.value === 0) continue;
    const scale = longest.length / Math.abs(longest.value ?? 1);
    const wrong = here.find(({ value, length }) => Math.abs(length - scale * Math.abs(value ?? 0)) > SLACK);
    if (wrong !== undefined) return `${wrong.length.toFixed(0)} px for ${wrong.value ?? ''} (${rowWords(rowOf(wrong.item, subject))}), ${longest.length.toFixed(0)} px for ${longest.value ?? ''}`;
  }
  return null;
}

function rowOf({ row }: SceneItem, subject: Subject): Node {
  return row === null ? {} : rowAt(subject, row);
}

function valueOf(item: SceneItem, field: string, subject: Subject): number | null {
  const value = item.datum[field] ?? rowOf(item, subject)[field];
  return typeof value === 'number' ? value : null;
}

import type { Element } from 'xast';
import { layerName } from './layer-names.ts';
import { inherited } from './leaves.ts';
import { IDENTITY, type Matrix, times, transformOf, within } from './matrix.ts';
import { element, elements, withAttributes } from './tree.ts';

/** What holds for everything in it: a place, then a clip or an opacity. */
interface Frame {
  readonly at: Matrix;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A group of marks of a picture of Vega: its layer, and its marks with all that held for them. */
export interface MarkGroup {
  readonly layer: string;
  readonly content: Element;
  /** What its texts and shapes inherit: attributes of presentation. */
  readonly style: Readonly<Record<string, string>>;
  /** Whether it holds texts, and nothing else. */
  readonly kind: 'words' | 'artwork';
}

interface Place {
  readonly frames: readonly Frame[];
  readonly style: Readonly<Record<string, string>>;
  readonly around: readonly string[];
  readonly top: number;
}

const HOLDS = ['clip-path', 'opacity', 'mask', 'filter', 'style'];

/**
 * The groups of marks of a tidied picture of Vega in the order in which they are painted, out of their nests: each is one `<g>` with
 * what all the groups around it said (`transform`s multiplied, clips and opacities kept), with nothing in it but its texts and shapes.
 */
export function markGroups(tree: Element): MarkGroup[] {
  const found: MarkGroup[] = [];
  const walk = (group: Element, outer: Place): void => {
    const classes = group.attributes['class'] ?? '';
    const place = entered(group, outer);
    const marks = /\bmark-(?!group)/.test(classes);
    if (marks) found.push(markGroup(elements(group), layerName({ classes, ...outer }), place));
    for (const child of marks ? [] : elements(group)) {
      if (child.name === 'g') walk(child, classes.startsWith('mark-group') ? { ...place, around: [...place.around, classes] } : place);
      else found.push(markGroup([child], 'panels', place));
    }
  };
  elements(tree).filter(({ name }) => name === 'g').forEach((group) => walk(group, { frames: [], style: {}, around: [], top: 0 }));
  return found.filter(({ content }) => elements(content).length > 0);
}

function entered(group: Element, { frames, style, around, top }: Place): Place {
  const held = HOLDS.flatMap((key) => (typeof group.attributes[key] === 'string' ? [[key, group.attributes[key]] as const] : []));
  const own = within(IDENTITY, group.attributes['transform']);
  const last = frames.at(-1);
  const merges = last !== undefined && Object.keys(last.attributes).length === 0;
  const frame = { at: merges ? times(last.at, own) : own, attributes: Object.fromEntries(held) };
  return {
    frames: [...(merges ? frames.slice(0, -1) : frames), frame],
    style: inherited(style, group),
    around,
    top: typeof group.attributes['transform'] === 'string' ? own[5] : top,
  };
}

function markGroup(marks: readonly Element[], layer: string, { frames, style }: Place): MarkGroup {
  const bare = marks.map((mark) => withAttributes(mark, { class: null }));
  const nested = [...frames].reverse().reduce<Element[]>((inner, { at, attributes }) => {
    const transform = transformOf(at);
    const idle = transform === null && Object.keys(attributes).length === 0;
    return idle ? inner : [element('g', { transform, ...attributes }, inner)];
  }, bare);
  const [only, ...others] = nested;
  const content = only !== undefined && others.length === 0 && only.name === 'g' ? only : element('g', {}, nested);
  return { layer, content, style, kind: marks.every(({ name }) => name === 'text') ? 'words' : 'artwork' };
}

import type { Element } from 'xast';
import { type Box, overlapping } from './box.ts';
import type { Typeface } from './fonts.ts';
import { inkBoxes } from './ink-boxes.ts';
import { LAYER } from './leaves.ts';
import { type MarkGroup, markGroups } from './mark-groups.ts';
import { element, elements, withAttributes, withChildren } from './tree.ts';

interface Layer {
  readonly name: string;
  /** What its texts and shapes inherit; the same object for all groups of a picture but rare ones. */
  readonly style: MarkGroup['style'];
  readonly groups: readonly MarkGroup[];
  readonly boxes: readonly Box[];
}

/** The namespace of the attributes that make a group a layer for Inkscape; Illustrator goes by the id. */
const INKSCAPE = 'http://www.inkscape.org/namespaces/inkscape';

/**
 * A tidied picture of Vega in named layers, one `<g id="ID-LAYER">` below the root for each (names in `layerName`), with the marks of
 * all its views, instead of Vega's nests of groups. Words are above the artwork, so that they can be taken away and translated. The
 * picture stays the same: a group joins a layer, and words rise, only where that paints nothing over or under something else than
 * before; where it would, there is a second layer of the name (`bars-2`).
 */
export function layered(tree: Element, id: string, typeface?: Typeface): Element {
  const layers = wordsAbove(gathered(markGroups(tree), typeface));
  const named = numbered(layers.map(({ name }) => name));
  const rest = elements(tree).filter(({ name }) => name !== 'g');
  const groups = layers.map((layer, i) => layerElement(layer, named[i] ?? layer.name, id));
  return withChildren(withAttributes(tree, { class: null, 'xmlns:inkscape': INKSCAPE }), [...rest, ...groups]);
}

function gathered(groups: readonly MarkGroup[], typeface?: Typeface): Layer[] {
  const layers: Layer[] = [];
  for (const group of groups) {
    const boxes = inkBoxes(element('g', group.style, [group.content]), typeface);
    const i = layers.findLastIndex(({ name }) => name === group.layer);
    const known = layers[i];
    const fits = known !== undefined && known.style === group.style && !overlaps(boxes, layers.slice(i + 1));
    if (!fits) layers.push({ name: group.layer, style: group.style, groups: [group], boxes });
    else layers[i] = { ...known, groups: [...known.groups, group], boxes: [...known.boxes, ...boxes] };
  }
  return layers;
}

/** Lifts words over artwork, one layer at a time, from the topmost words down. */
function wordsAbove(layers: readonly Layer[]): Layer[] {
  const order = [...layers];
  for (let from = order.length - 1; from >= 0; from--) {
    for (let i = from; i + 1 < order.length; i++) {
      const [low, high] = [order[i] as Layer, order[i + 1] as Layer];
      if (!isWords(low) || isWords(high) || overlaps(low.boxes, [high])) break;
      [order[i], order[i + 1]] = [high, low];
    }
  }
  return order;
}

function isWords({ groups }: Layer): boolean {
  return groups.every(({ kind }) => kind === 'words');
}

function overlaps(boxes: readonly Box[], layers: readonly Layer[]): boolean {
  return layers.some((layer) => layer.boxes.some((other) => boxes.some((box) => overlapping(box, other))));
}

/** Names made unique: the second of a name is `name-2`. */
function numbered(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let i = 2; taken.has(unique); i++) unique = `${name}-${i}`;
    taken.add(unique);
    return unique;
  });
}

function layerElement({ style, groups }: Layer, name: string, id: string): Element {
  const naming = { id: `${id}-${name}`, 'inkscape:groupmode': 'layer', [LAYER]: name, ...style };
  const contents = groups.map(({ content }) => content);
  const only = contents.length === 1 ? contents[0] : undefined;
  return only === undefined ? element('g', naming, contents) : { ...only, attributes: { ...naming, ...only.attributes } };
}

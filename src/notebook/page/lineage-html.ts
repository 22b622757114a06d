import dagre from '@dagrejs/dagre';
import { textWidth } from '../../picture/measure.ts';
import type { PageContext } from './context.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { lineageGraph } from './lineage.ts';
import type { LineageGraph, LineageNode } from './lineage.ts';
import { remembered } from '../../remembered.ts';
import { shortPath } from './short-path.ts';

const SIZE = 12;
const [HEIGHT, PADDING, MARGIN] = [38, 20, 2];

/** Where the numbers come from, drawn and as a list; a box leads to the steps that make it, a chart's to the chart. */
export function lineageHtml(context: PageContext): Html | null {
  const graph = lineageGraph(context.gathered);
  if (graph.edges.length === 0) return null;
  const { words } = context;
  const list = html`<details><summary>${words.lineage.list}</summary><ul>${[...graph.nodes.keys()].filter((key) => !graph.edges.some(([from]) => from === key)).map((key) => branch(key, graph, context))}</ul></details>`;
  return html`<section aria-labelledby="lineage"><h2 id="lineage">${words.lineage.title}</h2><p>${words.lineage.intro}</p><div class="wide scroll" role="group" tabindex="0" aria-label="${words.lineage.title}">${drawn(graph, context)}</div>${list}</section>`;
}

/** A thing, and below it what it is made of. */
function branch(key: string, graph: LineageGraph, context: PageContext): Html {
  const node = graph.nodes.get(key) as LineageNode;
  const parts = graph.edges.filter(([, to]) => to === key).map(([from]) => branch(from, graph, context));
  return html`<li><a href="#${target(node, context)}">${context.nameOf(node.name)}</a> (${detail(node, context)})${parts.length === 0 ? null : html`<ul>${parts}</ul>`}</li>`;
}

function target({ kind, name }: LineageNode, { anchors }: PageContext): string {
  return anchors.of(kind === 'chart' ? 'c' : 'm', name);
}

function detail({ kind, rows }: LineageNode, { words }: PageContext): string {
  return kind === 'chart' ? words.lineage.chart : words.lineage.rows(rows ?? 0);
}

function drawn(graph: LineageGraph, context: PageContext): Html {
  const widths = [...graph.nodes].map(([key, node]): [string, number] => [key, Math.ceil(textWidth(context.nameOf(node.name), { size: SIZE, weight: 600 })) + PADDING]);
  const { width, height, paths, places } = layouts(JSON.stringify([widths, graph.edges]), () => laidOut(widths, graph.edges));
  const edges = paths.map((each) => html`<path d="${each}"/>`);
  const boxes = [...graph.nodes].map(([key, node]) => box(node, places.get(key) as Box, context));
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return html`<svg class="lineage" role="group" aria-label="${context.words.lineage.alt}" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0L8,4L0,8z"/></marker></defs><g class="edges">${edges}</g>${boxes}</svg>`;
}

/** Where the boxes stand, and the arrows between them. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly string[];
  readonly places: ReadonlyMap<string, Box>;
}

const layouts = remembered<Layout>(50);

function laidOut(widths: readonly (readonly [key: string, width: number])[], edges: LineageGraph['edges']): Layout {
  const layout = new dagre.graphlib.Graph();
  layout.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 26, marginx: MARGIN, marginy: MARGIN });
  layout.setDefaultEdgeLabel(() => ({}));
  for (const [key, width] of widths) layout.setNode(key, { width, height: HEIGHT });
  for (const [from, to] of edges) layout.setEdge(from, to);
  dagre.layout(layout);
  const { width = 0, height = 0 } = layout.graph();
  const paths = layout.edges().map((edge: Parameters<typeof layout.edge>[0]) => path(layout.edge(edge).points ?? []));
  return { width, height, paths, places: new Map(widths.map(([key]) => [key, layout.node(key) as Box])) };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Square corners for what was loaded, round ones for pipelines, a heavy border for charts: the kind shows without colour. */
function box(node: LineageNode, { x, y, width, height }: Box, context: PageContext): Html {
  const corner = node.kind === 'load' ? null : html` rx="6"`;
  return html`<a href="#${target(node, context)}" class="${node.kind}"><rect x="${Math.round(x - width / 2)}" y="${Math.round(y - height / 2)}" width="${width}" height="${height}"${corner}/><text x="${Math.round(x)}" y="${Math.round(y - 2)}">${context.nameOf(node.name)}</text><text x="${Math.round(x)}" y="${Math.round(y + 12)}">${detail(node, context)}</text></a>`;
}

function path(points: readonly { readonly x: number; readonly y: number }[]): string {
  return shortPath(points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${Math.round(x)},${Math.round(y)}`).join(''));
}

import { UsageError } from '../errors.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Source } from '../source.ts';
import type { Step } from '../step.ts';
import { suggest } from '../table/suggest.ts';
import { usesOf } from './uses.ts';
import type { Act } from './verb.ts';

/** What stands in a graph of pipelines: a source that reads files, a pipeline with its steps, a chart. */
export interface GraphNode {
  readonly id: string;
  readonly kind: 'source' | 'pipeline' | 'chart';
  readonly name: string;
  readonly steps: readonly string[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

const FORMATS = { mermaid, dot, json: (graph: Graph): string => `${JSON.stringify(graph, null, 2)}\n` } as const;

/** `cifras graph`: what feeds what, without running anything: sources, pipelines with their steps, charts. */
export const graph: Act = async ({ words, options: { format = 'mermaid' }, voice, notebooks }) => {
  if (!Object.hasOwn(FORMATS, format)) {
    const meant = suggest(format, Object.keys(FORMATS));
    throw new UsageError({ code: 'BAD_OPTION', what: `no format "${format}"`, fix: meant === null ? `there are: ${Object.keys(FORMATS).join(', ')}` : `did you mean "${meant}"?` });
  }
  const made = graphOf(await notebooks(words));
  voice.answer({ event: 'graph', format, ...made }, FORMATS[format as keyof typeof FORMATS](made));
  return 0;
};

/** The graph of what notebooks print. Two pipelines of one name, as two files may have, are one node where they are one object. */
export function graphOf(notebooks: readonly Notebook[]): Graph {
  const ids = new Map<Source, string>();
  const [nodes, edges]: [GraphNode[], { from: string; to: string }[]] = [[], []];
  const link = (from: string, to: string): void => void (edges.some((edge) => edge.from === from && edge.to === to) || edges.push({ from, to }));
  const visit = (source: Source): string => {
    const known = ids.get(source);
    if (known !== undefined) return known;
    const id = `n${nodes.length + 1}`;
    ids.set(source, id);
    const steps = 'steps' in source ? (source.steps as readonly Step[]) : [];
    nodes.push({ id, kind: 'steps' in source ? 'pipeline' : 'source', name: source.name, steps: steps.map((step) => step.step ?? (step.name === '' ? 'unnamed step' : step.name)) });
    const feeding = [...('source' in source ? [source.source as Source] : []), ...steps.flatMap(({ reads = [] }) => reads as readonly Source[])];
    for (const each of feeding) link(visit(each), id);
    return id;
  };
  for (const use of notebooks.flatMap(usesOf)) {
    if (use.kind === 'columns') visit(use.source);
    else {
      const feeding = Object.values(use.tables).map(visit);
      const id = `n${nodes.length + 1}`;
      nodes.push({ id, kind: 'chart', name: use.name, steps: [] });
      for (const from of feeding) link(from, id);
    }
  }
  return { nodes, edges };
}

/** https://mermaid.js.org/syntax/flowchart.html: as Markdown pages of code hosts draw it. */
function mermaid({ nodes, edges }: Graph): string {
  const shape = { source: ['[(', ')]'], pipeline: ['[', ']'], chart: ['([', '])'] } as const;
  const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const lines = nodes.map(({ id, kind, name, steps }) => `  ${id}${shape[kind][0]}"${[kind === 'pipeline' ? `<b>${text(name)}</b>` : text(name), ...steps.map(text)].join('<br>')}"${shape[kind][1]}`);
  return `flowchart LR\n${[...lines, ...edges.map(({ from, to }) => `  ${from} --> ${to}`)].join('\n')}\n`;
}

/** https://graphviz.org/doc/info/lang.html */
function dot({ nodes, edges }: Graph): string {
  const shape = { source: 'cylinder', pipeline: 'box', chart: 'oval' } as const;
  const text = (words: string): string => words.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  const lines = nodes.map(({ id, kind, name, steps }) => `  ${id} [shape=${shape[kind]}, label="${[name, ...steps].map(text).join('\\l')}${steps.length === 0 ? '' : '\\l'}"];`);
  return `digraph cifras {\n  rankdir=LR;\n${[...lines, ...edges.map(({ from, to }) => `  ${from} -> ${to};`)].join('\n')}\n}\n`;
}

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { graphOf } from '../../src/cli/graph.ts';
import { main } from '../../src/cli/main.ts';
import { derive, pipeline } from '../../src/index.ts';
import { chart } from '../../src/notebook/chart.ts';
import type { Source } from '../../src/source.ts';
import { captured } from '../support/captured.ts';

const never: Source = { name: 'load.csv(a.csv)', load: () => Promise.reject(new Error('a graph loads nothing')) };
const population = pipeline('population', never);
const homicides = pipeline('homicides "all"', never, derive.year('period'), derive.join(population, { on: ['year'] }));
const made = graphOf([{ file: 'n.ts', title: 'N', lang: 'en', cells: [chart(homicides, 'a.vl.json', { population })] }]);

test('sources, pipelines and charts are nodes, and what feeds what are edges, also what a step joins in', () => {
  const name = (id: string): string => made.nodes.find((node) => node.id === id)?.name ?? '';
  assert.equal(made.nodes.map(({ kind, name: each }) => [kind, each]), [['pipeline', 'homicides "all"'], ['source', 'load.csv(a.csv)'], ['pipeline', 'population'], ['chart', 'a']]);
  assert.equal(made.edges.map(({ from, to }) => `${name(from)} → ${name(to)}`).sort(), ['homicides "all" → a', 'load.csv(a.csv) → homicides "all"', 'load.csv(a.csv) → population', 'population → a', 'population → homicides "all"']);
});

test('a pipeline has its steps, as they are written', () => {
  assert.equal(made.nodes[0]?.steps, ['derive.year(period)', 'derive.join(population)']);
});

test('the shipped pipelines are drawn in three formats, and another is refused', async () => {
  const graph = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
    const { given, out, err } = await captured(() => main(['graph', ...args]));
    return { code: given, out, err };
  };
  const [mermaid, dot, json] = [await graph(), await graph('--format', 'dot'), await graph('--format', 'json')];
  assert.match(mermaid.out, /^flowchart LR\n {2}n1/u);
  assert.match(dot.out, /^digraph cifras \{\n/u);
  assert.is(dot.out.split(' -> ').length, mermaid.out.split(' --> ').length);
  assert.is((JSON.parse(json.out) as { edges: unknown[] }).edges.length, mermaid.out.split(' --> ').length - 1);
  const { code, err } = await graph('--format', 'mermeid');
  assert.is(code, 2);
  assert.match(err, 'did you mean "mermaid"?');
});

test.run();

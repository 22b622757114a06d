import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gather } from '../../../src/notebook/page/gather.ts';
import { lineageGraph } from '../../../src/notebook/page/lineage.ts';
import { md } from '../../../src/notebook/md.ts';
import { cite } from '../../../src/notebook/cite.ts';
import { pipeline } from '../../../src/pipeline.ts';
import { newRun } from '../../../src/step.ts';
import { deaths, notebookOf, SMALL } from '../../support/notebooks.ts';

test('what is loaded goes into its pipeline, and that into its chart', async () => {
  const { nodes, edges } = lineageGraph(await gather(notebookOf(...SMALL), newRun()));
  assert.equal([...nodes.values()], [{ name: 'deaths', kind: 'pipeline', rows: 2 }, { name: 'typed', kind: 'load', rows: 2 }, { name: 'deaths-by-year', kind: 'chart', rows: null }]);
  assert.equal(edges, [['typed', 'deaths'], ['deaths', 'chart deaths-by-year']]);
});

test('a pipeline that begins with another is fed by it, and each is there once', async () => {
  const later = pipeline('later', deaths);
  const { nodes, edges } = lineageGraph(await gather(notebookOf(md`${cite(later, { year: 2023 }, 'deaths')} ${cite(deaths, { year: 2023 }, 'deaths')}`), newRun()));
  assert.equal([...nodes.keys()].sort(), ['deaths', 'later', 'typed']);
  assert.equal([...edges].sort(), [['deaths', 'later'], ['typed', 'deaths']]);
});

test.run();

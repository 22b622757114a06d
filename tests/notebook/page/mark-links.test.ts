import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gather } from '../../../src/notebook/page/gather.ts';
import { newRun } from '../../../src/step.ts';
import { notebookOf, SMALL } from '../../support/notebooks.ts';

const gathered = await gather(notebookOf(...SMALL), newRun());

test('each row has a place on the chart, at least as wide and high as can be hit, within the picture', () => {
  const { web, mobile } = [...gathered.charts.values()][0] ?? {};
  for (const { drawing, links } of [web, mobile].filter((each) => each !== undefined && each !== null)) {
    assert.equal(links.map(({ data, row }) => [data, row]).sort(), [['table', 0], ['table', 1]]);
    assert.ok(links.flatMap(({ boxes }) => boxes).every(({ x, y, width, height }) => width >= 12 && height >= 12 && x >= 0 && y >= 0 && x + width <= drawing.preset.width));
  }
});

test('the larger mark is below the smaller', () => {
  const [first, second] = [...gathered.charts.values()][0]?.web.links ?? [];
  assert.equal([first?.row, second?.row], [0, 1]);
  assert.ok((first?.boxes[0]?.height ?? 0) > (second?.boxes[0]?.height ?? 0));
});

test.run();

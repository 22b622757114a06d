import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook from '../../pipelines/homicide-rate.ts';
import { scene } from '../../src/chart/scene/scene.ts';
import { drawAll } from '../../src/notebook/run.ts';
import { newRun } from '../../src/step.ts';
import { looksAsAccepted } from '../support/pictures.ts';

test('its line is four: one before 2019, and one behind each change of what is counted', async () => {
  const { drawings } = await drawAll([notebook], newRun());
  const points = drawings[0] === undefined ? [] : (await scene(drawings[0].spec)).filter(({ type }) => type === 'line');
  const lines = [...new Set(points.map(({ group }) => group))].map((group) => points.filter((point) => point.group === group).map(({ datum }) => datum['year']));
  assert.equal(lines.sort((a, b) => Number(a[0]) - Number(b[0])), [[2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018], [2019, 2020], [2021], [2022, 2023, 2024, 2025]]);
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();

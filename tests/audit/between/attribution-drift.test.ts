import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { attributionDrift } from '../../../src/audit/between/attribution-drift.ts';
import { claims, sentences, shipped, told } from '../../support/claims.ts';

const of = (...speakers: readonly string[]) => claims(speakers.map((said_by, i) => ({ figure_id: `f${i}`, value: '154', said_by, measure: 'homicides', period: '2023' })));

test('one number credited to a newspaper and to the police is a warning, the newspaper first', () => {
  assert.equal(told(attributionDrift, of('police', 'daily')), ['warn stretch f1 f0']);
  assert.equal(sentences(attributionDrift, of('police', 'daily')), ['Homicides: one number is credited to different speakers: “154” [f1] (Daily News) and “154” [f0] (Police).']);
});

test('official bodies share their counts; an outlet may have lost the speaker; outlets alone tell nothing', () => {
  assert.equal(told(attributionDrift, of('police', 'ministry')), ['note agrees f0 f1']);
  assert.equal(told(attributionDrift, of('police', 'nobody')), ['note stretch f1 f0']);
  assert.equal(told(attributionDrift, of('nobody', 'nobody')), ['note no-power f0 f1']);
  assert.equal(told(attributionDrift, of('police', 'police')), []);
});

test('small counts are shared by chance', () => {
  assert.equal(told(attributionDrift, claims([{ figure_id: 'a', value: '4', as_of: '2024-04-15' }, { figure_id: 'b', value: '4', as_of: '2024-04-15', said_by: 'beta' }])), ['note no-power a b']);
});

test('on the shipped data the rate of 2.4 is credited to a broadcaster and to the ministry', () => {
  assert.ok(sentences(attributionDrift, shipped()).some((line) => line.includes('“2.4 per 100,000”') && line.includes('NBC News')));
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sameFigure } from '../../../src/audit/between/same-figure.ts';
import { claims, findings, sentences, shipped, told } from '../../support/claims.ts';

const year = { measure: 'homicides', period: '2022' };

test('all claims that agree are one finding with all their ids', () => {
  const context = claims([{ figure_id: 'a', value: '495', said_by: 'police', ...year }, { figure_id: 'b', value: '495', said_by: 'ministry', ...year }, { figure_id: 'c', value: '495', hedge: 'about', said_by: 'ministry', ...year }]);
  assert.equal(told(sameFigure, context), ['note agrees a b c']);
});

test('two official numbers for one year are an error, told with words and speakers', () => {
  const context = claims([{ figure_id: 'a', value: '495', said_by: 'police', ...year }, { figure_id: 'b', value: '496', said_by: 'ministry', ...year }]);
  assert.equal(told(sameFigure, context), ['error conflict a b']);
  assert.equal(sentences(sameFigure, context), ['Homicides, 2022: official bodies give numbers that cannot all hold: “495” [a] (Police) and “496” [b] (Ministry).']);
  assert.is(findings(sameFigure, context)[0]?.message.es, 'Homicides, 2022: organismos oficiales dan números que no pueden valer a la vez: “495” [a] (Police) y “496” [b] (Ministry).');
});

test('a speaker who is printed with another number later revises, with both dates', () => {
  const context = claims([{ figure_id: 'a', value: '450', source_id: 'x', as_of: '2025-10-31' }, { figure_id: 'b', value: '448', source_id: 'y', as_of: '2025-10-31' }], { sources: [{ source_id: 'x', published: '2025-11-03' }, { source_id: 'y', published: '2025-11-04' }] });
  assert.equal(told(sameFigure, context), ['warn conflict b a']);
  assert.equal(sentences(sameFigure, context), ['Deaths, 2025-10-31: the same speaker was printed with different numbers, so one revises the other: “450” [a] (2025-11-03), “448” [b] (2025-11-04).']);
});

test('counts of different organisations are different lists', () => {
  assert.equal(told(sameFigure, claims([{ figure_id: 'a', value: '128', as_of: '2023-03-31' }, { figure_id: 'b', value: '126', as_of: '2023-03-31', said_by: 'beta' }])), ['note not-comparable a b']);
});

test('a number without a speaker that no named one gives answers first', () => {
  assert.equal(told(sameFigure, claims([{ figure_id: 'a', value: '154', said_by: 'police', ...year }, { figure_id: 'b', value: '214', said_by: 'nobody', ...year }])), ['warn conflict b a']);
});

test('deprecated figures, other days and lone figures are held against nothing', () => {
  assert.equal(told(sameFigure, claims([
    { figure_id: 'a', value: '495', said_by: 'police', ...year }, { figure_id: 'b', value: '458', said_by: 'ministry', rank: 'deprecated', rank_reason: 'stands alone', ...year },
    { figure_id: 'c', value: '7', as_of: '2024-01-01' }, { figure_id: 'd', value: '9', as_of: '2024-01-02' },
  ])), []);
});

test('a dispute of relations.csv is a note', () => {
  const context = claims([{ figure_id: 'a', value: '90', said_by: 'police', ...year }, { figure_id: 'b', value: '75', said_by: 'ministry', ...year }], { relations: [{ relation_id: 'r', type: 'disputes', claim: 'a', inputs: 'b' }] });
  assert.equal(told(sameFigure, context), ['note conflict a b']);
});

test('on the shipped data official bodies differ for 2019 and 2022, and for no other year', () => {
  const errors = findings(sameFigure, shipped()).filter(({ severity }) => severity === 'error');
  assert.equal(errors.map(({ observed, expected }) => [observed, expected]), [['496 (2022)', '495'], ['2398 (2019)', '2389']]);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { echo } from '../../../src/audit/between/echo.ts';
import { claims, sentences, told } from '../../support/claims.ts';

test('one speaker\'s number in several outlets is one origin, and confirms nothing', () => {
  const context = claims([{ figure_id: 'a', value: '241', as_of: '2024-04-03' }, { figure_id: 'b', value: '241', as_of: '2024-04-05' }]);
  assert.equal(told(echo, context), ['note no-power a b']);
  assert.equal(sentences(echo, context), ['Deaths: 2 outlets tell one number of one origin, Acme Rights, so their agreement confirms nothing: “241” [a] (Outlet doc-a) and “241” [b] (Outlet doc-b).']);
});

test('one outlet, another number, another time and outlets in their own name are no echo', () => {
  assert.equal(told(echo, claims([{ figure_id: 'a', value: '241', source_id: 's', as_of: '2024-04-03' }, { figure_id: 'b', value: '241', source_id: 's', as_of: '2024-04-03' }])), []);
  assert.equal(told(echo, claims([{ figure_id: 'a', value: '241', as_of: '2024-04-03' }, { figure_id: 'b', value: '242', as_of: '2024-04-03' }, { figure_id: 'c', value: '241', as_of: '2024-06-03' }])), []);
  assert.equal(told(echo, claims([{ figure_id: 'a', value: '87', said_by: 'nobody', as_of: '2024-04-03' }, { figure_id: 'b', value: '87', said_by: 'nobody', as_of: '2024-04-03' }])), []);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dateText, labelOf, listed, spoken, topic } from '../../../src/audit/between/topic.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { claims } from '../../support/claims.ts';

test('a sentence begins with the measure, and the part where it is one', () => {
  const context = claims([{ figure_id: 'a', value: '2', category: 'cause:violent', as_of: '2024-04-XX' }, { figure_id: 'b', value: '9' }]);
  const [a, b] = context.figures as [Figure, Figure];
  assert.equal([topic(a, context, 'en'), topic(b, context, 'es'), dateText(a), dateText(b)], ['Deaths (violent)', 'Deaths', '2024-04-XX', '2024-06-01']);
});

test('a list ends with and, y', () => {
  assert.equal([listed([], 'en'), listed(['a'], 'en'), listed(['a', 'b', 'c'], 'en'), listed(['a', 'b'], 'es')], ['', 'a', 'a, b and c', 'a y b']);
});

test('each speaker is quoted once for each number', () => {
  const { figures } = claims([{ figure_id: 'a', value: '9' }, { figure_id: 'b', value: '9' }, { figure_id: 'c', value: '9', said_by: 'beta' }]);
  assert.is(spoken(figures, 'en'), '“9” [a] (Acme Rights) and “9” [c] (Beta Watch)');
});

test('a label that is not there in Spanish is told in English', () => {
  const row = { text: (field: string) => (field === 'label_en' ? 'Deaths' : '') };
  assert.is(labelOf(row, 'es'), 'Deaths');
});

test.run();

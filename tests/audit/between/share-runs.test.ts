import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shareRuns } from '../../../src/audit/between/share-runs.ts';
import { claims } from '../../support/claims.ts';

test('shares of one part and speaker stand in order of date, each day and whole once', () => {
  const share = { value: '94', unit: 'percent', category: 'cause:violent' };
  const runs = shareRuns(claims([
    { figure_id: 'all-1', value: '311', as_of: '2024-08-31' }, { figure_id: 'all-2', value: '470', as_of: '2025-12-31' }, { figure_id: 'again', value: '470', as_of: '2025-12-31' },
    { figure_id: 'c', ...share, as_of: '2025-12-31', base_figure: 'all-2' }, { figure_id: 'd', ...share, as_of: '2025-12-31', base_figure: 'again' },
    { figure_id: 'a', ...share, as_of: '2024-08-31', base_figure: 'all-1' }, { figure_id: 'no-base', ...share, as_of: '2025-01-01' },
    { figure_id: 'people', ...share, as_of: '2025-01-01', base_pop: 'all-a' },
  ]));
  assert.equal(runs.map((run) => run.map(({ figure }) => figure.id)), [['a', 'c']]);
});

test.run();

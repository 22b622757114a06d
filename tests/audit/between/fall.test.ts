import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fall, sorted } from '../../../src/audit/between/fall.ts';
import { series } from '../../../src/audit/between/series.ts';
import type { Total } from '../../../src/audit/between/series.ts';
import { claims } from '../../support/claims.ts';
import type { ClaimRow } from '../../support/claims.ts';

const totals = (...rows: readonly (readonly [string, string, string?])[]): Total[] =>
  series(claims(rows.map(([value, as_of, hedge = ''], i): ClaimRow => ({ figure_id: `f${i}`, value, as_of, hedge }))))[0] ?? [];

const fallOf = (...rows: readonly (readonly [string, string, string?])[]): string | null => {
  const [was, is] = totals(...rows) as [Total, Total];
  return fall(was, is);
};

test('a total falls if no reading of the words lets it grow, or if only the number is lower', () => {
  assert.is(fallOf(['132', '2023-03-27'], ['111', '2023-04-29']), 'strict');
  assert.is(fallOf(['430', '2025-08-12', 'more_than'], ['430', '2025-08-28']), 'strict');
  assert.is(fallOf(['265', '2024-04-15', 'at_least'], ['261', '2024-05-15', 'at_least']), 'printed');
  assert.is(fallOf(['265', '2024-04-15'], ['265', '2024-05-15']), null);
  assert.is(fallOf(['396', '2025-04-XX'], ['386', '2025-04-30']), null);
});

test('the total that most others speak against goes, and the rest stands', () => {
  const { standing, outOfLine } = sorted(totals(['10', '2024-01-01'], ['900', '2024-02-01'], ['20', '2024-03-01'], ['30', '2024-04-01']));
  assert.equal(standing.map(({ figure }) => figure.id), ['f0', 'f2', 'f3']);
  assert.equal(outOfLine.map(({ claim, others }) => [claim.map(({ figure }) => figure.id), others.map(({ figure }) => figure.id)]), [[['f1'], ['f2', 'f3']]]);
});

test('of two that contradict each other the later one answers, with whoever tells it too', () => {
  const { outOfLine } = sorted(totals(['132', '2023-03-27'], ['111', '2023-04-29'], ['111', '2023-04-29']));
  assert.equal(outOfLine.map(({ claim }) => claim.map(({ figure }) => figure.id).sort()), [['f0']]);
  assert.equal(sorted(totals(['132', '2023-03-27'], ['111', '2023-04-29'])).outOfLine[0]?.claim[0].figure.id, 'f1');
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { apart, apartAmong } from '../../src/table/apart.ts';
import { rejects } from '../support/rejects.ts';

const measure = (id: string, ...others: string[]): { measures: { id: string; label: string; apart: string[]; counts: string }[] } => ({ measures: [{ id, label: id, apart: others, counts: `what ${id} counts` }] });

test('measures of which one names the other are apart, whichever names it', () => {
  assert.is(apartAmong([measure('homicides', 'deaths'), measure('deaths')]).length, 1);
  assert.is(apartAmong([measure('homicides'), measure('deaths', 'homicides')]).length, 1);
});

test('columns of one measure, or of none, are not', () => {
  assert.equal(apartAmong([measure('deaths', 'homicides'), measure('deaths', 'homicides'), {}]), []);
});

test('bringing them together is refused with what each counts', async () => {
  const { message } = await rejects(() => apart('derive.rate(x)', [measure('homicides', 'deaths'), measure('deaths')], undefined), 'NOT_COMPARABLE');
  assert.match(message, /what homicides counts against what deaths counts/u);
});

test('unless the pipeline says why, in words for the readers', () => {
  assert.equal(apart('derive.rate(x)', [measure('homicides', 'deaths'), measure('deaths')], 'side by side for scale only'), [
    { step: 'derive.rate(x)', message: 'side by side for scale only', figures: [], audience: 'chart' },
  ]);
});

test('words where nothing is apart are not printed', () => {
  assert.equal(apart('derive.rate(x)', [measure('deaths')], 'no need'), []);
});

test.run();

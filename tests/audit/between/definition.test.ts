import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { definition, notComparable } from '../../../src/audit/between/definition.ts';
import { claims, sentences, shipped, told } from '../../support/claims.ts';

test('measures declared not comparable with figures of one date are one finding that says what each includes and leaves out', () => {
  const context = claims([
    { figure_id: 'a', value: '241', as_of: '2023-06-01' }, { figure_id: 'b', value: '154', measure: 'homicides', period: '2023' },
    { figure_id: 'c', value: '114', measure: 'homicides', period: '2024' }, { figure_id: 'd', value: '70000', measure: 'arrests', as_of: '2023-06-01' },
  ]);
  assert.equal(told(definition, context), ['note not-comparable a b']);
  assert.equal(sentences(definition, context), ['“Deaths” and “Homicides” are declared not comparable: “Deaths” includes (deaths in custody); “Homicides” leaves out (deaths in custody).']);
});

test('without a date in common there is nothing to hold apart', () => {
  assert.equal(told(definition, claims([{ figure_id: 'a', value: '241', as_of: '2024-04-03' }, { figure_id: 'b', value: '154', measure: 'homicides', period: '2023' }])), []);
});

test('the reason is there for charts, whichever measure declares it, in both languages', () => {
  const { ledger } = claims([{ figure_id: 'a', value: '1' }]);
  assert.ok(notComparable(ledger, 'homicides', 'deaths')?.startsWith('“Homicides” and “Deaths” are declared not comparable'));
  assert.ok(notComparable(ledger, 'deaths', 'homicides', 'es')?.includes('deja fuera'));
  assert.is(notComparable(ledger, 'deaths', 'arrests'), null);
  assert.is(notComparable(ledger, 'deaths', 'deaths'), null);
  assert.is(notComparable(ledger, 'deaths', 'no-such'), null);
});

test('on the shipped data homicides and deaths in custody are held apart', () => {
  assert.ok(notComparable(shipped().ledger, 'homicides', 'deaths_in_custody')?.includes('leaves out'));
  assert.ok(told(definition, shipped()).length > 0);
});

test.run();

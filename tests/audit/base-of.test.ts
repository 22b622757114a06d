import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baseOf } from '../../src/audit/base-of.ts';
import type { Base } from '../../src/audit/base-of.ts';
import type { Figure } from '../../src/ledger/figures.ts';
import { coded } from '../support/coded.ts';

const POPULATION = { pop_id: 'sv-2023', area: 'SV', group: 'total', as_of: '2023', value: '6309624', method: 'estimate', vintage: 'UN WPP 2024' };
function base(first: Record<string, string>, relations: readonly Record<string, string>[] = []): Base | null {
  const context = coded([{ value: '40', ...first }, { value: '470' }, { value: '480' }], { relations, population: [POPULATION] });
  return baseOf(context.figures[0] as Figure, context);
}

test('the base is the one that the row names', () => {
  assert.is(base({ base_figure: 'f2' })?.figure?.id, 'f2');
  assert.is(base({ base_pop: 'sv-2023' })?.id, 'sv-2023');
  assert.is(base({ base_pop: 'sv-2023' })?.figure, undefined);
});

test('or the whole, population or old number of a relation', () => {
  assert.is(base({}, [{ type: 'share', claim: 'f1', inputs: 'f3|f2' }])?.id, 'f2');
  assert.is(base({}, [{ type: 'part_of', claim: 'f1', inputs: 'f1|f2' }])?.id, 'f2');
  assert.is(base({}, [{ type: 'change', claim: 'f1', inputs: 'f2|f3' }])?.id, 'f2');
  assert.is(base({}, [{ type: 'rate', claim: 'f1', inputs: 'f2|sv-2023' }])?.id, 'sv-2023');
});

test('a base in the same text, or in a relation that the text states, is the source\'s own', () => {
  assert.is(base({ base_figure: 'f2' })?.stated, true);
  assert.is(base({}, [{ type: 'share', claim: 'f1', inputs: 'f3|f2', stated: 'yes' }])?.stated, true);
  assert.is(base({}, [{ type: 'share', claim: 'f1', inputs: 'f3|f2', stated: 'no' }])?.stated, false);
});

test('without either there is none; other relations give none', () => {
  assert.is(base({}), null);
  assert.is(base({}, [{ type: 'restates', claim: 'f1', inputs: 'f2' }]), null);
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bundle } from '../../src/write/bundle.ts';
import { rejects } from '../support/rejects.ts';

test('in a pipeline file it says where the bundles go, and writes nothing', () => {
  assert.equal(bundle('out', { langs: ['es'] }), { kind: 'bundle', folder: 'out', options: { langs: ['es'] } });
});

test('without wishes there are none', () => {
  assert.equal(bundle('out'), { kind: 'bundle', folder: 'out', options: {} });
});

test('a width that there is not is refused', async () => {
  await rejects(bundle('out', [], { presets: ['poster'] }), 'NO_SUCH_PRESET');
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Authored } from '../../../src/chart/spec/authored.ts';
import { forPreset } from '../../../src/chart/spec/for-preset.ts';
import { rejects } from '../../support/rejects.ts';

const authored = (spec: object): Authored => ({ file: 'a.vl.json', text: JSON.stringify(spec, null, 1), spec: spec as Authored['spec'] });
const at = (name: string, spec: object): unknown => {
  const { usermeta: _, ...rest } = forPreset(authored(spec), { name }).spec as unknown as Record<string, unknown>;
  return rest;
};

test('a spec is patched at the preset that is named, and at no other', () => {
  const spec = { mark: 'bar', height: 300, usermeta: { presets: { mobile: { height: 200, mark: null } } } };
  assert.equal(at('mobile', spec), { height: 200 });
  assert.equal(at('web', spec), { mark: 'bar', height: 300 });
});

test('views within lists are patched by their names, wherever they stand, and their sisters stay', () => {
  const spec = { vconcat: [{ name: 'top', height: 9, layer: [{ name: 'texts', mark: { type: 'text', dy: -8 } }, { mark: 'bar' }] }, { spec: { name: 'panel', height: 9 } }] };
  const views = { texts: { mark: { dy: 8 } }, top: { height: 5 }, panel: { height: null } };
  assert.equal(at('mobile', { ...spec, usermeta: { presets: { mobile: { views } } } }), { vconcat: [{ name: 'top', height: 5, layer: [{ name: 'texts', mark: { type: 'text', dy: 8 } }, { mark: 'bar' }] }, { spec: { name: 'panel' } }] });
});

test('presets and views that there are not are refused at every width, all at once, with what was meant', async () => {
  const spec = { layer: [{ name: 'texts', mark: 'text' }], usermeta: { presets: { 'print52': {}, mobile: { views: { text: {} } } } } };
  const { faults } = await rejects(() => forPreset(authored(spec), { name: 'web' }), 'BAD_SPEC');
  assert.equal(faults.map(({ fix }) => fix), ['did you mean "print-52"?', 'did you mean "texts"?']);
  assert.ok(faults.every(({ place }) => (place?.line ?? 0) > 1));
});

test.run();

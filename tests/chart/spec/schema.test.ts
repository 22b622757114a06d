import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Authored } from '../../../src/chart/spec/authored.ts';
import { schemaFaults } from '../../../src/chart/spec/schema.ts';
import { BARS, drawnFrom } from '../../support/drawn.ts';
import { rejects } from '../../support/rejects.ts';

function authored(spec: object): Authored {
  return { file: 'charts/a.vl.json', text: JSON.stringify(spec, null, 2), spec: spec as Authored['spec'] };
}

test('a valid spec has no faults', async () => {
  assert.equal(await schemaFaults(authored(BARS)), []);
});

test('a member that Vega-Lite does not have is named, with its line', async () => {
  const [fault] = await schemaFaults(authored({ ...BARS, encoding: { ...BARS.encoding, x: { ...BARS.encoding.x, sorted: true } } }));
  assert.is(fault?.code, 'BAD_SPEC');
  assert.match(fault?.what ?? '', 'Vega-Lite has no "sorted" at /encoding/x');
  assert.is(fault?.place?.line, authored({ ...BARS, encoding: { ...BARS.encoding, x: { ...BARS.encoding.x, sorted: true } } }).text.split('\n').findIndex((line) => line.includes('sorted')) + 1);
});

test('what Vega refuses is told with what the schema has against the spec', async () => {
  const { message } = await rejects(drawnFrom({ ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, axis: { format: '~~zz', tickCounts: 3 } } } }), 'BAD_SPEC');
  assert.match(message, 'tickCounts');
  assert.match(message, 'charts/deaths.vl.json');
});

test.run();

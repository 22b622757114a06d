import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inPoints } from '../../src/picture/in-points.ts';

test('a picture for print says its size in points, and its numbers inside stay', () => {
  const svg = '<svg width="147" height="586.5" viewBox="0 0 147 586.5"><rect width="147" height="586.5"/></svg>';
  assert.is(inPoints(svg), '<svg width="147pt" height="586.5pt" viewBox="0 0 147 586.5"><rect width="147" height="586.5"/></svg>');
});

test('a picture that has a unit keeps it, and one without a size gets none', () => {
  for (const svg of ['<svg width="52mm" height="100%" viewBox="0 0 1 1"/>', '<svg viewBox="0 0 1 1"><rect width="1"/></svg>', '']) assert.is(inPoints(svg), svg);
});

test.run();

import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lint, refuse } from '../../src/index.ts';
import { RULES } from '../../src/lint/rules.ts';
import { BARS, drawnFrom } from '../support/drawn.ts';
import { rejects } from '../support/rejects.ts';

test('a plain chart passes every rule, in both languages', async () => {
  assert.equal(await refuse(await drawnFrom(BARS)), []);
});

test('every fault is told at once, each with the chart, its language and preset, its file and its rule', async () => {
  const pale = { ...BARS, mark: { type: 'bar', color: '#d9d9d9' }, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, scale: { domain: [100, 1200] } } } };
  const drawing = await drawnFrom(pale);
  const error = await rejects(refuse(drawing), 'MARK_CONTRAST');
  assert.equal(error.faults.map(({ code }) => code).sort(), ['MARK_CONTRAST', 'NO_ZERO']);
  assert.ok(error.faults.every(({ what, place }) => what.startsWith('deaths (en, web): ') && place?.file === 'charts/deaths.vl.json'));
  assert.equal((await lint(drawing)).map(({ rule }) => rule).sort(), ['mark-contrast', 'zero']);
});

test('a warning refuses nothing, and is given back', async () => {
  const some = await refuse(await drawnFrom({ ...BARS, transform: [{ filter: 'datum.year > 2021' }] }));
  assert.equal(some.map(({ code, severity }) => [code, severity]), [['ROWS_LEFT_OUT', 'warn']]);
});

test('every rule is listed once, under the name of its file', () => {
  const names = RULES.map(({ name }) => name);
  const files = readdirSync('src/lint').map((file) => file.replace(/\.ts$/u, ''));
  assert.is(new Set(names).size, names.length);
  assert.equal(names.filter((name) => !files.includes(name)), []);
});

test.run();
